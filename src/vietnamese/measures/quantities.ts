import { isAmbiguousNumeral, scaleOf } from '../numerals.js';
import { countedNoun } from './counted.js';
import { isRate, readDenominator } from './denominators.js';
import { amountOf, readRepeat } from './repeated.js';
import { findPhrase, isMark, isNumberName, segmentStart, touches } from './seek.js';
import { readStanding } from './standings.js';
import type { Quantity, Token, UnitKind } from './types.js';
import { type ReadUnit, readUnit, unitNamed } from './units.js';

import { afterTable, unitTable, wordTable } from './vocabulary.js';

/** What `findQuantities` found: the trusted ones, and those whose digits cannot be trusted. */
export interface Quantities {
  read: Quantity[];
  /** Token index of a number that has a unit but no sure value. */
  unsure: number[];
}

/** Every number of the text that has a unit behind it. @param fallback - unit of a number that has none */
export function findQuantities(tokens: readonly Token[], fallback: string | null): Quantities {
  const read: Quantity[] = [];
  const unsure: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const goesOn = followsStroke(tokens, at, read.at(-1)?.end ?? at);
    if (tokens[at]?.kind !== 'number' || (!goesOn && isGlued(tokens, at))) continue;
    const quantity = readStanding(tokens, at) ?? readQuantity(tokens, at, fallback);
    if (quantity === null) continue;
    if (quantity === 'unsure' || isTorn(tokens, at, read.at(-1)?.end ?? 0)) unsure.push(at);
    else {
      read.push(quantity);
      at = quantity.end - 1;
    }
  }
  return { read, unsure };
}

/** `24 hộ dân/ | 3,15 ha`, `12 hộ nghèo/ | 45 khẩu`: a second measure behind the stroke. @param end - where the one before it ends */
function followsStroke(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isMark(tokens[at - 1], '/') || end >= at || at - 1 - end > WORDS_TO_STROKE) return false;
  return tokens.slice(end, at - 1).every(({ kind }) => kind === 'word');
}

/** Words between a measure and the stroke in front of the next, at most. */
const WORDS_TO_STROKE = 3;

/**
 * The second half of a number that a damaged text has torn apart (`15, 6%`, `2 600 USD`, `đạt3 8,5%`) or that has two
 * units (`1 tỷ 500 triệu đồng`): digits before it that have no unit and name nothing.
 */
function isTorn(tokens: readonly Token[], at: number, floor: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'word' && scaleOf(before.key) !== null) return tokens[at - 2]?.kind === 'number';
  if (before?.kind === 'word')
    return /\p{Ll}{2}\d+$/u.test(before.text) && unitTable().endingBefore(tokens, at) === null;
  const comma = isMark(before, ',') && touches(tokens[at - 2], before);
  const half = comma ? at - 2 : at - 1;
  if (half < floor || tokens[half]?.kind !== 'number' || tokens[half]?.spelled) return false;
  return !isNumberName(tokens, half);
}

/** A number that is part of a name: `Covid-19`, `9001:2015`, `A.12`, `IV-3`. A list dash or a bracket is no part. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!touches(before, tokens[at]) || before?.kind !== 'mark')
    return before !== undefined && touches(before, tokens[at]);
  if ('([“"\'≥≤><=~+±,;…'.includes(before.key)) return false;
  const owner = tokens[at - 2];
  const attached = touches(owner, before);
  if (before.key === ':') return attached && owner?.kind === 'number';
  if (before.key === '-' || before.key === '–') return attached && owner?.kind !== 'mark';
  return true;
}

function readQuantity(
  tokens: readonly Token[],
  at: number,
  fallback: string | null,
): Quantity | 'unsure' | null {
  const range = readRange(tokens, at);
  const ratio = range === null ? readRatio(tokens, at) : null;
  const last = range?.last ?? ratio?.last ?? at;
  const lower = tokens[at]?.value ?? null;
  const rate = ratio === null ? null : readRate(tokens, ratio.last);
  const printed =
    rate ??
    readUnit(tokens, last + 1) ??
    shortMoney(tokens, at, last + 1) ??
    (range === null && isDoubled(tokens, at) ? doubled(at + 1) : countedNoun(tokens, at, last + 1));
  const unit = printed ?? bareUnit(tokens, last + 1, fallback);
  if (unit === null) return null;
  if (lower === null || isUnsure(tokens.slice(at, last + 1), unit.kind)) return 'unsure';
  const upper = range === null ? null : (tokens[range.last]?.value ?? null);
  if (upper !== null && upper <= lower) return null;
  const repeat = readRepeat(tokens, unit.end);
  if (repeat !== null && repeat.amount !== amountOf(lower * unit.factor, unit.unit)) return 'unsure';
  const of = ratio === null || rate !== null ? unit.of : (tokens[ratio.last]?.value ?? null);
  return {
    first: at,
    value: lower * unit.factor,
    upper: upper === null ? null : upper * unit.factor,
    of,
    unit: unit.unit,
    unitAt: unit.at,
    nounEnd: unit.nounEnd,
    unitEnd: unit.end,
    kind: unit.kind,
    spelled: tokens[at]?.spelled ?? false,
    bare: printed === null,
    ...readAfter(tokens, { ...unit, end: repeat?.end ?? unit.end }),
  };
}

/** `42/100.000 trẻ đẻ sống`: so many in a round number, not 42 of them. @param whole - index of the number below */
function readRate(tokens: readonly Token[], whole: number): ReadUnit | null {
  if ((tokens[whole]?.value ?? 0) < SMALLEST_RATE || !isRate(tokens[whole]?.value ?? 0)) return null;
  const per = readDenominator(tokens, whole);
  if (per === null) return null;
  return {
    unit: `/${per.words}`,
    kind: 'physical',
    factor: 1,
    of: null,
    at: whole,
    nounEnd: whole,
    end: per.end,
  };
}

/** `98/100 hồ sơ`, `950/1.000 hộ` may be parts of a whole. */
const SMALLEST_RATE = 10_000;

/** `tăng gấp đôi` */
function isDoubled(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spelled === true && tokens[at - 1]?.key === 'gấp';
}

function doubled(end: number): ReadUnit {
  return { unit: 'lần', kind: 'frequency', factor: 1, of: null, at: end, nounEnd: end, end };
}

/** `Kinh phí: 800 triệu`, `vốn 1.200 tỷ`: the đồng left out where the clause speaks of money. */
function shortMoney(tokens: readonly Token[], first: number, at: number): ReadUnit | null {
  const scale = tokens[at]?.kind === 'word' ? tokens[at]?.key : undefined;
  if (scale === undefined || scaleOf(scale) === null || tokens[at + 1]?.kind === 'number') return null;
  if (findPhrase(tokens, segmentStart(tokens, first), first, wordTable('budget')) === -1) return null;
  const entry = unitNamed(`${scale} đồng`);
  return { ...entry, of: null, at, nounEnd: at + 1, end: at + 1 };
}

/** Where only whole things are counted, `1,600` may be 1600 or a slip: not to be trusted. */
function isUnsure(numbers: readonly Token[], kind: UnitKind): boolean {
  const whole = kind === 'count' || kind === 'set' || kind === 'frequency' || kind === 'rank';
  return whole && numbers.some((token) => token.kind === 'number' && isAmbiguousNumeral(token.key));
}

/** The number alone in its cell takes the unit its column states. */
function bareUnit(tokens: readonly Token[], at: number, fallback: string | null): ReadUnit | null {
  if (fallback === null) return null;
  const next = tokens[at];
  const free = next === undefined || next.kind === 'mark' || afterTable().at(tokens, at) !== null;
  if (!free || isMark(next, '/', '-', '–') || touches(next, tokens[at + 1])) return null;
  return { ...unitNamed(fallback), of: null, at, nounEnd: at, end: at };
}

/** `25%-35%`, `2 - 3`, `từ 50 ha đến 75 ha`: the index of the upper number. */
function readRange(tokens: readonly Token[], at: number): { last: number } | null {
  const unit = unitTable().at(tokens, at + 1);
  const joint = at + 1 + (unit?.length ?? 0);
  const token = tokens[joint];
  const dash = isMark(token, '-', '–', '—', '÷', '~');
  if (!dash && token?.key !== 'đến') return null;
  const upper = tokens[joint + 1];
  if (upper?.kind !== 'number' || upper.value === null) return null;
  const lower = tokens[at]?.value ?? null;
  if (lower === null || upper.value <= lower || (isYear(lower) && isYear(upper.value))) return null;
  if (unit !== null && unitTable().at(tokens, joint + 2)?.value.unit !== unit.value.unit) return null;
  return dash && isPlaceName(tokens, at, joint) ? null : { last: joint + 1 };
}

/** `Cam Đường 2 - 12 ha`: a number that ends a name, and a dash with spaces. */
function isPlaceName(tokens: readonly Token[], at: number, joint: number): boolean {
  const capital = (index: number): boolean => /^\p{Lu}/u.test(tokens[index]?.text ?? '');
  return capital(at - 1) && capital(at - 2) && !touches(tokens[at], tokens[joint]);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** `20/20 sở`, `85/100 điểm`: the index of the whole. A part is never greater than its whole. */
function readRatio(tokens: readonly Token[], at: number): { last: number } | null {
  const slash = tokens[at + 1];
  const whole = tokens[at + 2];
  if (!isMark(slash, '/') || whole?.kind !== 'number' || whole.value === null) return null;
  const part = tokens[at]?.value ?? null;
  if (part === null || part > whole.value || isMark(tokens[at + 3], '/')) return null;
  return { last: at + 2 };
}

/** `từ 60% trở lên`, `từ 5 mô hình trở lên`; the words count to the quantity where they follow its unit at once. */
function readAfter(tokens: readonly Token[], unit: ReadUnit): { end: number; after: Quantity['after'] } {
  const found = afterTable().at(tokens, unit.end);
  if (found !== null) return { end: unit.end + found.length, after: found.value };
  for (let at = unit.end; at < unit.end + 4 && tokens[at]?.kind === 'word'; at += 1) {
    const later = afterTable().at(tokens, at);
    if (later !== null) return { end: unit.end, after: later.value };
  }
  return { end: unit.end, after: null };
}
