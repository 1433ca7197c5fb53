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
/** `tuần 2 và tuần 4`, `tuần thứ 17`: of a month or of a school year. */
const NUMBERED_WEEKS =
  'tuần\\s(?:thứ\\s)?\\d{1,2}(?!\\d)(?:(?:,|,?\\svà)\\s(?:tuần\\s)?(?:thứ\\s)?\\d{1,2}(?!\\d)){0,3}(?:\\s(?:của\\s|trong\\s|hằng\\s|hàng\\s)?tháng)?';
/** `vào chiều thứ Năm`, `vào chiều thứ Tư tuần 2 và tuần 4`, `trong tuần đầu` at the end of a clause */
const DAY_ALONE = light(
  `${WORD_START}(?:(?:vào|lúc|trước|chậm\\snhất)\\s(?:\\d{1,2}\\s?(?:giờ|h)(?:\\s?\\d{2})?\\s)?(?:(?:buổi\\s)?(?:sáng|trưa|chiều|tối)\\s)?(?:các\\s)?(?:ngày\\s)?${WEEKDAYS}(?:,?\\s(?:của\\s)?${NUMBERED_WEEKS})?|(?:vào|trong)\\s(?:${WEEKS}|tuần\\s(?:này|tới|sau)|${NUMBERED_WEEKS}))(?=\\s?[.;,)]|$)`,
  'iu',
);
/** `trong 05 ngày làm việc đầu tháng`, `vào ngày làm việc cuối cùng của tháng 6/2028` (holidays decide which) */
const FIRST_DAYS = light(
  `${WORD_START}(?:(?:trong|vào)\\s)?(?:\\d{1,2}\\sngày(?:\\slàm\\sviệc)?|ngày\\slàm\\sviệc)\\s(?:đầu|cuối)(?:\\s(?:tiên|cùng))?\\s(?:của\\s)?(?:(?:h[àằ]ng|mỗi)\\s)?(?:tháng|qu[ýí]|năm)${WORD_END}(?:\\s(?:\\d{1,4}|[IV]{1,3})(?:\\s?/\\s?\\d{4})?${WORD_END})?`,
  'iu',
);

const HOUR = '\\d{1,2}\\s?(?:giờ|h)(?:\\s?\\d{2}(?:\\sphút)?)?(?![\\p{L}\\p{N}])';
/** `từ 13 giờ ngày 12/9 cho đến khi bão tan`: when it ends no day tells. */
const UNTIL_EVENT = light(
  `${WORD_START}(?:kể\\s)?từ\\s(?:\\d{1,2}\\s?(?:giờ|h)(?:\\s?\\d{2})?\\s)?(?:(?:sáng|trưa|chiều|tối|đêm)\\s)?(?:ngày\\s)?\\d{1,2}\\s?/\\s?\\d{1,2}(?:\\s?/\\s?\\d{4})?,?\\s(?:cho\\s)?(?:đến|tới)\\s(?:khi|lúc)\\s[^.;,()]{2,60}`,
  'iu',
);
/** `trước 10h sáng mai`, `ngay trong chiều nay`, `trong ngày hôm nay` */
const NOW = light(
  `${WORD_START}(?:(?:ngay|trước|trong|từ|đến|tới|vào|lúc|chậm\\snhất|hết)\\s){1,3}(?:\\d{1,2}\\s?(?:giờ|h)(?:\\s?\\d{2})?,?\\s)?(?:ngày\\s)?(?:(?:sáng|trưa|chiều|tối|đêm)\\s(?:nay|mai)|hôm\\snay|ngày\\smai|sáng\\sngày\\smai)${WORD_END}`,
  'iu',
);
/** `trước 18 giờ ngày có lệnh`, `từ 20 giờ cho đến khi bão tan`: of a day that something else brings */
const HOUR_ALONE = light(
  `${WORD_START}(?:(?:trước|lúc|vào(?:\\slúc)?|chậm\\snhất(?:\\slà)?)\\s${HOUR}(?:\\s[^.;,()]{1,60})?(?=\\s?[.;,)]|$)|từ\\s${HOUR}(?:\\s[^.;,()\\d]{1,30})?\\s(?:cho\\s)?(?:đến|tới)\\s(?:khi|lúc)\\s[^.;,()]{2,60})`,
  'iu',
);

/** `trong tuần 15 báo cáo`: the week of a year or of a plan; not `trong tuần 2 buổi` */
const NUMBERED_WEEK = light(
  `${WORD_START}trong\\stuần\\s(?:thứ\\s)?\\d{1,2}(?![\\d.,])(?!\\s(?:buổi|lần|ngày|giờ|tiết|ca|kíp|lượt)(?!\\p{L}))`,
  'iu',
);

const PATTERNS = [SEMESTER, FIRST_DAYS, DAY_ALONE, NUMBERED_WEEK, UNTIL_EVENT, NOW, HOUR_ALONE];

/** @returns the first such time of a statement, which is said to be unread; null where there is none */
export function readUntold(text: string): UnreadTime | null {
  const unread = PATTERNS.map((pattern) => pattern.exec(text)?.[0].trimEnd()).find(
    (words) => words !== undefined,
  );
  if (unread !== undefined) return { unread };
  const feast = feastOf(text);
  return feast === null ? null : { unread: text.slice(feast.start, feast.end) };
}
