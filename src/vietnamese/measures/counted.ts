/** Counted things that no vocabulary of units knows. */

import { formsWord } from '../compounds.js';
import { light } from '../patterns.js';
import { isNounWord, withDenominator } from './denominators.js';
import { isMark, touches } from './seek.js';
import type { Token } from './types.js';
import type { ReadUnit } from './units.js';
import { afterTable, chainTable, unitTable, wordTable } from './vocabulary.js';

/** Words of the noun, at most. */
const LONGEST_NOUN = 4;

/**
 * The noun behind a number that plainly counts, taken as its unit: `ít nhất 120 homestay`, `07 bãi chôn lấp`, `xây dựng 3 vườn
 * mẫu`, `30.000 gốc mai`. Null where the number may be a name (`tổ 05 kiểm tra`) or a verb follows.
 */
export function countedNoun(tokens: readonly Token[], at: number, next: number): ReadUnit | null {
  if (!opensNoun(tokens, next) || !plainlyCounts(tokens, at, next)) return null;
  let end = next + 1;
  let longest = LONGEST_NOUN;
  for (;;) {
    if (isHyphen(tokens, end)) {
      end += 2;
      longest += 1;
    } else if (goesOn(tokens, end) && (end - next < longest || endsWord(tokens, end))) end += 1;
    else break;
  }
  const unit = tokens
    .slice(next, end)
    .map(({ key }) => key)
    .join(' ')
    .replaceAll(' - ', '-');
  return withDenominator(tokens, { unit, kind: 'count' }, 1, next, end);
}

/** `ki | -ốt`, `mô | -tơ`: the syllables of a loan word. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  return (
    isMark(tokens[at], '-') &&
    tokens[at + 1]?.kind === 'word' &&
    touches(tokens[at - 1], tokens[at]) &&
    touches(tokens[at], tokens[at + 1])
  );
}

/** `sổ khám bệnh điện | tử`: no noun ends inside a word. */
function endsWord(tokens: readonly Token[], at: number): boolean {
  return formsWord(tokens[at - 1]?.text ?? '', tokens[at]?.text ?? '');
}

function opensNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (
    word === undefined ||
    !(isNounWord(tokens, at) || isTitled(tokens, at)) ||
    !NOUN.test(word.text) ||
    unitTable().at(tokens, at) !== null
  )
    return false;
  return !endsNoun(tokens, at) && wordTable('unreal').at(tokens, at) === null;
}

/** A syllable; of one letter only those that are words. */
const NOUN = light(/^(?:\p{L}{2,}|[ôổÔỔ])$/u);

/** `12.400 | Sổ khám bệnh`: a thing printed with a capital, and no name of a place (`12.400 | Hưng Lâm`). */
function isTitled(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '') && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  return isNounWord(tokens, at) && !endsNoun(tokens, at);
}

function endsNoun(tokens: readonly Token[], at: number): boolean {
  return (
    afterTable().at(tokens, at) !== null ||
    chainTable().at(tokens, at) !== null ||
    wordTable('baselineEnd').at(tokens, at) !== null ||
    wordTable('rank').at(tokens, at) !== null
  );
}

/** By a comparator, a level reached (`còn | 12 vựa cá`) or a deed before it, by its leading zero, or by its grouped thousands. */
function plainlyCounts(tokens: readonly Token[], at: number, next: number): boolean {
  const number = tokens[at];
  if (number === undefined || number.value === null || !Number.isInteger(number.value)) return false;
  // `05 (năm) ki-ốt`: what is said again in words is meant as a number.
  if (isMark(tokens[next - 1], ')')) return !isOneOfSet(tokens, at);
  const before = chainTable().endingBefore(tokens, at);
  if (before?.value.role === 'comparator' && before.value.comparator !== 'gt') return true;
  if (before?.value.role === 'level') return true;
  if (before?.value.role === 'from') return hasAfter(tokens, next) || next > at + 1;
  if (number.spelled || isOneOfSet(tokens, at)) return false;
  if (wordTable('deed').endingBefore(tokens, at) !== null) return true;
  const opens = tokens[at - 1] === undefined || isMark(tokens[at - 1], ',', ';', '(', ':', '+', '-');
  const counted = /^0[1-9]$|^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{1,2}$/u.test(number.text);
  return counted && (opens || (tokens[at - 1]?.kind === 'word' && !endsName(tokens, at)));
}

/** `tổ | 05 kiểm tra`, `mục | 17`; not `danh mục | 17 lối đi`. */
function isOneOfSet(tokens: readonly Token[], at: number): boolean {
  const named = wordTable('named').endingBefore(tokens, at) !== null;
  return named && wordTable('counted').endingBefore(tokens, at) === null;
}

/** `Quảng Đông | 12.400`: a capital inside a clause ends a name; a verb at its head does not: `Cấp | 12.400 Sổ`. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const opens = tokens[at - 2] === undefined || tokens[at - 2]?.kind === 'mark';
  return !opens && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');
}

/** `từ 5 homestay trở lên` */
function hasAfter(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_NOUN + 1; at += 1) {
    if (afterTable().at(tokens, at) !== null) return true;
  }
  return false;
}
