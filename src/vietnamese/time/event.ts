/** Times that wait for an event, in prose: `sau khi có hướng dẫn`, `trong vòng 60 ngày kể từ …`. */

import { lazily } from '../lazily.js';
import { oneOf } from '../patterns.js';
import { RELATIVE } from './reading.js';
import type { DeadlineReading, UnreadTime } from './types.js';
import { timeWords, WORD_END, WORD_START } from './words.js';

const REST = '[^.;,()]{1,160}';

/** trong vòng 60 ngày kể từ ngày Quyết định này được ban hành · chậm nhất sau 15 ngày kể từ khi nhận hồ sơ */
const SPAN = new RegExp(
  `${WORD_START}(?:trong(?:\\s(?:vòng|thời\\shạn))?|chậm\\snhất(?:\\slà)?(?:\\ssau)?|muộn\\snhất|không\\squá|sau)\\s\\d{1,3}\\s(?:ngày|tuần|tháng|giờ)(?:\\slàm\\sviệc)?,?\\s(?:kể\\stừ|tính\\stừ|từ\\s(?:ngày|khi)|sau\\skhi|trước\\skhi)\\s${REST}`,
  'iu',
);

/** Each with the words of which one has to stand: a look for them is cheap. */
const patterns = lazily(() => {
  const event = oneOf(timeWords().events);
  return [
    { needs: ['kể từ', 'tính từ', 'từ ngày', 'từ khi', 'sau khi', 'trước khi'], pattern: SPAN },
    // ngay sau khi Luật có hiệu lực · Sau khi Chính phủ ban hành Nghị định, …
    {
      needs: ['sau khi'],
      pattern: new RegExp(
        `(?:${WORD_START}ngay\\s|^|(?<=[,;(]\\s))sau\\skhi\\s(?=[^.;,()]{0,80}${WORD_START}${event}${WORD_END})${REST}`,
        'iu',
      ),
    },
    // … sau khi có hướng dẫn của Sở Y tế; not `chính sách áp dụng sau khi Chính phủ ban hành quy định`, which tells the policy
    {
      needs: ['sau khi'],
      pattern: new RegExp(`${WORD_START}sau\\skhi\\s${event}${WORD_END}${REST}`, 'iu'),
      ofMainClause: true,
    },
    // công khai ngay khi văn bản được ban hành
    {
      needs: ['ngay khi'],
      pattern: new RegExp(
        `${WORD_START}ngay\\skhi\\s(?=[^.;,()]{0,80}${WORD_START}${event}${WORD_END})${REST}`,
        'iu',
      ),
      ofMainClause: true,
    },
    // hoàn thành trước khi bàn giao · xong trước kỳ họp cuối năm
    {
      needs: ['trước'],
      pattern: new RegExp(
        `${WORD_START}(?:hoàn\\sthành|xong|kết\\sthúc)\\strước\\s(?:kỳ\\shọp|khi|thời\\sđiểm)\\s[^.;,()]{1,80}`,
        'iu',
      ),
    },
    // theo tiến độ của dự án
    {
      needs: ['tiến độ'],
      pattern: new RegExp(
        `${WORD_START}theo\\s(?:đúng\\s)?tiến\\sđộ\\s(?:của|thực\\shiện|triển\\skhai|dự\\sán|đề\\sán|chung)${WORD_END}[^.;,()]{0,80}(?=[.;]|$)`,
        'iu',
      ),
    },
  ];
});

/** `hoàn thành trước mùa mưa`, `xong trước Tết Nguyên đán`: days that the calendar does not fix. */
const SEASON =
  /(?<!\p{L})(?:hoàn\sthành|xong|kết\sthúc)\strước\s(?:mùa|Tết|ngày\skhai\sgiảng|khai\sgiảng)(?:\s\p{L}{1,12}){0,6}/iu;

/** `trong năm học 2025-2026`: a year that is not the calendar's. */
const SCHOOL_YEAR = new RegExp(
  `${WORD_START}(?:trong|từ|trước|đến|đầu|cuối|khi|vào)\\s(?:\\p{L}{1,12}\\s){0,4}năm\\shọc\\s(?:(?:19|20)\\d{2}(?:\\s?[-–]\\s?(?:19|20)\\d{2})?|mới)(?!\\d)`,
  'iu',
);

/**
 * Reads the event that a statement without a date of its own waits for.
 *
 * @param text - a task's statement
 * @returns `unread` for a season, a feast or a school year, whose days a plan does not tell
 */
export function readEvent(text: string): DeadlineReading | UnreadTime | null {
  const lower = text.toLowerCase();
  for (const { needs, pattern, ofMainClause = false } of patterns()) {
    const match = needs.some((words) => lower.includes(words)) ? pattern.exec(text) : null;
    if (match === null || (ofMainClause && !isMainClause(text.slice(0, match.index)))) continue;
    const words = match[0].trimEnd();
    return { ...RELATIVE, text: words, at: [{ start: match.index, end: match.index + words.length }] };
  }
  const season = lower.includes('trước') ? SEASON.exec(text) : null;
  const unread = (season ?? (lower.includes('năm học') ? SCHOOL_YEAR.exec(text) : null))?.[0];
  return unread === undefined ? null : { unread };
}

const letting = lazily(() => new RegExp(`${WORD_START}${oneOf(timeWords().lettingVerbs)}${WORD_END}`, 'iu'));

/** False where another does what waits: `chỉ cho phép các tổ chức khoan sau khi …`, `…; hội đồng tự giải tán sau khi …`. */
function isMainClause(before: string): boolean {
  return !/[;.:]\s/u.test(before) && !letting().test(before);
}

/** A new thing to be done, or the date of one: `… nhận được | và báo cáo …`. */
const NEXT_DEED =
  /\s(?:và|đồng thời|hoàn thành|báo cáo|chậm nhất|trước (?:ngày\s)?\d|xong)(?![\p{L}\p{N}])/iu;

/**
 * Adds what a statement that has a date says of an event beside it: `xử lý trong vòng 30 ngày kể từ ngày nhận và báo cáo trước
 * 31/12` is due by the date, and each is a milestone.
 */
export function withSpan(text: string, reading: DeadlineReading): DeadlineReading {
  if (reading.type !== 'by' || !/\sngày\s|\stháng\s|\stuần\s|\sgiờ\s/iu.test(text)) return reading;
  const match = SPAN.exec(text);
  const words = match?.[0].split(NEXT_DEED)[0]?.trimEnd();
  if (match === null || words === undefined) return reading;
  const at = { start: match.index, end: match.index + words.length };
  if (reading.at.some(({ start, end }) => start < at.end && at.start < end)) return reading;
  const { start, end } = reading;
  const dated = reading.milestones.length > 0 ? reading.milestones : [{ label: null, start, end }];
  const spanned = { label: words, start: null, end: null };
  const first = at.start < (reading.at[0]?.start ?? 0);
  return {
    ...reading,
    text: first ? `${words}; ${reading.text}` : `${reading.text}; ${words}`,
    at: first ? [at, ...reading.at] : [...reading.at, at],
    milestones: first ? [spanned, ...dated] : [...dated, spanned],
  };
}
