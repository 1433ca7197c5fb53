/** Times that wait for an event, in prose: `sau khi có hướng dẫn`, `trong vòng 60 ngày kể từ …`. */
import { RELATIVE } from './reading.js';
import type { DeadlineReading, UnreadTime } from './types.js';
import { lazily, oneOf, timeWords, WORD_END, WORD_START } from './words.js';

const REST = '[^.;,()]{1,160}';

const patterns = lazily(() => {
  const event = oneOf(timeWords().events);
  return [
    // trong vòng 60 ngày kể từ ngày Quyết định này được ban hành · chậm nhất sau 15 ngày kể từ khi nhận hồ sơ
    new RegExp(
      `${WORD_START}(?:trong(?:\\s(?:vòng|thời\\shạn))?|chậm\\snhất(?:\\slà)?(?:\\ssau)?|muộn\\snhất|không\\squá|sau)\\s\\d{1,3}\\s(?:ngày|tuần|tháng|giờ)(?:\\slàm\\sviệc)?,?\\s(?:kể\\stừ|tính\\stừ|từ\\s(?:ngày|khi)|sau\\skhi|trước\\skhi)\\s${REST}`,
      'iu',
    ),
    // ngay sau khi Luật có hiệu lực · Sau khi Chính phủ ban hành Nghị định, …
    new RegExp(
      `(?:${WORD_START}ngay\\s|^|(?<=[,;(]\\s))sau\\skhi\\s(?=[^.;,()]{0,80}${WORD_START}${event}${WORD_END})${REST}`,
      'iu',
    ),
    // … sau khi có hướng dẫn của Sở Y tế; not `chính sách áp dụng sau khi Chính phủ ban hành quy định`, which tells the policy
    new RegExp(`${WORD_START}sau\\skhi\\s${event}${WORD_END}${REST}`, 'iu'),
    // hoàn thành trước khi bàn giao · xong trước kỳ họp cuối năm
    new RegExp(
      `${WORD_START}(?:hoàn\\sthành|xong|kết\\sthúc)\\strước\\s(?:kỳ\\shọp|khi|thời\\sđiểm)\\s[^.;,()]{1,80}`,
      'iu',
    ),
    // theo tiến độ của dự án
    new RegExp(
      `${WORD_START}theo\\s(?:đúng\\s)?tiến\\sđộ\\s(?:của|thực\\shiện|triển\\skhai|dự\\sán|đề\\sán|chung)${WORD_END}[^.;,()]{0,80}(?=[.;]|$)`,
      'iu',
    ),
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
  for (const pattern of patterns()) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const words = match[0].trimEnd();
    return { ...RELATIVE, text: words, at: [{ start: match.index, end: match.index + words.length }] };
  }
  const unread = (SEASON.exec(text) ?? SCHOOL_YEAR.exec(text))?.[0];
  return unread === undefined ? null : { unread };
}
