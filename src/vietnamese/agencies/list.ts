import type { RuleId } from '../../reading/index.js';
import { isMany, isTogether, isWith } from '../grammar.js';
import { readArea } from './area.js';
import { beginsAction } from './assignment/sentence.js';
import { lexicon } from './lexicon.js';
import { isMark } from './marks.js';
import { isWholeName, mayBegin, readName } from './read.js';
import { bareRole, type NotedRole, readNote, roleAt, skipSupporting } from './roleNotes.js';
import { headOf, isKnownMember, readMember, type SharedHead } from './shared.js';
import { isJoin, type Word } from './words.js';

/** One agency of a list. Offsets are UTF-16 units into the text. */
export interface AgencySlice {
  /** As printed; a member that shares the head of another gets it back: `Tài chính` is `Sở Tài chính`. */
  name: string;
  start: number;
  end: number;
  /** False where the words are taken for a name only because of where they stand. */
  known: boolean;
  /** What a note beside the name says: `Sở Nội vụ (chủ trì)`; null where it says nothing. */
  role: NotedRole | null;
  /** In a cell, the words behind the name that tell what the agency does: `Sở Nội vụ | đo lường, công bố`; null where none stand. */
  doing: { start: number; end: number } | null;
}

/** An agency with the rule that says what part it has. */
export interface RuledSlice extends AgencySlice {
  rule: RuleId;
}

/** How a list of agencies is written. */
export interface ListStyle {
  /** The whole text is a list, as in a cell: words that no rule reads belong to the name before them. */
  whole: boolean;
  /** `;` continues the list. */
  semicolons: boolean;
}

/** Agencies of one list in running text, at most: a statement is searched from many places, and none names so many. */
const MOST_IN_SENTENCE = 60;

/** A list in running text: ends where the verb of the task begins. */
export const IN_SENTENCE: ListStyle = { whole: false, semicolons: false };

const NONE: readonly AgencySlice[] = [];

/** Agencies that follow one another, and the index behind the last of them. */
export interface AgencyList {
  agencies: readonly AgencySlice[];
  end: number;
}

/** Lists in running text by the words they stand in: several rules look at the same places of a statement. */
const known = new WeakMap<readonly Word[], Map<number, AgencyList>>();

/**
 * Reads agencies that follow one another.
 *
 * @returns the agencies and the index after the last of them.
 */
export function readList(text: string, words: readonly Word[], at: number, style: ListStyle): AgencyList {
  if (style !== IN_SENTENCE) return readMembers(text, words, at, style);
  if (!mayBegin(words, at)) return { agencies: NONE, end: at };
  let lists = known.get(words);
  if (lists === undefined) {
    lists = new Map();
    known.set(words, lists);
  }
  let list = lists.get(at);
  if (list === undefined) {
    list = readMembers(text, words, at, style);
    lists.set(at, list);
  }
  return list;
}

function readMembers(
  text: string,
  words: readonly Word[],
  at: number,
  style: ListStyle,
): { agencies: AgencySlice[]; end: number } {
  const agencies: AgencySlice[] = [];
  let end = at;
  let head: SharedHead | null = null;
  let joining = false;
  for (let next = style.whole ? skipBullet(words, at) : at; next < words.length; ) {
    const supports = style.whole ? skipSupporting(words, next) : next;
    joining ||= supports > next;
    next = supports;
    const member: number = head === null ? next : readMember(words, next, head);
    const own = readName(words, next);
    const shared: SharedHead | null = member > own || isKnownMember(words, next, own, head) ? head : null;
    let stop = shared === null ? Math.max(own, member) : member;
    if (stop === next && agencies.length > 0) stop = readForce(words, next);
    const known = stop > next;
    if (known && shared === null) head = headOf(words, next, stop, text);
    const lone = shared === null && head?.every === true ? readLoneMember(words, stop, head) : stop;
    if (lone > stop) stop = lone;
    else if (shared === null && head?.every === true && membersFollow(words, stop, head)) {
      next = words[stop]?.key === ':' ? stop + 1 : stop;
      continue;
    }
    const rest: number = style.whole ? readRest(words, next, stop, style, head) : stop;
    if (known && shared === null && isWholeRest(words, next, stop, rest)) stop = rest;
    if (!known && rest === stop) break;
    if (!known && agencies.length > 0 && words[next]?.capital === false && beginsAction(words, next)) {
      next = skipBullet(words, skipSeparator(words, rest, style));
      end = rest;
      continue;
    }
    const doing = known ? doingIn(words, stop, rest) : null;
    const whole = known && (rest === stop || doing !== null);
    const done = doing === null ? null : (roleAt(words, stop)?.role ?? null);
    const slice = sliceOf(text, words, next, doing === null ? rest : stop, shared, whole);
    stop = rest;
    const note = readNote(words, stop, style.whole);
    const role = note.role ?? done ?? (joining ? 'support' : null);
    if (slice !== null) agencies.push({ ...slice, role, doing });
    if (!style.whole && agencies.length >= MOST_IN_SENTENCE) return { agencies, end: stop };
    end = note.end;
    const after = skipSeparator(words, end, style);
    if (after === end && !(style.whole && end < words.length)) break;
    next = style.whole ? skipBullet(words, after) : after;
  }
  return { agencies, end };
}

/** `Công an tỉnh, | quân đội, biên phòng tuần tra`: forces in small letters behind a body, with another behind them or what they do. */
function readForce(words: readonly Word[], at: number): number {
  const force = at + lexicon().corps.longest(words, at);
  if (force === at || words[at]?.capital !== false) return at;
  const end = readArea(words, force);
  const next = words[end];
  return next === undefined || next.mark || isJoin(next) || beginsAction(words, end) ? end : at;
}

/** `Các Phòng | Nghiệp vụ`: one kind of several bodies, where no other member stands behind it; index after it or `at`. */
function readLoneMember(words: readonly Word[], at: number, head: SharedHead): number {
  if (words[at]?.key === ':' || !membersFollow(words, at, head)) return at;
  const end = readMember(words, at, head);
  const others = isJoin(words[end]) && words[end + 1]?.capital === true;
  return others ? at : end;
}

/** `các sở: Nội vụ, …`, `các Sở Nội vụ, …`. */
function membersFollow(words: readonly Word[], at: number, head: SharedHead): boolean {
  const next = words[at]?.key === ':' ? at + 1 : at;
  const own = readName(words, next);
  const none = own === next || isKnownMember(words, next, own, head);
  const end = words[next]?.capital === true && none ? readMember(words, next, head) : next;
  return end > next && !isDoneThere(words, next, end);
}

/** `Các bản: | Phân công hộ nhận rừng`: what they are to do, with an object; `các phòng: | Đào tạo, Kế toán` are names. */
function isDoneThere(words: readonly Word[], at: number, end: number): boolean {
  const next = words[end];
  const several = words.slice(at, end + 1).some((word) => isJoin(word));
  return !several && beginsAction(words, at) && next !== undefined && !next.mark;
}

function sliceOf(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  shared: SharedHead | null,
  known: boolean,
): Omit<AgencySlice, 'role' | 'doing'> | null {
  let last = to - 1;
  while (last >= from && words[last]?.mark === true && words[last]?.key !== ')') last -= 1;
  const [first, final] = [words[from], words[last]];
  if (first === undefined || final === undefined || last < from) return null;
  const printed = text.slice(first.start, final.end);
  const name = shared === null ? printed : `${shared.printed} ${printed}`;
  return { name, start: first.start, end: final.end, known };
}

/** In a cell: the words between the end of a name that was read and the next name, where an action opens them. */
function doingIn(words: readonly Word[], from: number, to: number): AgencySlice['doing'] {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined || to <= from) return null;
  const acts = !first.capital && !isMark('states', first) && beginsAction(words, from);
  return acts ? { start: first.start, end: last.end } : null;
}

/** Words of a name that stands alone, at most. */
const LONGEST_ALONE = 24;

/** `Ban Quản lý | đào tạo`: all words up to the next name are one. */
function isWholeRest(words: readonly Word[], from: number, at: number, rest: number): boolean {
  return rest > at && rest - from <= LONGEST_ALONE && isWholeName(words.slice(from, rest));
}

/** In a cell: index where the name ends that begins at `from` and is read up to `at`. */
function readRest(
  words: readonly Word[],
  from: number,
  at: number,
  style: ListStyle,
  head: SharedHead | null,
): number {
  for (let k = Math.max(at, from); k < words.length; k += 1) {
    const word = words[k];
    if (word === undefined || word.key === ';' || word.key === '(') return k;
    if (k === at && at > from && (bareRole(words, k) !== null || endsName(words, k))) return k;
    if (k === from) continue;
    const after = skipSeparator(words, k, style);
    if (after > k && (startsName(words, after, head) || after === words.length)) return k;
    if (after > k && k === at && words[after]?.capital === true && isComplete(words, from, at)) return k;
    if (after > k && isInitials(words, from, k) && isInitials(words, after, nextSeparator(words, after)))
      return k;
    if (k === at && isRepeated(words, from, k)) return k;
    const opensLine = word.opensLine || skipBullet(words, k) > k + 1;
    const force = lexicon().corps.longest(words, k) > 0;
    if (opensLine && at > from && (force || startsName(words, k, null))) return k;
    if (beginsAlike(words, from, k)) return k;
  }
  return words.length;
}

/** `Sở Xây dựng | , Đăng kiểm tỉnh`: a name of the gazetteer, or one that its territory ends, does not go on behind a comma. */
function isComplete(words: readonly Word[], from: number, at: number): boolean {
  const { names, areas } = lexicon();
  return from + names.longest(words, from) === at || (areas.longest(words, at - 1) === 1 && at - from > 1);
}

/** `Thôn 3` | `Thôn 5`: the next line begins as the one before it did. */
function beginsAlike(words: readonly Word[], from: number, k: number): boolean {
  const word = words[k];
  return word?.opensLine === true && word.capital && word.key === words[from]?.key;
}

/** `Phòng A. Phòng B`, `- UBND các xã, phường.`: the full stop behind a name that was read, with nothing or another name behind it. */
function endsName(words: readonly Word[], at: number): boolean {
  if (words[at]?.key !== '.') return false;
  return at + 1 >= words.length || words[at + 1]?.opensLine === true || startsName(words, at + 1, null);
}

/** `KTT`, `TPT Đội`, `GVTH`: three capitals or more, perhaps with one word, set apart as a member of a list. */
function isInitials(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 2) return false;
  const [first, second] = words.slice(from, to);
  if (first?.shout !== true || first.end - first.start < 3) return false;
  return second === undefined || (second.capital && !second.mark);
}

/** Index of the next mark or `và`, at most four words on. */
function nextSeparator(words: readonly Word[], at: number): number {
  let end = at;
  while (end < at + 4 && words[end]?.mark === false && !isJoin(words[end])) end += 1;
  return end;
}

function startsName(words: readonly Word[], at: number, head: SharedHead | null): boolean {
  const start = skipBullet(words, at);
  if (words[start]?.mark !== false) return false;
  if (words[start]?.capital === true && lexicon().leaders.longest(words, start) > 1) return true;
  return readName(words, start) > start || (head !== null && readMember(words, start, head) > start);
}

/** `Phòng Nội chính | Phòng Tổng hợp`, `Sở Tài chính | Các sở, ngành`: two names without anything between. */
function isRepeated(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  if (word?.capital !== true || readName(words, at) === at) return false;
  return isMany(word) || (word.key === words[from]?.key && lexicon().heads.longest(words, at) > 0);
}

/** Index after what separates two names, or `at`: `,`, `và`, `/`, `, và`, ` - `; `;` where the style has it. */
function skipSeparator(words: readonly Word[], at: number, style: ListStyle): number {
  let next = at;
  while (next < at + 3 && (isJoin(words[next]) || (style.semicolons && words[next]?.key === ';'))) next += 1;
  if (next > at && isTogether(words[next])) return isWith(words[next + 1]) ? next + 2 : next + 1;
  return next;
}

/** Index after bullets and numbers that open a line of a list: `- Sở A`, `+ Sở B`, `1. Sở C`, `2) Sở D`. */
function skipBullet(words: readonly Word[], at: number): number {
  let next = at;
  while (/^[-+*•;,.]$/.test(words[next]?.key ?? '')) next += 1;
  const numbered = /^\d{1,2}$/.test(words[next]?.key ?? '') && /^[.)]$/.test(words[next + 1]?.key ?? '');
  return numbered ? next + 2 : next;
}
