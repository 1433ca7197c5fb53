/** Times of a task whose days a plan does not tell: semesters, feasts and seasons, days of the week and weeks of no month. */
import { light } from '../patterns.js';
import { feastOf } from './feasts.js';
import type { UnreadTime } from './types.js';
import { WEEKDAYS, WEEKS } from './weekdays.js';
import { WORD_END, WORD_START } from './words.js';

/** `vào cuối học kỳ I`, `từ nay đến hết học kỳ II năm học 2027-2028` */
const SEMESTER = light(
  `${WORD_START}(?:(?:vào|trong|từ|nay|đến|tới|trước|sau|hết|đầu|giữa|cuối|kết\\sthúc)\\s){1,4}học\\sk[ỳì]\\s(?:I{1,2}|[12]|một|hai|hè)${WORD_END}(?:,?\\snăm\\shọc\\s\\d{4}(?:\\s?[–-]\\s?\\d{4})?)?`,
  'iu',
);
/** `vào chiều thứ Năm`, `trong tuần đầu` at the end of a clause */
const DAY_ALONE = light(
  `${WORD_START}(?:(?:vào|lúc|trước|chậm\\snhất)\\s(?:\\d{1,2}\\s?(?:giờ|h)(?:\\s?\\d{2})?\\s)?(?:(?:buổi\\s)?(?:sáng|trưa|chiều|tối)\\s)?(?:các\\s)?(?:ngày\\s)?${WEEKDAYS}|(?:vào|trong)\\s(?:${WEEKS}|tuần\\s(?:này|tới|sau)))(?=\\s?[.;,)]|$)`,
  'iu',
);
/** `trong 05 ngày làm việc đầu tháng`, `vào ngày làm việc cuối cùng của tháng 6/2028` (holidays decide which) */
const FIRST_DAYS = light(
  `${WORD_START}(?:(?:trong|vào)\\s)?(?:\\d{1,2}\\sngày(?:\\slàm\\sviệc)?|ngày\\slàm\\sviệc)\\s(?:đầu|cuối)(?:\\s(?:tiên|cùng))?\\s(?:của\\s)?(?:(?:h[àằ]ng|mỗi)\\s)?(?:tháng|qu[ýí]|năm)${WORD_END}(?:\\s(?:\\d{1,4}|[IV]{1,3})(?:\\s?/\\s?\\d{4})?${WORD_END})?`,
  'iu',
);

/** @returns the first such time of a statement, which is said to be unread; null where there is none */
export function readUntold(text: string): UnreadTime | null {
  const unread = (SEMESTER.exec(text) ?? FIRST_DAYS.exec(text) ?? DAY_ALONE.exec(text))?.[0];
  if (unread !== undefined) return { unread };
  const feast = feastOf(text);
  return feast === null ? null : { unread: text.slice(feast.start, feast.end) };
}
