/** What stands behind the name of a body and belongs to it: its territory, its owner, its place among others. */
import { isMany, isNumbering } from '../grammar.js';
import { readArea } from './area.js';
import { beginsAction, phraseBefore } from './assignment/sentence.js';
import { readBody } from './body.js';
import { readCited } from './cited.js';
import { readCollective, readRelation } from './collective.js';
import { ends, endsHere } from './ends.js';
import { lexicon } from './lexicon.js';
import { isMark, isPair, markSet } from './marks.js';
import type { ReadName } from './read.js';
import { isJoin, type Word } from './words.js';

const SCHOOLS = markSet('schools');
const CLASSES = markSet('classes');

/**
 * Territory, place and owner after a name, at most three.
 *
 * @param readNext - reads the name of an owner
 */
export function readTails(words: readonly Word[], at: number, readNext: ReadName): number {
  let end = at;
  for (let count = 0; count < 3; count += 1) {
    const below = words[end];
    // «Phòng Kinh tế» above «Thôn 3»: a body on a line of its own.
    if (below?.opensLine && below.capital && lexicon().heads.longest(words, end) > 0) break;
    const next = Math.max(
      readArea(words, end),
      readRank(words, end),
      readOwner(words, end, readNext),
      readListed(words, end),
      readBranch(words, end),
      readAbove(words, end, readNext),
      isMany(words[end]) ? readOfMany(words, end, readNext) : end,
      /^\d/.test(words[end - 1]?.key ?? '') ? readNextNumber(words, end) : end,
      CLASSES.has(words[end]?.key) ? readClasses(words, end) : end,
    );
    if (next === end) break;
    end = next;
  }
  return end;
}

/** `Agribank | chi nhánh tỉnh`, `Ngân hàng Chính sách xã hội | chi nhánh Đông Sơn`: which part of the body, by where it is. */
function readBranch(words: readonly Word[], at: number): number {
  const end = at + ends().branches.longest(words, at);
  const area = end > at ? readArea(words, end) : at;
  return area > end || (end > at && words[end]?.capital === true)
    ? Math.max(area, readBody(words, end, false))
    : at;
}

/** `Cơ quan Cảnh sát điều tra | Công an tỉnh`: whose part the body is, where its own name ends in small letters; units that any body has, `Phòng …`, are named beside it. */
function readAbove(words: readonly Word[], at: number, readNext: ReadName): number {
  const [last, above] = [words[at - 1], words[at]];
  if (last?.capital !== false || last.mark || above?.capital !== true || above.opensLine) return at;
  const { heads, bodiedHeads, areas } = lexicon();
  if (areas.longest(words, at - 1) > 0 || heads.longest(words, at) === 0) return at;
  if (bodiedHeads.longest(words, at) > 0 || isPeer(words, at)) return at;
  return readNext(words, at);
}

/**
 * `Ban Giám hiệu | các trường`, `Ban Tuyên giáo | các đảng ủy trực thuộc`: whose they are, several of one kind, where what they do follows; not behind a verb
 * whose object they may be, unless the body is named after it (`Ủy ban Kiểm tra | các đảng ủy`), nor behind an office.
 */
function readOfMany(words: readonly Word[], at: number, readNext: ReadName): number {
  const { verbs, offices, leaders } = lexicon();
  const verb = phraseBefore(words, at, verbs);
  const acts = verb >= 0 && words[verb - 1]?.key !== 'ban';
  const held = phraseBefore(words, at, offices) >= 0 || phraseBefore(words, at, leaders) >= 0;
  return acts || held ? at : readSeveral(words, at, readNext);
}

/** `các trường`, `các đảng ủy trực thuộc`, where what is done stands behind; not `các đơn vị liên quan`, who are beside the body. */
export function readSeveral(words: readonly Word[], at: number, readNext: ReadName): number {
  const many = words[at];
  if (many === undefined || !isMany(many) || many.capital || many.opensLine || readArea(words, at) > at)
    return at;
  if (words[at + 1]?.capital !== false || ends().landmarks.longest(words, at + 1) > 0) return at;
  if (isPair('served', words, at + 1)) return at;
  const end = readCollective(words, at, readNext);
  const beside = phraseBefore(words, end, lexicon().relatives) >= 0 || words[end - 1]?.key === 'quan';
  return !beside && beginsAction(words, end) ? end : at;
}

/** `Xí nghiệp Cấp nước số 1 | , số 2`, `Tổ trưởng Tổ dân phố số 3 | , 7, 12`: others of the same name, by their numbers. */
function readNextNumber(words: readonly Word[], at: number): number {
  const [number, next] = [words[at - 1]?.key ?? '', words[at + 2]?.key ?? ''];
  const numbered = isNumbering(words[at + 1]) && /^\d{1,3} \d{1,3}$/.test(`${number} ${next}`);
  if (numbered && isJoin(words[at])) return at + 3;
  let end = at;
  while (isJoin(words[end]) && /^\d{1,3}$/.test(words[end + 1]?.key ?? '')) end += 2;
  const through = words[end] === undefined || words[end]?.key === ':' || beginsAction(words, end);
  return /^\d{1,3}$/.test(number) && through ? end : at;
}

/** A class of a school: `9A1`, `12`, `5B`. */
const CLASS = /^\d{1,2}(?:[a-zđ]\d{0,2})?$/u;

/** `Giáo viên chủ nhiệm | lớp 9A1, 9A2`: whose teacher, by the classes. */
function readClasses(words: readonly Word[], at: number): number {
  let end = at + 1;
  if (!isMark('teachers', words[at - 1]) || !CLASS.test(words[end]?.key ?? '')) return at;
  end += 1;
  while (isJoin(words[end]) && CLASS.test(words[end + 1]?.key ?? '')) end += 2;
  return end;
}

/** `Sở Y tế | Sở Xây dựng`: bodies of one rank, which a cell sets beside one another. */
function isPeer(words: readonly Word[], at: number): boolean {
  for (let from = at - 1; from >= 0 && words[from]?.mark === false; from -= 1)
    if (words[from]?.key === words[at]?.key && words[from]?.capital === true) return true;
  return false;
}

/** `UBND các xã | có tên tại Điều 1`: several, by where the document lists them. */
function readListed(words: readonly Word[], at: number): number {
  const many = words.slice(Math.max(0, at - LISTED), at).some(isMany);
  return many ? readCited(words, at) : at;
}

/** Words between `các` and where they are listed, at most. */
const LISTED = 6;

/** `cùng cấp`, `cấp trên`, `liên xã`: which of the bodies in a line of them. */
function readRank(words: readonly Word[], at: number): number {
  return isPair('ranks', words, at) ? at + 2 : at;
}

/**
 * `thuộc Sở Y tế`, `trên địa bàn tỉnh`, `của Trung ương`, `trong toàn tỉnh`, `Tổ đảng | ở các thôn`, `Ban Giám hiệu | trường`; not `trong`, `tại` else, which begin
 * what is done.
 */
function readOwner(words: readonly Word[], at: number, readNext: ReadName): number {
  const word = words[at];
  if (word?.key === 'trong') return readWithin(words, at);
  if (SCHOOLS.has(word?.key)) return readSchool(words, at, readNext);
  if (word?.capital === false && isCooperative(words, at)) return readNext(words, at);
  if (word?.key === 'ở') return isMark('partyWords', words[at - 1]) ? readRelation(words, at, readNext) : at;
  return isMark('owners', word) ? readRelation(words, at, readNext) : at;
}

/** `Ban Quản trị | hợp tác xã Đồng Xuân`: whose board it is, by the name. */
function isCooperative(words: readonly Word[], at: number): boolean {
  const length = ends().cooperatives.longest(words, at);
  return length > 0 && words[at + length]?.capital === true;
}

/** `Ban Giám hiệu | trường`, `Công đoàn | trường THPT Lê Văn An` */
function readSchool(words: readonly Word[], at: number, readNext: ReadName): number {
  if (endsHere(words, at + 1)) return at + 1;
  return words[at]?.capital === false && words[at + 1]?.capital === true ? readNext(words, at) : at;
}

/** `trong toàn tỉnh`, `trong tỉnh`, `trong cả nước`; not `trong năm`, `trong quá trình`. */
function readWithin(words: readonly Word[], at: number): number {
  const end = readArea(words, at + 1);
  return end > at + 1 ? end : at;
}
