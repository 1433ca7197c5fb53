import { formsWord } from '../compounds.js';
import { isNumbering } from '../grammar.js';
import { kindOfSymbol } from '../kinds.js';
import { readNumeral, scaleOf } from '../numerals.js';
import { light, oneOf, opensWith, worded } from '../patterns.js';
import { rateBefore, withDenominator } from './denominators.js';
import type { Found } from './phrases.js';
import { isMark, touches } from './seek.js';
import { tokenize } from './tokens.js';
import type { Token, UnitKind } from './types.js';
import { afterTable, setWords, type UnitEntry, unitTable, wordTable } from './vocabulary.js';

/** A unit read at a token. */
export interface ReadUnit {
  unit: string;
  kind: UnitKind;
  /** What the number is multiplied with: 1,000,000 in `2,5 triệu người`. */
  factor: number;
  /** The whole in `15 xã/20 xã`, else null. */
  of: number | null;
  /** Token where the unit begins. */
  at: number;
  /** Token after what is counted, before a stroke: `con` in `con/phụ nữ`. */
  nounEnd: number;
  /** Token after the unit. */
  end: number;
}

/**
 * The unit that starts at a token: `%`, `triệu đồng`, `phút/01 hồ sơ`, `triệu người` (with its factor), or an
 * abbreviation in capitals that is counted (`26 TTHC`).
 */
export function readUnit(tokens: readonly Token[], start: number): ReadUnit | null {
  const at = skipAside(tokens, start);
  const entry = unitTable().at(tokens, at);
  if (entry !== null && opensOtherWord(tokens, at, entry)) return null;
  if (entry !== null)
    return withDenominator(
      tokens,
      countedPoints(tokens, asPrinted(tokens, at, entry), at + entry.length),
      1,
      at,
      at + entry.length,
    );
  const scale = tokens[at]?.kind === 'word' ? scaleOf(tokens[at]?.key ?? '') : null;
  if (scale !== null) {
    const scaled = unitTable().at(tokens, at + 1);
    if (scaled === null || scaled.value.kind === 'percent') return null;
    return withDenominator(tokens, scaled.value, scale, at + 1, at + 1 + scaled.length);
  }
  const short = tokens[at];
  if (short === undefined || !isCountedShortForm(short) || isMark(tokens[at + 1], '/', '-')) return null;
  return { unit: short.text, kind: 'count', factor: 1, of: null, at, nounEnd: at + 1, end: at + 1 };
}

/**
 * `2050 | đồng bộ`, `02 | lần lượt`, `Hải đội 3 | Bộ đội Biên phòng`: what looks like a unit is the first syllable of a word; `500.000 đồng` is a sum whatever
 * follows.
 */
function opensOtherWord(tokens: readonly Token[], at: number, { value, length }: Found<UnitEntry>): boolean {
  const measured = value.kind === 'money' || value.kind === 'physical' || value.kind === 'frequency';
  const named = value.kind === 'count' && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  const plain = /^\d+$/u.test(tokens[at - 1]?.text ?? '');
  return (
    (measured || named) &&
    plain &&
    length === 1 &&
    formsWord(tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '')
  );
}

/** `Gb/s` counts bits and `GB/s` bytes: of a rate of data the letters are kept as printed. */
function asPrinted(tokens: readonly Token[], at: number, { value, length }: Found<UnitEntry>): UnitEntry {
  if (!/b\/s$/iu.test(value.unit)) return value;
  const unit = tokens
    .slice(at, at + length)
    .map(({ text }) => text)
    .join('');
  return unit.length === value.unit.length ? { ...value, unit } : value;
}

/** `22 điểm tiềm ẩn tai nạn` are places; `85 điểm`, `0,7 điểm trở lên` a score. */
function countedPoints(tokens: readonly Token[], entry: UnitEntry, next: number): UnitEntry {
  const noun = tokens[next]?.kind === 'word' && wordTable('predicate').at(tokens, next) === null;
  return entry.unit === 'điểm' && noun && afterTable().at(tokens, next) === null
    ? { unit: 'điểm', kind: 'count' }
    : entry;
}

/** `TTHC`, `ĐVSNCL`, `PAKN`: capitals that are neither a Roman numeral nor the symbol of a document. */
function isCountedShortForm(token: Token): boolean {
  return (
    token.kind === 'word' &&
    /^\p{Lu}{3,12}$/u.test(token.text) &&
    !/^[IVXLC]+$/u.test(token.text) &&
    kindOfSymbol(token.text) === null
  );
}

/** `1.000 người`, `1000 tấn`, `10 triệu đồng`: a round number in front of a unit; not `1/1.000 trẻ`. */
const SCALED_UNIT = light(/^(10{1,6}|1(?:\.000){1,2})\s?(\p{L}.*)$/u);

/**
 * The unit that a column's title or unit cell names, with its factor (`Nghìn lượt` and `1.000 lượt` are 1,000 `lượt`); words that are no known unit are taken
 * as they are.
 */
export function unitNamed(words: string): Pick<ReadUnit, 'unit' | 'kind' | 'factor'> {
  const scaled = SCALED_UNIT.exec(words);
  const scale = scaled?.[1] === undefined ? null : readNumeral(scaled[1]);
  if (scale !== null && scaled?.[2] !== undefined) {
    const unit = unitNamed(scaled[2]);
    return { ...unit, factor: unit.factor * scale };
  }
  const tokens = tokenize(words);
  const known = readUnit(tokens, 0);
  if (known === null || known.end !== tokens.length) return { unit: words, kind: 'physical', factor: 1 };
  return { unit: known.unit, kind: known.kind, factor: known.factor };
}

/** `(triệu đồng)`, `(ĐVT: 1.000 lượt)` at the end of a title. */
const inBrackets = worded(
  () =>
    `\\(\\s?(${oneOf(setWords('unitLabels'))}\\s?:?\\s?)?((?:10{3,6}|1(?:\\.000){1,2})?[^()\\d]{1,30})\\)\\s?$`,
);
const percentage = opensWith(() => setWords('percentages'));

/**
 * The unit that a title or an indicator states: in brackets at its end (`Kinh phí (triệu đồng)`), behind `ĐVT:`, or as the
 * thing it numbers (`Số xã đạt chuẩn`, `Số bác sĩ/10.000 dân`, `Xếp hạng DTI`).
 */
export function unitInTitle(title: string): string | null {
  const [, label, words] = inBrackets().exec(title) ?? [];
  const bracket = words?.trim();
  if (bracket !== undefined && isUnit(bracket, label !== undefined)) return bracket;
  const tokens = tokenize(title);
  const sum = wordTable('sum').at(tokens, 0)?.length ?? (isNumbering(tokens[0]) ? 1 : 0);
  const counted = sum === 0 ? null : unitTable().at(tokens, sum);
  const rate = rateBefore(tokens, tokens.length);
  if (counted !== null && counted.value.kind !== 'count') return null;
  if (rate !== null) return `${counted?.value.unit ?? ''}/${rate.words}`;
  if (counted !== null) return counted.value.unit;
  if (wordTable('rank').at(tokens, 0) !== null) return 'hạng';
  return percentage(title) ? '%' : null;
}

/** @param labelled - said to be a unit; without that `(1.000 hộ)` may be how many there are */
function isUnit(words: string, labelled: boolean): boolean {
  const bare = SCALED_UNIT.exec(words)?.[2];
  const tokens = tokenize(bare ?? words);
  const unit = readUnit(tokens, 0);
  if (unit?.end !== tokens.length) return false;
  return bare === undefined || labelled || unit.kind === 'money' || unit.kind === 'physical';
}

/** Steps over the number repeated in words (`05 (năm) lớp`) and over a stray comma before `đ` (`986.369.000,đ`). */
export function skipAside(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at], ',') && touches(tokens[at], tokens[at + 1]) && tokens[at + 1]?.key === 'đ')
    return at + 1;
  if (!isMark(tokens[at], '(')) return at;
  for (let close = at + 1; close < at + 8; close += 1) {
    if (isMark(tokens[close], ')')) return close + 1;
    if (tokens[close]?.kind === 'mark') return at;
  }
  return at;
}
