import { isAnd, isOf, isTogether, isWith } from '../../grammar.js';
import { lazily } from '../../lazily.js';
import { type AgencyList, type AgencySlice, IN_SENTENCE, readList } from '../list.js';
import { isMark, isPair, markWords } from '../marks.js';
import { phrasesOf } from '../phrases.js';
import type { Word } from '../words.js';
import { beginsAction, phraseBefore, type Statement, startAfter } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/**
 * Agencies that work along: `phối hợp (chặt chẽ) với A, B và C …`, `với sự phối hợp của A`. Those who are merely guided, urged,
 * advised or reported to are none, nor those whom a third party is told to work with (`đôn đốc các xã phối hợp với …`).
 *
 * @param ordered - index after those whom the opening orders (`UBND tỉnh giao Sở A | phối hợp với …`): they are no third party
 */
export function readPartners(statement: Statement, ordered: number): AgencySlice[] | null {
  const { text, words } = statement;
  const { supporting } = assignmentWords();
  const partners: AgencySlice[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = statement.supports ? supporting.longest(words, at) : 0;
    if (length === 0) {
      const along = statement.leads ? besideLeader(words, at) : null;
      if (along !== null) partners.push(...readList(text, words, along, IN_SENTENCE).agencies);
      continue;
    }
    const from = listStart(words, at, at + length);
    if (from === null || isThirdParty(text, words, at, ordered)) continue;
    const colon = words[from]?.key === ':';
    const style = colon || goesOnBehindSemicolon(statement, at, from) ? LISTED : IN_SENTENCE;
    partners.push(...readList(text, words, colon ? from + 1 : from, style).agencies);
  }
  return partners.length === 0 ? null : partners;
}

/** `sự tham gia của` */
const takingPart = lazily(() => phrasesOf(markWords('takingPart')));

const LISTED = { ...IN_SENTENCE, semicolons: true };

/** `chủ trì cùng | A, B kiểm soát`, `chủ trì, với sự tham gia của | A`: index where those beside the leader begin that the words at `at` name. */
function besideLeader(words: readonly Word[], at: number): number | null {
  const length = assignmentWords().leading.longest(words, at);
  if (length === 0) return null;
  const next = words[at + length]?.key === ',' ? at + length + 1 : at + length;
  if (isTogether(words[next])) return isWith(words[next + 1]) ? next + 2 : next + 1;
  const part = isMark('along', words[next]) ? takingPart().longest(words, next + 1) : 0;
  return part > 0 ? next + 1 + part : null;
}

/**
 * `Bảo tàng tỉnh phối hợp với Trường A; Viện B | lập hồ sơ`: the clause has said with whom but not yet what is done, so the list goes on
 * behind the semicolon up to the verb, or to the end of a statement that says no more (`Sở X chủ trì, phối hợp với Phòng A; Phòng B.`).
 *
 * @param at - index of the verb of joint work
 * @param from - index where the list begins
 */
function goesOnBehindSemicolon({ text, words }: Statement, at: number, from: number): boolean {
  const first = readList(text, words, from, IN_SENTENCE);
  if (first.agencies.length === 0 || words[first.end]?.key !== ';' || !opensClause(text, words, at))
    return false;
  const { end } = readList(text, words, from, LISTED);
  const { supporting, leading } = assignmentWords();
  const partner = supporting.longest(words, end) > 0 || leading.longest(words, end) > 0;
  return end > first.end && !partner && (beginsAction(words, end) || isThrough(words, end));
}

/** Nothing but a full stop stands there. */
function isThrough(words: readonly Word[], at: number): boolean {
  return words[at] === undefined || (words[at]?.key === '.' && at === words.length - 1);
}

/** Nothing but who leads stands in front of the verb: `Sở A chủ trì, | phối hợp`, `Sở A | phối hợp`. */
function opensClause(text: string, words: readonly Word[], at: number): boolean {
  const { introductions, leading } = assignmentWords();
  const start = startAfter(words, at, /^[.;:()]$/);
  let next = start + introductions.longest(words, start);
  next = readList(text, words, next, IN_SENTENCE).end;
  next += leading.longest(words, next);
  return (words[next]?.key === ',' ? next + 1 : next) === at;
}

/** `phối hợp (chặt chẽ) với | A, B`: whom the verb of joint work at an index names, and the index behind them; null where it names nobody. */
export function workedWith(text: string, words: readonly Word[], at: number): AgencyList | null {
  const length = assignmentWords().supporting.longest(words, at);
  const from = length === 0 ? null : listStart(words, at, at + length);
  const list = from === null ? null : readList(text, words, from, IN_SENTENCE);
  return list === null || list.agencies.length === 0 ? null : list;
}

/** Indices of agencies behind a semicolon that only go on with a list of those worked with. */
export function partnersBehindSemicolons(statement: Statement): ReadonlySet<number> {
  const { text, words } = statement;
  const { supporting } = assignmentWords();
  const found = new Set<number>();
  if (!statement.supports || !words.some(({ key }) => key === ';')) return found;
  for (let at = 0; at < words.length; at += 1) {
    const length = supporting.longest(words, at);
    const from = length === 0 ? null : listStart(words, at, at + length);
    if (from === null || !goesOnBehindSemicolon(statement, at, from)) continue;
    const { end } = readList(text, words, from, LISTED);
    for (let inside = from; inside < end; inside += 1) if (words[inside]?.key === ';') found.add(inside + 1);
  }
  return found;
}

/**
 * `(Vụ Pháp chế chủ trì; Vụ Tài chính phối hợp)`, `… . Tổ Vận hành phối hợp.`: agencies of whom it is said that they work along, and no more; or what
 * they do behind a mark where another leads: `Công an tỉnh chủ trì, Sở Tư pháp phối hợp cấp định danh`.
 */
export function readJoining({ text, words, openings, supports }: Statement): AgencySlice[] | null {
  if (!supports) return null;
  const { leading, supporting } = assignmentWords();
  let led = false;
  const joining: AgencySlice[] = [];
  for (let at = 1; at < words.length; at += 1) {
    led ||= leading.longest(words, at) > 0;
    if (!/^[;(,]$/.test(words[at - 1]?.key ?? '') && !openings.has(at)) continue;
    const { agencies, end } = readList(text, words, at, IN_SENTENCE);
    const verb = agencies.length === 0 ? 0 : supporting.longest(words, end);
    const aside = led && /^[;,]$/.test(words[at - 1]?.key ?? '');
    if (verb === 0 || !(aside || endsThere(words, end + verb))) continue;
    joining.push(...agencies);
    at = end;
  }
  return joining.length === 0 ? null : joining;
}

/** `phối hợp.`, `phối hợp thực hiện)` */
function endsThere(words: readonly Word[], at: number): boolean {
  const next = isPair('performing', words, at) ? at + 2 : at;
  return words[next] === undefined || /^[.;)]$/.test(words[next].key);
}

/** Where the agencies begin that joint work is done with, or null where the verb is a noun: `cơ chế phối hợp`. */
function listStart(words: readonly Word[], at: number, after: number): number | null {
  const { nounMarks, manner } = assignmentWords();
  if (phraseBefore(words, at, nounMarks) >= 0) {
    const joined = isMark('abstracts', words[at - 1]) && isMark('along', words[at - 2]);
    return joined && isOf(words[after]) ? after + 1 : null;
  }
  let next = after;
  for (let count = 0; count < 5; count += 1) {
    const comma = words[next]?.key === ',' ? 1 : 0;
    const length = manner.longest(words, next + comma);
    if (length === 0) break;
    next += comma + length;
  }
  return next;
}

const CLAUSE = /^[.;:,()]$/;
/** `chỉ đạo các phòng tham mưu, đề xuất và | phối hợp` is one stretch. */
const SEGMENT = /^[.;]$/;

/** `chỉ đạo các phòng | phối hợp với …`: the agencies right before the verb are the object of another. */
function isThirdParty(text: string, words: readonly Word[], at: number, ordered: number): boolean {
  const { directing, introductions } = assignmentWords();
  const joined = isAnd(words[at - 1]);
  const start = startAfter(words, at, joined ? SEGMENT : CLAUSE);
  for (let from = Math.max(start, ordered); from < at; from += 1) {
    const length = directing.longest(words, from);
    if (length === 0) continue;
    if (from === start && from + introductions.longest(words, from) > from && opensSentence(words, from))
      return false;
    const { agencies } = readList(text, words, from + length, IN_SENTENCE);
    if (agencies.length > 0) return true;
  }
  return false;
}

function opensSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || /^[.;]$/.test(words[at - 1]?.key ?? '');
}
