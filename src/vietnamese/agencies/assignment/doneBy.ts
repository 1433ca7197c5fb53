/** By whom a thing is done: `do Sở A thực hiện`. */
import { lexicon } from '../lexicon.js';
import { isMark, isPair } from '../marks.js';
import type { Word } from '../words.js';
import { beginsAction, startAfter } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/**
 * `Tuyên truyền: do Sở A thực hiện`, `Việc kiểm tra do Sở B đảm nhiệm`; not `các dự án do Sở C thực hiện`, which only tells
 * whose they are.
 */
export function isDoneBy(words: readonly Word[], at: number, end: number): boolean {
  if (words[at - 1]?.key !== 'do') return false;
  const before = words[at - 2];
  const isWork = isMark('pieces', words[0]);
  const carries = assignmentWords().carrying.longest(words, end) > 0;
  if (!carries) return (isWork && isLastDeed(words, end)) || isPaidFor(words, at, end);
  return isWork || before === undefined || /^[.;:,(]$/.test(before.key);
}

/** `Kinh phí lắp trạm cân do Sở A | lập dự toán.`: the clause opens with the money, and says no more of it than who sees to it. */
function isPaidFor(words: readonly Word[], at: number, end: number): boolean {
  const start = startAfter(words, at, /^[.;:]$/);
  const money = isMark('apart', words[start]) ? start + 1 : start;
  if (!isPair('funds', words, money) || !beginsAction(words, end)) return false;
  for (let next = end; words[next] !== undefined && !/^[.;]$/.test(words[next]?.key ?? ''); next += 1)
    if (isMark('undergoes', words[next])) return false;
  return true;
}

/** `Việc cứu trợ do Hội Chữ thập đỏ | điều phối.`: one deed, and the statement is through. */
function isLastDeed(words: readonly Word[], at: number): boolean {
  const end = at + lexicon().verbs.longest(words, at);
  return end > at && (words[end] === undefined || (words[end]?.key === '.' && end + 1 >= words.length));
}
