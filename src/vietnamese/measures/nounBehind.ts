/** The noun phrase behind a number: where it begins and ends. */

import { calendarWords } from '../calendarWords.js';
import { commonWords } from '../commonWords.js';
import { formsWord } from '../compounds.js';
import { isAnd, isBelow } from '../grammar.js';
import { wordSet } from '../wordSet.js';
import { isMark, touches } from './seek.js';
import type { MeasureDraft, Token } from './types.js';
import { scopeLeadTable, setOf, unitTable, wordTable } from './vocabulary.js';

/** Tokens of such a phrase, at most. */
const LONGEST_NOUN = 14;

/** A stretch of tokens, `end` exclusive. */
export interface Stretch {
  first: number;
  end: number;
}

/** The noun phrase behind the number; of a count the unit opens it. */
export function nounBehind(
  tokens: readonly Token[],
  { quantity }: MeasureDraft,
  ceiling: number,
): Stretch | null {
  const counted = quantity.kind === 'count' || quantity.kind === 'set';
  if ((!counted && quantity.kind !== 'percent') || quantity.bare) return null;
  if (counted && (quantity.end > quantity.unitEnd || quantity.nounEnd < quantity.unitEnd)) {
    return { first: quantity.unitAt, end: quantity.nounEnd };
  }
  const from = quantity.end;
  let end = from;
  while (end < ceiling && end - from < LONGEST_NOUN && !endsNoun(tokens, end, end === from && !counted))
    end += 1;
  end = tightEnd(tokens, from, end);
  const first = counted ? quantity.unitAt : from;
  return first < end ? { first, end } : null;
}

/** Words a noun phrase cannot end with: `trung tâm xã | trước (tháng 9)`. */
const LOOSE_ENDS = setOf('looseEnds');

/** Without the words a phrase cannot end with; a bracket that is opened in it stays: `Chỉ số hài lòng (SIPAS)`. */
export function tightEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first && (isLooseEnd(tokens[end - 1]) || opensQualifier(tokens, end - 1))) {
    const opened = tokens.slice(first, end).some((token) => isMark(token, '('));
    if ((isMark(tokens[end - 1], ')') && opened) || endsCompound(tokens, end - 1)) break;
    end -= 1;
  }
  return end;
}

/** `trẻ em | dưới 6 tuổi`, `lao động | đi làm việc`; `văn bản đi` is whole. */
function opensQualifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isBelow(tokens[at]) ? next?.kind === 'number' : tokens[at]?.key === 'đi' && next?.key === 'làm';
}

function isLooseEnd(token: Token | undefined): boolean {
  return token?.kind === 'mark' || LOOSE_ENDS.has(token?.key);
}

const PART_OF_TIME = wordSet(() => {
  const { early, middle, late } = calendarWords();
  return [...early, ...middle, ...late];
});
const TIME_UNIT = setOf('timeUnits');
const PLURALS = wordSet(() => commonWords().plurals);

/** A comma goes on with the phrase where a counted thing follows: `người dân, doanh nghiệp`. */
function endsNoun(tokens: readonly Token[], at: number, opening: boolean): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return wordTable('reference').endingBefore(tokens, at) === null;
  if (token?.kind === 'masked') return true;
  if (opening && PLURALS.has(token?.key)) return false;
  // «Đạt 3,8% | cuối năm 2027»
  if (opening && PART_OF_TIME.has(token?.key) && TIME_UNIT.has(tokens[at + 1]?.key)) return true;
  if (isMark(token, ',') || isAnd(token)) {
    if (joinsKinds(tokens, at)) return false;
    const next = unitTable().at(tokens, at + 1);
    if (opening || next === null || tokens[at + 1 + next.length]?.kind === 'number') return true;
    return next.value.kind !== 'count' && next.value.unit !== 'ngành';
  }
  if (token?.kind === 'mark')
    return !(isMark(token, '-') && touches(tokens[at - 1], token) && touches(token, tokens[at + 1]));
  if (!opening && endsCompound(tokens, at)) return false;
  return wordTable('predicate').at(tokens, at) !== null || scopeLeadTable().at(tokens, at) !== null;
}

/** `tổng đàn chó | , mèo`, `trâu | và bò`: kinds of one sort on either side. */
function joinsKinds(tokens: readonly Token[], at: number): boolean {
  const next = wordTable('kinds').at(tokens, at + 1);
  if (next === null || wordTable('kinds').endingBefore(tokens, at) === null) return false;
  return tokens[at + 1 + next.length]?.kind !== 'number';
}

/** `trang thiết | bị`, `điểm | đến`, `đi | lại`, `trưởng | thành`, `mặt | bằng`, `tự | do`: the second syllable of a word that is a predicate by itself. */
function endsCompound(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key === 'lại') return tokens[at - 1]?.key === 'đi';
  const key = tokens[at]?.key ?? '';
  if (key === 'thành' || key === 'bằng' || key === 'do') return formsWord(tokens[at - 1]?.key ?? '', key);
  return (unitTable().endingBefore(tokens, at + 1)?.length ?? 0) > 1;
}
