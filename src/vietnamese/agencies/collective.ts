import { formsWord } from '../compounds.js';
import { isAnd, isHaving, isLevel } from '../grammar.js';
import { readArea, readLandmark, situation } from './area.js';
import { beginsAction, phraseBefore } from './assignment/sentence.js';
import { readCited } from './cited.js';
import { endsHere, isAct } from './ends.js';
import { lexicon } from './lexicon.js';
import { isMark, isPair } from './marks.js';
import { readOwnedThings } from './owners.js';
import { reach } from './reach.js';
import type { ReadName } from './read.js';
import { isCommonNoun } from './shared.js';
import { readUpToDuty } from './upToDuty.js';
import { isJoin, type Word } from './words.js';

/**
 * Reads a name that stands for many bodies, index after it or `at`: `Các sở, ban, ngành tỉnh`, `các cơ quan, đơn vị có
 * liên quan`, `Sở, ban, ngành`, `toàn thể công chức, viên chức`, `chính quyền địa phương`, `cấp xã`.
 *
 * @param readName - reads an agency, for owners (`đơn vị thuộc UBND tỉnh`)
 */
export function readCollective(words: readonly Word[], at: number, readName: ReadName): number {
  const { quantifiers, standing } = lexicon();
  const first = at + quantifiers.longest(words, at);
  const list = readMembers(words, first, first > at, readName);
  if (list.end === first) return isLevel(words[at]) ? readArea(words, at) : readTiers(words, at, first);
  const counts =
    first > at || standing.longest(words, at) > 0 || (list.core && (list.members > 1 || list.qualified));
  return counts ? list.end : at;
}

/** Reads a kind of body that an office is of, `Trưởng | trạm y tế các xã`, index after it or `at` where nothing tells which are meant. */
export function readKind(words: readonly Word[], at: number, readName: ReadName): number {
  const list = readMembers(words, at, true, readName);
  return list.qualified ? list.end : at;
}

/** `các cấp`: every tier of government; not `các cấp học`. */
function readTiers(words: readonly Word[], at: number, first: number): number {
  if (first === at || !isLevel(words[first])) return at;
  return isMark('schoolTiers', words[first + 1]) ? at : first + 1;
}

interface Members {
  end: number;
  members: number;
  core: boolean;
  qualified: boolean;
}

/** Members of the list: kinds of bodies, each with what qualifies it. */
function readMembers(words: readonly Word[], at: number, quantified: boolean, readName: ReadName): Members {
  const { generics, openGenerics, separate } = lexicon();
  const list: Members = { end: at, members: 0, core: false, qualified: false };
  for (let next = at; ; ) {
    const length = generics.longest(words, next);
    if (
      length === 0 ||
      (list.members > 0 && (separate.longest(words, next) > 0 || isOffice(words, next, length)))
    )
      return list;
    if ((length === 1 && isOtherWord(words, next)) || beginsLongerHead(words, next, length)) return list;
    if (namesOneBody(words, next, next + length)) {
      if (!quantified || next > at) return list;
      return { ...list, end: sharesHead(words, next) ? next + length : readName(words, next) };
    }
    const kind = { from: next, end: next + length, open: openGenerics.longest(words, next) === length };
    const end = readQualifiers(words, kind, readName);
    list.members += 1;
    list.core ||= isCore(words, next, length);
    list.qualified ||= end > next + length;
    list.end = end;
    if (!isJoin(words[end])) return list;
    next = end + (words[end]?.key === ',' && isAnd(words[end + 1]) ? 2 : 1);
  }
}

/** `Trưởng thôn, | Tổ trưởng tổ dân phố`: a name or an office of its own, of which the kind is only the first syllable. */
function isOffice(words: readonly Word[], at: number, length: number): boolean {
  const { names, offices } = lexicon();
  return (
    words[at]?.capital === true && Math.max(names.longest(words, at), offices.longest(words, at)) > length
  );
}

/** `ban`, `cơ quan báo chí`, not `ban chỉ huy`: of the longer kinds only those that go on with what qualifies them. */
function isCore(words: readonly Word[], at: number, length: number): boolean {
  const { cores, modifiers, generics } = lexicon();
  const core = cores.longest(words, at);
  if (core === 0 || core === length) return core > 0;
  return modifiers.longest(words, at + core) === length - core || generics.longest(words, at + core) > 0;
}

/** `Sở Tài chính` in `các sở, ban, ngành, Sở Tài chính` is a body of its own; `các Sở Nội vụ, Tài chính` are several. */
function namesOneBody(words: readonly Word[], at: number, end: number): boolean {
  const head = lexicon().heads.longest(words, at) >= end - at;
  const school = isMark('schools', words[at]) && words[end]?.shout === true;
  return head && !school && !isCommonNoun(words[at]) && words[end]?.capital === true;
}

/** `các Sở | Nội vụ, Tài chính` leave their head to each; `các Trung tâm Y tế khu vực` are one kind of body. */
function sharesHead(words: readonly Word[], at: number): boolean {
  return isMark('sharedHeads', words[at]);
}

/** `hội nghị`, `đoàn viên`: the kind is the first syllable of another word. */
function isOtherWord(words: readonly Word[], at: number): boolean {
  const [kind, next] = [words[at], words[at + 1]];
  if (kind === undefined || next?.capital !== false || !formsWord(kind.key, next.key)) return false;
  return lexicon().modifiers.longest(words, at + 1) === 0 && lexicon().topics.longest(words, at + 1) === 0;
}

/** `Ủy ban nhân dân các xã` behind `các sở, ngành và`: not the kind `ủy ban`. */
function beginsLongerHead(words: readonly Word[], at: number, length: number): boolean {
  return words[at]?.capital === true && length > 1 && lexicon().heads.longest(words, at) > length;
}

/** A kind of body in a list of them. */
interface Kind {
  from: number;
  end: number;
  /** It means little without what qualifies it. */
  open: boolean;
}

/** What qualifies a member: `có liên quan`, `chuyên môn`, `thuộc UBND tỉnh`, `trên địa bàn tỉnh`, `làm đầu mối …`. */
function readQualifiers(words: readonly Word[], kind: Kind, readName: ReadName): number {
  const owns = isMark('ownership', words[kind.from]);
  const things = owns ? readOwnedThings(words, kind.end) : kind.end;
  let end = Math.max(readSeat(words, kind, readName), readTrade(words, kind), things);
  for (let count = 0; count < 6; count += 1) {
    const modifier = readModifier(words, end, kind.open && end === kind.end);
    const owner = readOwnership(words, end, readName);
    const owned = end > kind.end || isMark('ofCouncil', words[kind.from]);
    const second = isAnd(words[end]) && end > kind.end ? readSecondField(words, kind, end) : end;
    const next = Math.max(modifier, owner, second, owned ? readDirectOwner(words, end, readName) : end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** `chi bộ | cơ quan`, `công đoàn | trường học`, `chi bộ | trường Mầm non Hoa Sen`: bodies of members, by where these work. */
function readSeat(words: readonly Word[], { from, end }: Kind, readName: ReadName): number {
  const ofMembers = end === from + 2 && isPair('memberBodies', words, from);
  const seat = ofMembers ? lexicon().generics.longest(words, end) : 0;
  if (seat <= lexicon().verbs.longest(words, end)) return end;
  const named = words[end + seat]?.capital === true ? readName(words, end) : end;
  return Math.max(end + seat, named);
}

/** `các đơn vị | tư vấn`, `Các đội | kiểm tra liên ngành`: those who are told by their business or task, where something else is what they are to do. */
function readTrade(words: readonly Word[], { from, end }: Kind): number {
  if (isMark('teams', words[from])) return reach(words, end, { acting: 'task', known: false });
  if (lexicon().actors.longest(words, from) !== end - from) return end;
  const trade = reach(words, end, { acting: 'trade', known: false });
  return Math.max(trade, readUpToDuty(words, end, { named: false }));
}

/**
 * `chuyên môn`, `có liên quan`, `thông tấn, báo chí`. Words that may also begin what is done (`quản lý`, `tham mưu`) count only
 * after a member that means little without them (`các cơ sở | đào tạo`). Behind a comma or on a new line, a capitalised head is
 * another name (`các sở liên quan, Công an tỉnh`), and so is a capitalised leader (`Đảng ủy, Thường trực Hội`).
 */
function readModifier(words: readonly Word[], at: number, open: boolean): number {
  const { modifiers, topics, verbs, generics, heads, leaders } = lexicon();
  const lengthAt = (index: number): number =>
    Math.max(modifiers.longest(words, index), topics.longest(words, index), lies(words, index));
  const start = words[at]?.key === ',' && lengthAt(at + 1) > generics.longest(words, at + 1) ? at + 1 : at;
  const begins = Math.max(heads.longest(words, start), leaders.longest(words, start)) > 0;
  const names = words[start]?.capital === true && begins;
  if (names && (start > at || words[start]?.opensLine === true)) return at;
  if (readLandmark(words, start) > start) return at;
  const length = lengthAt(start);
  const verb = verbs.longest(words, start);
  // «Các trường | hỗ trợ 120 hộ»: what they do, not which they are.
  const does = lexicon().objectVerbs.longest(words, start) === length && words[start + length] !== undefined;
  if (does && length > 0 && isAct(words, start, length)) return at;
  const told = open && !isMark('groups', words[start]);
  return length > verb || (told && length > 0 && length === verb) ? start + length : at;
}

/** `các chi cục chăn nuôi | và thú y | lấy mẫu`: the second field of bodies in small letters, where what they do or where they are stands behind. */
function readSecondField(words: readonly Word[], { from }: Kind, at: number): number {
  const { heads, topics, verbs, generics, corps, actors } = lexicon();
  if (words[from]?.capital === true || heads.longest(words, from) === 0) return at;
  const next = at + 1;
  const length = words[next]?.capital === false ? topics.longest(words, next) : 0;
  const others = [verbs, generics, corps, actors].some(
    (list) => list.longest(words, next) >= Math.max(1, length),
  );
  if (length === 0 || others) return at;
  const end = next + length;
  return beginsAction(words, end) || readArea(words, end) > end ? end : at;
}

/** Length of what says where the territories in front lie, or 0: `Các xã | trung tâm`. */
function lies(words: readonly Word[], at: number): number {
  return phraseBefore(words, at, lexicon().areas) >= 0 ? situation(words, at) : 0;
}

/** An owner right behind a modifier: `các phòng nghiệp vụ | Công an tỉnh`; not behind `liên quan`. */
function readDirectOwner(words: readonly Word[], at: number, readName: ReadName): number {
  const [before, word] = [words[at - 1], words[at]];
  const follows = word?.capital === true && !word.opensLine && before?.mark === false;
  return follows && before.key !== 'quan' && !before.capital ? readName(words, at) : at;
}

/** `làm đầu mối …`, `CCVC`, `trên địa bàn tỉnh`, `thuộc UBND tỉnh`. */
function readOwnership(words: readonly Word[], at: number, readName: ReadName): number {
  const relative = lexicon().relatives.longest(words, at);
  const tasked = at + relative + (isPair('tasks', words, at + relative) ? 2 : 0);
  // «Các cơ quan được giao nhiệm vụ | báo cáo»: what they were given is not said.
  if (relative > 0 && tasked > at + relative && beginsAction(words, tasked)) return tasked;
  if (relative > 0 && readCited(words, at) === at) return readClause(words, at + relative);
  if (words[at]?.shout === true && words[at - 1]?.mark === false && readName(words, at) === at) return at + 1;
  const having = readHaving(words, at);
  if (having > at) return having;
  const area = Math.max(readArea(words, at), readLandmark(words, at), readCited(words, at));
  return area > at ? area : readRelation(words, at, readName);
}

/** Words of a thing that some of the bodies have, at most. */
const LONGEST_THING = 5;
/** What a body has to do or makes: `có kế hoạch kiểm tra` says what is done, not which are meant. */
function isDoneOrMade(words: readonly Word[], at: number): boolean {
  return isMark('madeFirst', words[at]) || isPair('made', words, at);
}

/** `Các trường | có bến đò | ký cam kết`: which are meant, by what they have, where what they do stands behind. */
function readHaving(words: readonly Word[], at: number): number {
  if (!isHaving(words[at]) || isDoneOrMade(words, at + 1)) return at;
  const { verbs, topics } = lexicon();
  for (let end = at + 1; end <= at + 1 + LONGEST_THING; end += Math.max(1, topics.longest(words, end))) {
    const word = words[end];
    if (word === undefined || word.mark || word.capital || /^\d/u.test(word.key)) return at;
    const verb = verbs.longest(words, end);
    // «tổ chức | thực hiện»: a field of work as well, but not in front of another verb.
    const isDeed = verb > topics.longest(words, end) || (verb > 0 && beginsAction(words, end + verb));
    if (isDeed && beginsAction(words, end)) return end > at + 1 ? end : at;
  }
  return at;
}

/**
 * The rest of a clause, at most twenty words: `làm đầu mối thực hiện 06 nhiệm vụ CCHC`, `được giao phụ trách các nội dung, lĩnh
 * vực`. Ends at a mark, and at a comma or `và` behind which an action or another name begins.
 */
function readClause(words: readonly Word[], at: number): number {
  const { verbs, quantifiers, heads } = lexicon();
  let end = at;
  while (end < at + 20 && (words[end]?.mark === false || words[end]?.key === ',')) {
    const next = end + 1;
    const names =
      quantifiers.longest(words, next) > 0 || (heads.longest(words, next) > 0 && words[next]?.capital);
    if (isJoin(words[end]) && names) break;
    if (words[end]?.key === ',' && verbs.longest(words, next) > 0) break;
    end += 1;
  }
  while (end > at && words[end - 1]?.mark === true) end -= 1;
  return end;
}

/** `thuộc UBND tỉnh`, `trên địa bàn tỉnh`, `của Trung ương`, `trong toàn Văn phòng`; `at` where no owner or place follows. */
export function readRelation(words: readonly Word[], at: number, readName: ReadName): number {
  const length = lexicon().relations.longest(words, at);
  if (length === 0) return at;
  const after = at + length;
  const owner = readName(words, after);
  const end = Math.max(owner, readArea(words, after), readOwn(words, after));
  if (end > after) return end;
  return isMark('seats', words[at]) ? after : at;
}

/** `các phòng thuộc | Ban`, `đơn vị thuộc | Trung tâm`: the body that speaks, by its head alone. */
export function readOwn(words: readonly Word[], at: number): number {
  const end = at + lexicon().heads.longest(words, at);
  const alone = end === at + 1 && words[at]?.capital === true && !isCommonNoun(words[at]);
  return alone && endsHere(words, end) ? end : at;
}
