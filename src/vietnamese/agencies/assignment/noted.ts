/** Who does a thing, noted in brackets behind it: `(Sở Nội vụ tham mưu, xong trong tháng 9)`. */
import { isMark, isPair } from '../marks.js';
import type { Word } from '../words.js';
import { phraseBefore } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/** True for agencies in a note that says that they do the thing, that it is given to them, or when they do it. */
export function isNoted(words: readonly Word[], at: number, end: number): boolean {
  return isNotedDoing(words, at, end) || isNotedGiven(words, at, end) || isNotedBesideTime(words, at, end);
}

/** `Công bố danh mục (Sở Nội vụ tham mưu, xong trong tháng 9)`, `(Hội A phối hợp với Hội B thực hiện)`: who does it, in brackets behind what is to be done. */
function isNotedDoing(words: readonly Word[], at: number, end: number): boolean {
  if (words[at - 1]?.key !== '(') return false;
  const { carrying, supporting } = assignmentWords();
  if (supporting.longest(words, end) > 0) {
    let close = nextMark(words, end);
    while (words[close]?.key === ',' && close < end + LONGEST_NOTE) close = nextMark(words, close + 1);
    return words[close]?.key === ')' && phraseBefore(words, close, carrying) >= 0;
  }
  return carrying.longest(words, end) > 0 || isPair('advising', words, end);
}

/** `(giao Phòng X, xong trong Quý II)`, `(giao Sở Y)` */
function isNotedGiven(words: readonly Word[], at: number, end: number): boolean {
  const from = phraseBefore(words, at, assignmentWords().introductions);
  return from > 0 && words[from - 1]?.key === '(' && /^[,;)]$/.test(words[end]?.key ?? '');
}

/** `(Sở Y tế; thường xuyên).`: who and when, in brackets at the end of what is to be done. */
function isNotedBesideTime(words: readonly Word[], at: number, end: number): boolean {
  if (words[at - 1]?.key !== '(' || !/^[,;]$/.test(words[end]?.key ?? '')) return false;
  const close = words.slice(end, end + LONGEST_NOTE).findIndex(({ key }) => key === ')') + end;
  if (close < end || !/^[.;]?$/.test(words[close + 1]?.key ?? '')) return false;
  return close + 2 >= words.length && notesTime(words, end + 1);
}

function notesTime(words: readonly Word[], at: number): boolean {
  return isMark('notedFirst', words[at]) || isPair('notedTimes', words, at);
}

/** Words of a note on who does something with whom, at most. */
const LONGEST_NOTE = 40;

function nextMark(words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length && words[end]?.mark !== true) end += 1;
  return end;
}
