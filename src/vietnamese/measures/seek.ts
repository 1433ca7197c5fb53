/** Small walks over tokens that several rules share. */
import { isAnd } from '../grammar.js';
import type { PhraseTable } from './phrases.js';
import type { Token } from './types.js';
import { wordTable } from './vocabulary.js';

/** Marks that end a sentence or a member of a list. */
const HARD = new Set([';', '.', '!', '?', '…']);
/** Marks that end a clause. */
const SOFT = new Set([...HARD, ',', ':', '(', ')']);

/** How far, in tokens, the words that govern a quantity may stand from it. */
const REACH = 240;

export function isMark(token: Token | undefined, ...marks: string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.key);
}

/** True for `;` and the marks that end a sentence. */
export function endsSegment(token: Token | undefined): boolean {
  return token?.kind === 'mark' && HARD.has(token.key);
}

/** True where two tokens stand without a space between them. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** True where a number names what stands before it: `mức độ | 3`, `Nghị quyết 01, | 02`; not in `mỗi tháng | 02 buổi`. */
export function isNamedByNumber(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (tokens[at - 2]?.kind === 'number' && isJoint(tokens[at - 1])) at -= 2;
  const named = wordTable('reference').endingBefore(tokens, at) !== null;
  return named && wordTable('counted').endingBefore(tokens, at) === null;
}

/** Like `isNamedByNumber`, years included: `năm | 2025`. */
export function isNumberName(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (tokens[at - 2]?.kind === 'number' && isJoint(tokens[at - 1])) at -= 2;
  return isNamedByNumber(tokens, index) || wordTable('year').endingBefore(tokens, at) !== null;
}

function isJoint(token: Token | undefined): boolean {
  return isMark(token, ',', '-', '–') || isAnd(token) || token?.key === 'đến';
}

/** First token of the clause that holds `index`: after the last comma, semicolon, colon, bracket or sentence end. */
export function clauseStart(tokens: readonly Token[], index: number, floor = 0): number {
  let at = index;
  const reach = Math.max(floor, index - REACH);
  while (at > reach) {
    const token = tokens[at - 1];
    if (token?.kind === 'mark' && SOFT.has(token.key)) break;
    at -= 1;
  }
  return at;
}

/** First token of the segment that holds `index`: after the last semicolon or sentence end. */
export function segmentStart(tokens: readonly Token[], index: number, floor = 0): number {
  let at = index;
  const reach = Math.max(floor, index - REACH);
  while (at > reach && !endsSegment(tokens[at - 1])) at -= 1;
  return at;
}

/** Token after the segment that holds `index`: the next semicolon or sentence end. */
export function segmentEnd(tokens: readonly Token[], index: number, ceiling = tokens.length): number {
  let at = index;
  const reach = Math.min(ceiling, index + REACH);
  while (at < reach && !endsSegment(tokens[at])) at += 1;
  return at;
}

/** True where a syllable stands from `from` to before `end`: a cheap look before phrases are sought. */
export function holdsKey(tokens: readonly Token[], from: number, end: number, key: string): boolean {
  for (let at = from; at < end; at += 1) if (tokens[at]?.key === key) return true;
  return false;
}

/** The first place from `from` to before `to` where a phrase of the table stands, outside brackets; -1 where none. */
export function findPhrase<T>(
  tokens: readonly Token[],
  from: number,
  to: number,
  table: PhraseTable<T>,
): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (isMark(tokens[at], '(')) depth += 1;
    else if (isMark(tokens[at], ')')) depth -= 1;
    else if (depth <= 0 && table.at(tokens, at) !== null) return at;
  }
  return -1;
}
