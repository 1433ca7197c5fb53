/** Bodies that are set up for a task and named after it in small letters. */

import { formsWord } from '../compounds.js';
import { isMany } from '../grammar.js';
import { readArea } from './area.js';
import { readBody } from './body.js';
import { beginsTask, ends, isDone } from './ends.js';
import { lexicon } from './lexicon.js';
import { isMark } from './marks.js';
import { reach } from './reach.js';
import { readUpToDuty } from './upToDuty.js';
import type { Word } from './words.js';

/**
 * Index after the task that names a team, or `after`: `Tổ | giám sát đầu tư cộng đồng`, `Ban Chỉ đạo | thực hiện các Chương trình mục tiêu quốc gia`; only where
 * something else is what it does.
 *
 * @param after - index behind the head
 */
export function readTeam(words: readonly Word[], at: number, after: number): number {
  if (!isTeam(words, at, after) || doesWork(words, at, after)) return after;
  const charged = readCharge(words, after);
  if (charged > after) return charged;
  const told = isTold(words, after) ? reach(words, after, { acting: 'task', known: false }) : after;
  return told > after ? told : readUpToDuty(words, after, { named: false, thought: after === at + 1 });
}

/** `Ban Chỉ đạo | kiểm tra`, `Tổ công tác | khảo sát`: those have a name without it. */
function doesWork(words: readonly Word[], at: number, after: number): boolean {
  return after > at + 1 && ends().inspecting.longest(words, after) > 0;
}

function isTeam(words: readonly Word[], at: number, after: number): boolean {
  if (words[at]?.capital !== true) return false;
  const small = lexicon().smallBodied.longest(words, at) === after - at;
  return small || (after === at + 1 && (isMark('teams', words[at]) || isMark('boards', words[at])));
}

/** Something known follows the head: not `Tổ | chức tập huấn`. */
function isTold(words: readonly Word[], at: number): boolean {
  const { objectVerbs, topics } = lexicon();
  const [head, first, second] = [words[at - 1], words[at], words[at + 1]];
  if (head === undefined || first === undefined || second === undefined) return false;
  if (objectVerbs.longest(words, at) > 0 || topics.longest(words, at) > 0) return true;
  return formsWord(first.key, second.key) && !formsWord(head.key, first.key);
}

/** Index after `thực hiện các Chương trình mục tiêu quốc gia`, or `at`: what the body was set up to carry out. */
function readCharge(words: readonly Word[], at: number): number {
  const length = ends().charges.longest(words, at);
  const subject = at + length + (isMany(words[at + length]) ? 1 : 0);
  if (length === 0 || words[subject]?.capital !== true) return at;
  const end = readBody(words, subject, false);
  if (end === subject) return at;
  const area = readArea(words, end);
  const through = beginsTask(words, end, true) || words[end]?.key === ':';
  return through || (area > end && isDone(words, area)) ? end : at;
}
