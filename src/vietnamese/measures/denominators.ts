/** What stands below the stroke of a unit: `%/năm`, `phút/01 hồ sơ`, `giường bệnh/10.000 dân`. */

import { isAbove, isAnd } from '../grammar.js';
import { scaleOf } from '../numerals.js';
import { isMark } from './seek.js';
import type { Token } from './types.js';
import type { ReadUnit } from './units.js';
import { scopeLeadTable, setOf, type UnitEntry, unitTable, wordTable } from './vocabulary.js';

/** Words between a unit and its stroke, at most: `02 hội chợ du lịch quốc tế/năm`. */
const WORDS_BEFORE_STROKE = 4;
/** Words of a noun below the stroke that is no known unit, at most: `100.000 trẻ đẻ sống`. */
const WORDS_BELOW = 3;
/** Tokens from the stroke of a rate to the words before its value, at most: `/100.000 trẻ đẻ sống`. */
const LONGEST_BASE = 5;

/** `%/năm`, `phút/01 hồ sơ`, `người/km²`. `30%/tổng số …` stays `%`: the whole is no unit. */
export function withDenominator(
  tokens: readonly Token[],
  entry: UnitEntry,
  factor: number,
  at: number,
  unitEnd: number,
): ReadUnit {
  const nounEnd = strokeAfter(tokens, entry, unitEnd);
  const read: ReadUnit = { unit: entry.unit, kind: entry.kind, factor, of: null, at, nounEnd, end: unitEnd };
  for (let stroke = nounEnd; isMark(tokens[stroke], '/') && stroke - nounEnd < 8; stroke = read.end) {
    const per = readDenominator(tokens, stroke + 1);
    if (per === null) break;
    if (mayBePart(entry, per.value) && tokens[at - 1]?.value !== 1) {
      if (entry.kind !== 'count' || !isWholeOf(tokens, entry, stroke + 2)) break;
      read.of = per.value;
    } else read.unit += `/${per.words}`;
    read.end = per.end;
  }
  return read.end === unitEnd ? { ...read, nounEnd: unitEnd } : read;
}

/** Above a number that is no round base of a rate; `18 phút/02 lượt` is how long each takes. */
function mayBePart({ kind }: UnitEntry, below: number | null): boolean {
  return kind !== 'time' && kind !== 'percent' && below !== null && below !== 1 && !isRate(below);
}

/** `15 xã/20 | xã`, `42 người/45 | biên chế` are parts of a whole; `24 hộ dân/3,15 | ha` and `30 lớp/1.200 | học viên` are two measures. */
function isWholeOf(tokens: readonly Token[], entry: UnitEntry, at: number): boolean {
  return unitTable().at(tokens, at)?.value.unit === entry.unit || wordTable('wholes').at(tokens, at) !== null;
}

/** So many in a round number of others is a rate: `7 người/100.000 dân`. */
export function isRate(whole: number): boolean {
  return whole >= 100 && Number.isInteger(Math.log10(whole));
}

/** The stroke right behind the unit, or behind the words that tell what is counted; else the unit's end. */
function strokeAfter(tokens: readonly Token[], { kind }: UnitEntry, unitEnd: number): number {
  if (kind === 'percent' || kind === 'money' || kind === 'time') return unitEnd;
  for (let at = unitEnd; at <= unitEnd + WORDS_BEFORE_STROKE; at += 1) {
    if (isMark(tokens[at], '/'))
      return at === unitEnd || readDenominator(tokens, at + 1) !== null ? at : unitEnd;
    if (!isNounWord(tokens, at)) return unitEnd;
  }
  return unitEnd;
}

/** A small word that goes on with a noun: no verb, no preposition, no number. */
export function isNounWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isAnd(token) || /^\p{Lu}/u.test(token.text)) return false;
  if (OPENS_TIME.has(token.key)) return false;
  return wordTable('predicate').at(tokens, at) === null && scopeLeadTable().at(tokens, at) === null;
}

/** `12 khoa lâm sàng | trước 30/6/2026` */
const OPENS_TIME = setOf('opensTime');

const PERIODS = setOf('periods');

/** Words of a period: `năm`, `năm học`, `ngày đêm`; 0 where none stands here. */
function periodAt(tokens: readonly Token[], at: number): number {
  const [first = '', second = ''] = [tokens[at]?.key, tokens[at + 1]?.key];
  if (PERIODS.has(`${first} ${second}`)) return 2;
  return PERIODS.has(first) ? 1 : 0;
}

/** What stands below the stroke: `01 hồ sơ`, `năm`, `vạn dân`, `100.000 trẻ đẻ sống`. */
export function readDenominator(
  tokens: readonly Token[],
  at: number,
): { words: string; value: number | null; end: number } | null {
  const number = tokens[at]?.kind === 'number' ? tokens[at] : undefined;
  const from = number === undefined ? at : at + 1;
  const scale = tokens[from]?.kind === 'word' && scaleOf(tokens[from]?.key ?? '') !== null ? 1 : 0;
  const length = Math.max(unitTable().at(tokens, from + scale)?.length ?? 0, periodAt(tokens, from + scale));
  const end = nounEndBelow(tokens, from + scale, length, scale > 0 || isRate(number?.value ?? 0));
  if (end === from + scale) return null;
  const words = tokens
    .slice(from, end)
    .map((token) => token.key)
    .join(' ');
  return {
    words: number === undefined ? words : `${number.key} ${words}`,
    value: number?.value ?? null,
    end,
  };
}

/** Of a rate the whole noun counts: `100.000 trẻ | đẻ sống`, `100 bé gái`; else the known unit or period. */
function nounEndBelow(tokens: readonly Token[], from: number, known: number, rate: boolean): number {
  let end = from + known;
  while (rate && end - from < WORDS_BELOW && isNounWord(tokens, end)) end += 1;
  return end;
}

/** The round number that ends right before `end`, behind a stroke or `trên`: `/100.000 dân`, `/vạn dân`. */
export function rateBefore(tokens: readonly Token[], end: number): { stroke: number; words: string } | null {
  const indicator = tokens.slice(0, end);
  for (let stroke = end - 2; stroke >= Math.max(1, end - LONGEST_BASE); stroke -= 1) {
    const parts = isMark(tokens[stroke], '/') || isAbove(tokens[stroke]);
    if (!parts || tokens[stroke - 1]?.kind === 'number') continue;
    const per = readDenominator(indicator, stroke + 1);
    const round = per !== null && (per.value === null ? per.words.startsWith('vạn ') : isRate(per.value));
    if (per !== null && round && per.end === end) return { stroke, words: per.words };
  }
  return null;
}
