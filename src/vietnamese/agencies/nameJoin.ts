/** What joins the parts of a body's name, and what stands behind such a join that goes on with it. */
import { isAnd } from '../grammar.js';
import { readArea } from './area.js';
import { beginsAction } from './assignment/sentence.js';
import { ends } from './ends.js';
import { isLastField } from './lastField.js';
import { lexicon } from './lexicon.js';
import { isMark } from './marks.js';
import { beginsName } from './nameStart.js';
import { roleAt } from './roleNotes.js';
import { isJoin, type Word } from './words.js';

/** `VH|-|TT&TT`, `VH|,|TT&DL`: letters for words with no space about what joins them are one name, also where some mean a body (`TT`, Trung tâm). */
function isTight(words: readonly Word[], join: number, next: number): boolean {
  const [before, mark, behind] = [words[join - 1], words[join], words[next]];
  if (next !== join + 1 || mark?.spaced !== false || behind?.spaced !== false) return false;
  return before?.shout === true && behind.shout;
}

/** Index after a join inside a name, or `at`: ` - Tài vụ`, ` và Truyền thông`, `, Thể thao và Du lịch`. */
export function readJoin(words: readonly Word[], at: number, first: number, known: number): number {
  let next = at;
  while (next < at + 2 && isJoin(words[next])) next += 1;
  const word = words[next];
  if (next === at || word === undefined || word.mark || isLabel(words, next)) return at;
  if (words[at]?.key === '-' && (isField(words, next) || isBranch(words, next))) return next;
  if (at > first && isTight(words, at, next)) return next;
  if (beginsName(words, next) || isTime(words, next)) return at;
  if (word.capital) return next;
  const { topics, verbs, generics } = lexicon();
  const lower = topics.longest(words, next);
  const inside = words[at]?.key === '-' || isAnd(words[at]);
  const goesOn = inside || isJoin(words[next + lower]) || isLastField(words, next, { first, known });
  const field =
    lower > verbs.longest(words, next) || (inside && lower > 0 && beginsAction(words, next + lower));
  return goesOn && field && generics.longest(words, next) === 0 ? next : at;
}

/** `Phòng Công nghệ thông tin, | Quý III/2026`: when, behind the name. */
function isTime(words: readonly Word[], at: number): boolean {
  return isMark('periods', words[at]) && /^(?:\d{1,4}|[ivx]{1,4})$/.test(words[at + 1]?.key ?? '');
}

/** `Sở Nội vụ - | Phối hợp: Công an tỉnh`: a verb with its colon says who works along. */
function isLabel(words: readonly Word[], at: number): boolean {
  const role = roleAt(words, at);
  return role !== null && words[role.end]?.key === ':';
}

/** `Thông tin - | Thư viện`, `Khảo thí - | Thanh tra`: a head that is a field of work here, with no name of its own behind it. */
function isField(words: readonly Word[], at: number): boolean {
  const end = at + ends().fields.longest(words, at);
  return end > at && words[at]?.capital === true && words[end]?.capital !== true;
}

/** `Ngân hàng Nông nghiệp - | Chi nhánh tỉnh`: a part of the body in front, told by where it is. */
function isBranch(words: readonly Word[], at: number): boolean {
  const end = at + ends().branches.longest(words, at);
  return end > at && (readArea(words, end) > end || words[end]?.capital === true);
}
