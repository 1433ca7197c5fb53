/** Which numbers of a text stand by themselves: not glued to a name, not torn apart. */
import { scaleOf } from '../numerals.js';
import { isMark, isNumberName, touches } from './seek.js';
import type { Token } from './types.js';
import { unitTable } from './vocabulary.js';

/** True where a number may open a quantity. @param end - where the quantity before it ends */
export function mayOpenQuantity(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens[at]?.kind === 'number' && (followsStroke(tokens, at, end) || !isGlued(tokens, at));
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
export function isTorn(tokens: readonly Token[], at: number, floor: number): boolean {
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
