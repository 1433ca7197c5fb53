import { z } from 'zod';
import { dataFile, wordList } from '../data.js';
import { isAnd } from '../grammar.js';
import type { AgencySlice } from './list.js';
import { isMark, isPair } from './marks.js';
import { type Phrases, phrasesOf } from './phrases.js';
import { isJoin, type Word } from './words.js';

const readActors = dataFile(
  'school-actors',
  z.strictObject({
    roles: wordList,
    posts: wordList,
    staff: wordList,
    taught: wordList,
    parts: wordList,
    named: wordList,
  }),
);

interface Actors {
  roles: Phrases;
  posts: Phrases;
  staff: Phrases;
  taught: Phrases;
  parts: Phrases;
  named: Phrases;
}

let kept: Actors | null = null;

function actors(): Actors {
  kept ??= compile();
  return kept;
}

function compile(): Actors {
  const { roles, posts, staff, taught, parts, named } = readActors();
  return {
    roles: phrasesOf(roles),
    posts: phrasesOf(posts),
    staff: phrasesOf(staff),
    taught: phrasesOf(taught),
    parts: phrasesOf(parts),
    named: phrasesOf(named),
  };
}

/**
 * Reads a heading that names nobody but those who act in a school, a hospital, a firm: `Giáo viên chủ nhiệm các lớp`, `Phó Hiệu trưởng Lê Văn An`, `Cán bộ,
 * giáo viên, nhân viên`, `Điều dưỡng trưởng các khoa`, `Thủ kho vật tư`; null for any other.
 *
 * @param concerns - the heading opens with `đối với`: whom a school teaches is then no actor
 */
export function readSchoolActors(
  title: string,
  words: readonly Word[],
  concerns: boolean,
): AgencySlice[] | null {
  const found: AgencySlice[] = [];
  for (let at = 0; ; ) {
    const end = readActor(words, at, concerns);
    const [first, last] = [words[at], words[end - 1]];
    if (end === at || first === undefined || last === undefined) return null;
    found.push(sliceOf(title, first.start, last.end));
    if (end === words.length) return found;
    if (!isJoin(words[end])) return null;
    at = behindJoin(words, end);
  }
}

function sliceOf(title: string, start: number, end: number): AgencySlice {
  return { name: title.slice(start, end), start, end, known: true, role: null, doing: null };
}

/** `Các | Phó Hiệu trưởng | nhà trường`, `Giáo viên | dạy môn Tin học`, index after it or `at`. */
function readActor(words: readonly Word[], at: number, concerns: boolean): number {
  const { roles, taught } = actors();
  const whole = isPair('everybody', words, at);
  const many = whole ? 2 : isMark('manyOfSchool', words[at]) && roles.longest(words, at) === 0 ? 1 : 0;
  const from = at + many;
  const group = readStaff(words, from);
  const known = from + Math.max(roles.longest(words, from), concerns ? 0 : taught.longest(words, from));
  const alone = Math.max(known, readPost(words, from));
  const teaches = words.slice(from, group.end).some((word) => isMark('teaching', word));
  const end = teaches && (group.members > 1 || many > 0) ? Math.max(group.end, alone) : alone;
  return end === from ? at : readParts(words, end, many > 0);
}

/** Words that tell which holders of a post are meant, at most. */
const LONGEST_TRADE = 6;

/** `Nhân viên | cấp dưỡng`, `Công nhân | vận hành trạm bơm`: a post with its trade, index after it or `at`. */
function readPost(words: readonly Word[], at: number): number {
  const post = at + actors().posts.longest(words, at);
  if (post === at) return at;
  let end = post;
  while (end < post + LONGEST_TRADE && words[end]?.mark === false && !isJoin(words[end])) {
    const { key = '', capital = false } = words[end] ?? {};
    if (capital || isMark('sentences', { key }) || /^\p{N}/u.test(key)) return at;
    end += 1;
  }
  return words[end] === undefined || isJoin(words[end]) ? end : at;
}

/** `Cán bộ, giáo viên, nhân viên`: all who work there are one name; not `Cán bộ, công chức`, who may work anywhere. */
function readStaff(words: readonly Word[], at: number): { end: number; members: number } {
  const { staff } = actors();
  let [end, members] = [at, 0];
  for (let next = at; ; ) {
    const length = staff.longest(words, next);
    if (length === 0) return { end, members };
    end = next + length;
    members += 1;
    if (!isJoin(words[end])) return { end, members };
    next = behindJoin(words, end);
  }
}

/** Index after `,`, `và`, `, và`. */
function behindJoin(words: readonly Word[], at: number): number {
  return words[at]?.key === ',' && isAnd(words[at + 1]) ? at + 2 : at + 1;
}

/** What narrows an actor down: parts of the school, a subject, a person's name. */
function readParts(words: readonly Word[], at: number, many: boolean): number {
  let end = at;
  for (let count = 0; count < 3; count += 1) {
    const next = Math.max(readPart(words, end), many ? end : readPersonName(words, end));
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Words of a name or subject behind `lớp`, `môn`, `phụ trách`, at most. */
const LONGEST_NAME = 4;

function readPart(words: readonly Word[], at: number): number {
  const { parts, named } = actors();
  const part = parts.longest(words, at);
  const length = named.longest(words, at);
  if (length === 0 || part > length) return at + part;
  let end = at + length;
  while (end < at + length + LONGEST_NAME && words[end]?.mark === false && !isJoin(words[end])) end += 1;
  return end;
}

/** `Lê Văn An`, `(bà Lê Thị Bình)` */
function readPersonName(words: readonly Word[], at: number): number {
  if (words[at]?.key === '(') {
    const close = words.findIndex(({ key }, index) => index > at && key === ')');
    return close < 0 ? at : close + 1;
  }
  let end = at;
  while (end < at + 5 && words[end]?.capital === true && words[end]?.shout === false) end += 1;
  return end - at >= 2 ? end : at;
}
