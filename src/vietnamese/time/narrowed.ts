/** Words right beside a time that narrow it and that no rule reads: of such a time nothing is read, and all of it is said. */
import { light } from '../patterns.js';
import type { Phrase } from './phrases.js';
import { WEEK, WEEKDAYS } from './weekdays.js';
import { type Offsets, WORD_END, WORD_START } from './words.js';

/** UTF-16 units in front of a time in which the words stand. */
const REACH = 60;
const DAY_PART = '(?:(?:buổi\\s)?(?:sáng|trưa|chiều|tối)\\s)?';
const COUNT = '\\d{1,3}\\s(?:\\([^()]{1,20}\\)\\s)?(?:ngày|tuần|tháng|giờ)(?:\\slàm\\sviệc)?';
const LEAST = '(?:ít\\snhất|tối\\sthiểu|chậm\\snhất|muộn\\snhất)';
const WHICH =
  '(?:\\s(?:thứ|đầu|cuối|giữa|áp|chót|tiên|cùng|nhất|hai|ba|tư|năm|sáu|lẻ|chẵn|tuần|và|\\d{1,2})){1,6}';

/** `ngày làm việc cuối cùng của | tháng 6/2028`, `vào các thứ Bảy trong | tháng 6`, `tuần áp chót | hằng tháng` */
const IN_FRONT = light(
  `${WORD_START}(?:(?:ngày\\slàm\\sviệc|tuần)${WHICH}|(?:vào|các|ngày|sáng|trưa|chiều|tối)\\s${WEEKDAYS}(?:${WHICH})?)\\s(?:của\\s|trong\\s)?$`,
  'iu',
);
/** `ít nhất 10 ngày | trước ngày 30/9/2028` */
const SPAN_IN_FRONT = light(`${WORD_START}${LEAST}(?:\\slà)?\\s${COUNT}\\s$`, 'iu');
/** `trước ngày 30/9/2028 | ít nhất 10 ngày` */
const SPAN_BEHIND = light(`^,?\\s(?:${LEAST}\\s${COUNT}${WORD_END}|${COUNT}(?=\\s?[.;,)]|$))`, 'iu');
/** `hằng tháng | vào thứ Sáu`, `hằng quý, | vào tuần thứ hai` */
const BEHIND_CYCLE = light(
  `^,?\\s(?:vào|trong)\\s${DAY_PART}(?:ngày\\s)?(?:${WEEKDAYS}|${WEEK})${WORD_END}`,
  'iu',
);

/**
 * Where a time stands with the words that narrow it, null where none do.
 *
 * @param text - what the expression was read from
 */
export function narrowedAt(text: string, phrase: Phrase): Offsets | null {
  if (phrase.type === 'impossible') return null;
  const { start, end } = phrase.at;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const limit = phrase.type === 'dated' && phrase.binding === 'before';
  const front =
    (limit ? SPAN_IN_FRONT.exec(before) : null) ?? (isPlaced(phrase) ? null : IN_FRONT.exec(before));
  const behind = (limit ? SPAN_BEHIND : isWide(phrase) ? BEHIND_CYCLE : null)?.exec(after) ?? null;
  if (front === null && behind === null) return null;
  return { start: start - (front?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}

/** A day is told already, which the day of the week in front only names: `thứ Bảy ngày 28/3`. */
function isPlaced(phrase: Phrase): boolean {
  if (phrase.type === 'frequency') return phrase.frequency.by.length > 0;
  return phrase.type === 'dated' && phrase.pieces.every(({ from }) => from.grain === 'day');
}

/** A cycle longer than a week, in which no day is told. */
function isWide(phrase: Phrase): boolean {
  if (phrase.type !== 'frequency') return false;
  const { cycle, by } = phrase.frequency;
  return by.length === 0 && (cycle?.unit === 'month' || cycle?.unit === 'year');
}
