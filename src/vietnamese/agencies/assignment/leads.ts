import { oneOf, worded } from '../../patterns.js';
import { wordClass } from '../forms.js';
import { IN_SENTENCE, type RuledSlice, readList } from '../list.js';
import { isMark, markWords } from '../marks.js';
import type { Word } from '../words.js';
import { LEADS, type LeadPlace } from './leadRules.js';
import { OVERSEERS } from './oversight.js';
import { readPerson } from './people.js';
import { beginsAction, type Statement } from './sentence.js';
import { partnersBehindSemicolons } from './supports.js';
import { assignmentWords } from './vocabulary.js';

/** Those who lead by the words inside a statement, and those who watch over them. */
export interface StatedRoles {
  lead: RuledSlice[];
  monitor: RuledSlice[];
}

/**
 * Agencies that the statement says lead: `do Sở A chủ trì`, `Sở B chủ trì, phối hợp …`, `giao Sở C tổng hợp …`, wherever in
 * it they stand.
 *
 * @param above - `headed`: the heading names agencies, and whom these ask or tell to do something is not the lead; `below`: the
 *   statement above names who leads
 * @param opened - the statement opens with an agency: another behind `;`, or at the front of a later sentence, has its own part of the work
 */
export function readLeads(
  statement: Statement,
  { headed, below }: { headed: boolean; below: boolean },
  opened: boolean,
): StatedRoles {
  const { text, words, openings } = statement;
  if (!mayLead(statement, headed, opened)) return { lead: [], monitor: [] };
  const partners = opened ? partnersBehindSemicolons(statement) : NONE;
  const { introductions } = assignmentWords();
  const lead: RuledSlice[] = [];
  const monitor: RuledSlice[] = [];
  const givenAt = new Set<number>();
  for (let at = 0; at < words.length; ) {
    const introduced = headed ? 0 : introductions.longest(words, at);
    if (
      introduced > 0 &&
      (openings.has(at) || handsOver(words, at) || ordersNext(words, at) || givesThing(statement, at))
    )
      givenAt.add(at + introduced);
    const given = givenAt.has(at);
    const before = words[at - 1];
    if (
      !given &&
      before !== undefined &&
      !mayStandBefore(before) &&
      !(words[at]?.capital && isApart(words, at))
    ) {
      at = Math.max(at + 1, hasObject(before) ? readList(text, words, at, IN_SENTENCE).end : at);
      continue;
    }
    const { agencies, end } = readPerson(text, words, at) ?? readList(text, words, at, IN_SENTENCE);
    const unread = agencies.length === 0 || partners.has(at);
    const opensSentence = at > 0 && openings.has(at);
    const place: LeadPlace = { text, words, at, end, opensSentence, given, opened, headed, below };
    const leads = unread ? null : LEADS.first(place);
    const found = leads ?? (unread ? null : OVERSEERS.first(place));
    const acts = found !== null;
    if (found !== null)
      (leads === null ? monitor : lead).push(...agencies.map((agency) => ({ ...agency, rule: found.rule })));
    const last = acts ? undefined : agencies.at(-1);
    const next = last === undefined ? end : indexAfter(words, at, last.end);
    at = agencies.length > 0 ? Math.max(next, at + 1) : at + 1;
  }
  return { lead, monitor };
}

/** Words or marks of which every rule asks for one; a statement without any is left at once. */
function mayLead({ words, openings, leads, supports }: Statement, headed: boolean, opened: boolean): boolean {
  const holds = (marks: RegExp): boolean => words.some(({ key }) => marks.test(key));
  if (leads || holds(opened ? doneOrApart() : done())) return true;
  if (opened && (openings.size > 1 || standsApart(words, COMMA))) return true;
  if (!opened && standsApart(words, headed ? DASH : DASH_OR_CLAUSE)) return true;
  if (headed) return false;
  if (!opened && openings.size > 1) return true;
  return assignmentWords().introductions.standIn(words) || (supports && !opened && holds(APART));
}

/** By whom a thing is done, or a note; and what sets parts of a statement apart. */
const done = worded(() => `^(?:do|\\(|${oneOf(markWords('contrasts'))})$`, 'u');
const doneOrApart = worded(() => `^(?:do|\\(|;|${oneOf(markWords('contrasts'))})$`, 'u');
const APART = /^[:;]$/;
const COMMA = /^,$/;
const DASH = /^-$/;
const DASH_OR_CLAUSE = /^[;-]$/;

/** A capital letter behind a spaced mark: `… — Đội B`, `…; UBND xã`. */
function standsApart(words: readonly Word[], marks: RegExp): boolean {
  for (let at = 1; at < words.length; at += 1) {
    const [mark, word] = [words[at - 1], words[at]];
    if (mark?.mark === true && word?.capital === true && word.spaced && marks.test(mark.key)) return true;
  }
  return false;
}

const NONE: ReadonlySet<number> = new Set();

/** Index of the first word, from `at` on, that begins at or behind an offset. */
function indexAfter(words: readonly Word[], at: number, offset: number): number {
  let next = at;
  while (next < words.length && (words[next]?.start ?? 0) < offset) next += 1;
  return next;
}

/** What may stand before agencies that lead. */
const mayStandBefore = wordClass(
  (key) => /^[.;:,(]$/.test(key) || isMark('beforeLead', { key }) || isMark('contrasts', { key }),
);

/** Words whose object follows: agencies behind them are told or asked nothing (`gửi các sở, ngành chủ trì dự án`). */
const hasObject = wordClass((key) => isMark('objectFollows', { key }));

/** `…; giao Sở B tổng hợp`: inside a sentence only these hand over; `yêu cầu các đơn vị …` there is part of the task. */
function handsOver(words: readonly Word[], at: number): boolean {
  return isMark('gives', words[at]) && /^[;:,(]$/.test(words[at - 1]?.key ?? '');
}

/** `Yêu cầu Sở A di dời các hộ; | đề nghị Công ty B lắp ống`: who opens with an order orders another behind the semicolon. */
function ordersNext(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.key === ';' && assignmentWords().introductions.longest(words, 0) > 0;
}

/** Words of a thing that is given to somebody, at most. */
const LONGEST_THING = 10;

/** `Kịch bản lễ khai mạc | giao Tổ Nghệ thuật biên soạn`: a thing opens the sentence, not what is done or who does it. */
function givesThing({ text, words, openings }: Statement, at: number): boolean {
  if (words[at]?.key !== 'giao' || tellsGiving(words[at - 1])) return false;
  let start = at;
  while (start > Math.max(0, at - LONGEST_THING) && !openings.has(start) && words[start - 1]?.mark === false)
    start -= 1;
  if (at - start < 2 || !openings.has(start) || beginsAction(words, start)) return false;
  for (let from = start; from < at; from += 1)
    if (readList(text, words, from, IN_SENTENCE).agencies.length > 0) return false;
  return true;
}

/** `được giao cho | Sở A`, `giao | Sở A`, ` — | Đội B` */
function isApart(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.key === '-') return words[at]?.spaced === true;
  return words[at - 1]?.key === 'giao' || (words[at - 1]?.key === 'cho' && words[at - 2]?.key === 'giao');
}

/** `nhiệm vụ được giao Sở A`, `việc bàn giao`, `đã giao`: tells of a giving. */
function tellsGiving(word: Word | undefined): boolean {
  return isMark('notGiven', word) || isMark('tellsGiving', word);
}
