/** Names that open with what the body does, `Quản lý`, `Kiểm tra`: what that asks for, and a second verb beside the first. */

import { commonWords } from '../commonWords.js';
import { isNumbering } from '../grammar.js';
import { wordSet } from '../wordSet.js';
import { readArea } from './area.js';
import { phraseBefore } from './assignment/sentence.js';
import { beginsTask, ends, isAct, isDone } from './ends.js';
import { lexicon } from './lexicon.js';
import { isMark } from './marks.js';
import { reach } from './reach.js';
import { hasDuty, mayGoOn, wordAt } from './upToDuty.js';
import type { Word } from './words.js';

/** Words of an object, at most. */
const LONGEST = 8;

/** Index of the capital verb that ends at `at`, behind the head; -1 where none does. */
function verbBefore(words: readonly Word[], at: number, first: number): number {
  const verb = phraseBefore(words, at, lexicon().objectVerbs);
  return verb >= first && words[verb]?.capital === true ? verb : -1;
}

/**
 * Index behind the words in small letters that the verb of a name asks for, `Cục Quản lý | đất phi nông nghiệp | rà soát …`, `Hạt Quản lý | đê Đông Sơn`, or `at`:
 * whatever they are, where a verb that stands in no name, a duty or a territory ends them.
 *
 * @param first - index behind the head
 */
export function readObject(words: readonly Word[], at: number, first: number): number {
  if (at === first || words[at]?.capital !== false || verbBefore(words, at, first) < 0) return at;
  if (tellsHow(words, at)) return at;
  return beginsTask(words, at, false) ? at : readThing(words, at);
}

/** Index behind a thing in small letters that something ends which is surely no name, or `at`. */
function readThing(words: readonly Word[], at: number): number {
  for (let end = at; end < at + LONGEST; end += wordAt(words, end)) {
    if (end > at && isThrough(words, end)) return end;
    if (end > at && words[end]?.capital === true) return readPlace(words, at, end);
    if (!mayGoOn(words, end)) return at;
  }
  return at;
}

function isThrough(words: readonly Word[], at: number): boolean {
  if (isNumbering(words[at]) && /^\d{1,2}$/.test(words[at + 1]?.key ?? '')) return isDone(words, at + 2);
  if (hasDuty(words, at, false) || beginsTask(words, at, true)) return true;
  const verb = lexicon().objectVerbs.longest(words, at);
  if (verb > 0 && isAct(words, at, verb)) return true;
  const area = readArea(words, at);
  return area > at && isDone(words, area);
}

/** `đê | Đông Sơn`: where the object is, by the name of the place; then the body acts. */
function readPlace(words: readonly Word[], at: number, from: number): number {
  if (lexicon().heads.longest(words, from) > 0) return from;
  let end = from;
  while (end < from + 4 && words[end]?.capital === true && words[end]?.shout === false) end += 1;
  return end > from && isDone(words, end) ? end : at;
}

/** `Phòng Quản lý | thường xuyên rà soát`: how and when the body acts. */
function tellsHow(words: readonly Word[], at: number): boolean {
  const { manner, adverbs } = ends();
  return isMark('notVerbs', words[at]) || manner.longest(words, at) > 0 || adverbs.longest(words, at) > 0;
}

const AND = wordSet(() => commonWords().and);

/**
 * Index behind a second verb of the name with its object, where what the body does follows: `Quản lý | và khai thác đường bộ | sửa cầu`, `Kiểm tra |, xử lý vi
 * phạm hành chính | lập kế hoạch`; `at` where none is.
 *
 * @param at - index of the join
 * @param first - index behind the head
 */
export function readSecondVerb(words: readonly Word[], at: number, first: number): number {
  if (!(words[at]?.key === ',' || AND.has(words[at]?.key)) || verbBefore(words, at, first) < 0) return at;
  const next = at + 1;
  const { objectVerbs, verbs } = lexicon();
  const named = objectVerbs.longest(words, next);
  const verb = Math.max(named, verbs.longest(words, next));
  if (verb === 0 || words[next]?.capital !== false) return at;
  const far = named === verb ? reach(words, next, { acting: 'task', known: false }) : next;
  // «Tổ Quản lý, hỗ trợ doanh nghiệp | kiểm tra»: behind the comma the second verb is no deed of a body named «Tổ Quản lý».
  const end = far > next ? far : named < verb || words[at]?.key === ',' ? readThing(words, next + verb) : at;
  if (end <= next + verb) return at;
  return isNumbering(words[end]) && /^\d{1,2}$/.test(words[end + 1]?.key ?? '') ? end + 2 : end;
}
