import { type AgencySlice, IN_SENTENCE, readList } from '../list.js';
import { isJoin, type Word } from '../words.js';
import { readPerson } from './people.js';
import { beginsAction, phraseBefore, type Statement } from './sentence.js';
import { assignmentWords } from './vocabulary.js';

/**
 * Agencies that the statement says lead: `do Sở A chủ trì`, `Sở B chủ trì, phối hợp …`, `giao Sở C tổng hợp …`, wherever in
 * it they stand.
 *
 * @param headed - the heading names agencies: whom these ask or tell to do something is not the lead
 * @param opened - the statement opens with an agency: another behind `;` has its own part of the work
 */
export function readLeads(
  { text, words, openings }: Statement,
  headed: boolean,
  opened: boolean,
): AgencySlice[] {
  const { introductions, leading } = assignmentWords();
  const leads: AgencySlice[] = [];
  const givenAt = new Set<number>();
  for (let at = 0; at < words.length; ) {
    const introduced = headed ? 0 : introductions.longest(words, at);
    if (introduced > 0 && (openings.has(at) || handsOver(words, at))) givenAt.add(at + introduced);
    const given = givenAt.has(at);
    const before = words[at - 1];
    if (!given && before !== undefined && !BEFORE_LEAD.has(before.key)) {
      at = Math.max(at + 1, OBJECT.has(before.key) ? readList(text, words, at, IN_SENTENCE).end : at);
      continue;
    }
    const { agencies, end } = readPerson(text, words, at) ?? readList(text, words, at, IN_SENTENCE);
    const leadsBy = leading.longest(words, end);
    const acts =
      (leadsBy > 0 && (given || !isRelative(words, at, end + leadsBy))) ||
      (given && (beginsAction(words, end) || words[end]?.key === ':')) ||
      (opened && before?.key === ';' && actsItself(words, at, end)) ||
      isDoneBy(words, at, end) ||
      isNotedDoing(words, at, end);
    if (acts) leads.push(...agencies);
    const last = acts ? undefined : agencies.at(-1);
    const next = last === undefined ? end : words.findIndex(({ start }) => start >= last.end);
    at = agencies.length > 0 ? Math.max(next, at + 1) : at + 1;
  }
  return leads;
}

/** What may stand before agencies that lead. */
const BEFORE_LEAD = new Set(['.', ';', ':', ',', '(', 'do', 'và', 'với', 'hợp', 'cùng']);

/** Words whose object follows: agencies behind them are told or asked nothing (`gửi các sở, ngành chủ trì dự án`). */
const OBJECT = new Set(['gửi', 'cho', 'của', 'về', 'đến', 'tới', 'từ', 'theo', 'thuộc', 'tại']);

/**
 * `(UBND tỉnh và các bộ | chủ trì tiểu dự án)`, `…, các sở chủ trì chương trình`: a relative clause that tells which agencies are meant,
 * with the noun of what they lead right behind. Agencies that open a sentence, or by whom a thing is done, lead it.
 */
function isRelative(words: readonly Word[], at: number, end: number): boolean {
  const before = words[at - 1];
  if (before === undefined || /^[.;:]$/.test(before.key) || before.key === 'do') return false;
  const next = words[end];
  if (next === undefined || next.mark || isJoin(next)) return false;
  return assignmentWords().led.longest(words, end) > 0;
}

/**
 * `Tuyên truyền: do Sở A thực hiện`, `Việc kiểm tra do Sở B đảm nhiệm`; not `các dự án do Sở C thực hiện`, which only tells
 * whose they are.
 */
function isDoneBy(words: readonly Word[], at: number, end: number): boolean {
  if (words[at - 1]?.key !== 'do' || assignmentWords().carrying.longest(words, end) === 0) return false;
  const before = words[at - 2];
  return before === undefined || /^[.;:,(]$/.test(before.key) || /^(?:việc|công)$/.test(words[0]?.key ?? '');
}

/** `Công bố danh mục (Sở Nội vụ tham mưu, xong trong tháng 9)`, `(Hội A phối hợp với Hội B thực hiện)`: who does it, in brackets behind what is to be done. */
function isNotedDoing(words: readonly Word[], at: number, end: number): boolean {
  if (words[at - 1]?.key !== '(') return false;
  const { carrying, supporting } = assignmentWords();
  if (supporting.longest(words, end) > 0) {
    let close = nextMark(words, end);
    while (words[close]?.key === ',' && close < end + LONGEST_NOTE) close = nextMark(words, close + 1);
    return words[close]?.key === ')' && phraseBefore(words, close, carrying) >= 0;
  }
  return carrying.longest(words, end) > 0 || (words[end]?.key === 'tham' && words[end + 1]?.key === 'mưu');
}

/** Words of a note on who does something with whom, at most. */
const LONGEST_NOTE = 40;

function nextMark(words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length && words[end]?.mark !== true) end += 1;
  return end;
}

/** `Ban Quản lý A đẩy nhanh dự án 1; Ban Quản lý B | đẩy nhanh dự án 2`; not `; Sở C | phối hợp`, `; mỗi thôn | có 01 cộng tác viên`. */
function actsItself(words: readonly Word[], from: number, at: number): boolean {
  const each = /^(?:mỗi|từng)$/.test(words[from]?.key ?? '');
  const state = /^(?:có|được|là|đạt|phải|bị|không)$/.test(words[at]?.key ?? '');
  return !each && !state && beginsAction(words, at) && assignmentWords().supporting.longest(words, at) === 0;
}

/** `…; giao Sở B tổng hợp`: inside a sentence only these hand over; `yêu cầu các đơn vị …` there is part of the task. */
function handsOver(words: readonly Word[], at: number): boolean {
  return /^(?:giao|phân)$/.test(words[at]?.key ?? '') && /^[;:,(]$/.test(words[at - 1]?.key ?? '');
}
