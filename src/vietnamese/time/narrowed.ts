/** Words right beside a time that narrow it and that no rule reads: of such a time nothing is read, and all of it is said. */
import type { Phrase } from './phrases.js';
import { WEEK, WEEKDAYS } from './weekdays.js';
import { type Offsets, timed, WORD_END, WORD_START } from './words.js';

/** UTF-16 units in front of a time in which the words stand. */
const REACH = 60;
const DAY_PART = '(?:(?:{sessions}\\s)?{partsOfDay}\\s)?';
const COUNT = '\\d{1,3}\\s(?:\\([^()]{1,20}\\)\\s)?(?:{days}|{weeks}|{months}|{hours})(?:\\s{working})?';
const WHICH = '(?:\\s(?:{narrowing}|\\d{1,2})){1,6}';

/** `ngày làm việc cuối cùng của | tháng 6/2028`, `vào các thứ Bảy trong | tháng 6`, `tuần áp chót | hằng tháng` */
const inFront = timed(
  `${WORD_START}(?:(?:{days}\\s{working}|{weeks})${WHICH}|(?:{into}|{plurals}|{days}|{partsOfDay})\\s${WEEKDAYS}(?:${WHICH})?)\\s(?:{of}\\s|{inside}\\s)?$`,
);
/** `ít nhất 10 ngày | trước ngày 30/9/2028` */
const spanInFront = timed(`${WORD_START}{least}(?:\\s{is})?\\s${COUNT}\\s$`);
/** `trước ngày 30/9/2028 | ít nhất 10 ngày` */
const spanBehind = timed(`^,?\\s(?:{least}\\s${COUNT}${WORD_END}|${COUNT}(?=\\s?[.;,)]|$))`);
/** `hằng tháng | vào thứ Sáu`, `hằng quý, | vào tuần thứ hai` */
const behindCycle = timed(
  `^,?\\s(?:{into}|{inside})\\s${DAY_PART}(?:{days}\\s)?(?:${WEEKDAYS}|${WEEK})${WORD_END}`,
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
    (limit ? spanInFront().exec(before) : null) ?? (isPlaced(phrase) ? null : inFront().exec(before));
  const behind = (limit ? spanBehind() : isWide(phrase) ? behindCycle() : null)?.exec(after) ?? null;
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
