/** Times of a task whose days a plan does not tell: semesters, feasts and seasons, days of the week and weeks of no month. */
import { feastOf } from './feasts.js';
import type { UnreadTime } from './types.js';
import { WEEKDAYS, WEEKS } from './weekdays.js';
import { timed, WORD_END, WORD_START } from './words.js';

/** `vào cuối học kỳ I`, `từ nay đến hết học kỳ II năm học 2027-2028` */
const semester = timed(
  `${WORD_START}(?:(?:{into}|{inside}|{since}|{current}|{until}|{earlier}|{after}|{upTo}|{early}|{middle}|{late}|{ends})\\s){1,4}{semesters}\\s(?:I{1,2}|[12]|{semesterNames})${WORD_END}(?:,?\\s{schoolYears}\\s\\d{4}(?:\\s?[–-]\\s?\\d{4})?)?`,
);
/** `tuần 2 và tuần 4`, `tuần thứ 17`: of a month or of a school year. */
const NUMBERED_WEEKS =
  '{weeks}\\s(?:{ordinals}\\s)?\\d{1,2}(?!\\d)(?:(?:,|,?\\s{and})\\s(?:{weeks}\\s)?(?:{ordinals}\\s)?\\d{1,2}(?!\\d)){0,3}(?:\\s(?:(?:{of}|{inside}|{each})\\s)?{months})?';
/** `vào chiều thứ Năm`, `vào chiều thứ Tư tuần 2 và tuần 4`, `trong tuần đầu` at the end of a clause */
const dayAlone = timed(
  `${WORD_START}(?:{atHours}\\s(?:\\d{1,2}\\s?(?:{hours}|h)(?:\\s?\\d{2})?\\s)?(?:(?:{sessions}\\s)?{partsOfDay}\\s)?(?:{plurals}\\s)?(?:{days}\\s)?${WEEKDAYS}(?:,?\\s(?:{of}\\s)?${NUMBERED_WEEKS})?|(?:{into}|{inside})\\s(?:${WEEKS}|{weeks}\\s{coming}|${NUMBERED_WEEKS}))(?=\\s?[.;,)]|$)`,
);
/** `trong 05 ngày làm việc đầu tháng`, `vào ngày làm việc cuối cùng của tháng 6/2028` (holidays decide which) */
const firstDays = timed(
  `${WORD_START}(?:(?:{inside}|{into})\\s)?(?:\\d{1,2}\\s{days}(?:\\s{working})?|{days}\\s{working})\\s(?:{firstOnes}|{lastOnes})\\s(?:{of}\\s)?(?:{each}\\s)?(?:{months}|{quarters}|{years})${WORD_END}(?:\\s(?:\\d{1,4}|[IV]{1,3})(?:\\s?/\\s?\\d{4})?${WORD_END})?`,
);

const HOUR = '\\d{1,2}\\s?(?:{hours}|h)(?:\\s?\\d{2}(?:\\s{minutes})?)?(?![\\p{L}\\p{N}])';
/** `từ 13 giờ ngày 12/9 cho đến khi bão tan`: when it ends no day tells. */
const untilEvent = timed(
  `${WORD_START}(?:{counted}\\s)?{since}\\s(?:\\d{1,2}\\s?(?:{hours}|h)(?:\\s?\\d{2})?\\s)?(?:{partsOfDay}\\s)?(?:{days}\\s)?\\d{1,2}\\s?/\\s?\\d{1,2}(?:\\s?/\\s?\\d{4})?,?\\s{upUntil}\\s{when}\\s[^.;,()]{2,60}`,
);
/** `trước 10h sáng mai`, `ngay trong chiều nay`, `trong ngày hôm nay` */
const now = timed(
  `${WORD_START}(?:(?:{atOnce}|{atHours}|{inside}|{since}|{until}|{upTo})\\s){1,3}(?:\\d{1,2}\\s?(?:{hours}|h)(?:\\s?\\d{2})?,?\\s)?(?:{days}\\s)?(?:{partsOfDay}\\s{soon}|{soonDays})${WORD_END}`,
);
/** `trước 18 giờ ngày có lệnh`, `từ 20 giờ cho đến khi bão tan`: of a day that something else brings */
const hourAlone = timed(
  `${WORD_START}(?:{atHours}\\s${HOUR}(?:\\s[^.;,()]{1,60})?(?=\\s?[.;,)]|$)|{since}\\s${HOUR}(?:\\s[^.;,()\\d]{1,30})?\\s{upUntil}\\s{when}\\s[^.;,()]{2,60})`,
);

/** `trong tuần 15 báo cáo`: the week of a year or of a plan; not `trong tuần 2 buổi` */
const numberedWeek = timed(
  `${WORD_START}{inside}\\s{weeks}\\s(?:{ordinals}\\s)?\\d{1,2}(?![\\d.,])(?!\\s{perWeek}(?!\\p{L}))`,
);

const PATTERNS = [semester, firstDays, dayAlone, numberedWeek, untilEvent, now, hourAlone];

/** @returns the first such time of a statement, which is said to be unread; null where there is none */
export function readUntold(text: string): UnreadTime | null {
  const unread = PATTERNS.map((pattern) => pattern().exec(text)?.[0].trimEnd()).find(
    (words) => words !== undefined,
  );
  if (unread !== undefined) return { unread };
  const feast = feastOf(text);
  return feast === null ? null : { unread: text.slice(feast.start, feast.end) };
}
