/** What the numbers and words of a form make: the day, month, quarter or stretch that a unit begins with. */
import { calendarWords } from '../calendarWords.js';
import { lazily } from '../lazily.js';
import { EMPTY, numberOf, type Unit } from './unit.js';
import { isFirst } from './weekdays.js';
import { WORD_END } from './words.js';

/** Gives the unit that the groups of a pattern name; null where there is none such: `tháng 13`. */
export type Head = (groups: readonly string[]) => Unit | null;

/** `ngày 15 tháng 3` */
export const dayHead: Head = ([, day = '', month = '']) => ({
  ...EMPTY,
  grain: 'day',
  day: Number(day),
  month: numberOf(month) ?? 0,
});

/** `tháng 3` */
export const monthHead: Head = ([, month = '']) => {
  const value = numberOf(month);
  return value === null || value < 1 || value > 12
    ? null
    : { ...EMPTY, grain: 'month', month: value, months: 1 };
};

/** `Quý II` */
export const quarterHead: Head = ([, quarter = '']) => {
  const value = numberOf(quarter);
  return value === null || value < 1 || value > 4
    ? null
    : { ...EMPTY, grain: 'quarter', month: 3 * value - 2, months: 3 };
};

/** `6 tháng đầu năm` is January to June, `3 tháng cuối năm` October to December. */
export const monthsHead: Head = ([, count = '', side = '']) => {
  const months = numberOf(count);
  if (months === null || months < 1 || months > 11) return null;
  return { ...EMPTY, grain: 'months', month: side === '' || isFirst(side) ? 1 : 13 - months, months };
};

/** `nửa đầu năm` */
export const halfHead: Head = ([, side = '']) => monthsHead(['', '6', side]);

/** Days `first` to `last` of a month in words; up to its end where `last` is null. */
function daysOfMonth(month: string, first: number, last: number | null): Unit | null {
  const unit = monthHead(['', month]);
  return unit === null ? null : { ...unit, grain: 'days', months: 0, day: first, lastDay: last };
}

const tenths = lazily(() => {
  const { firstTenth, secondTenth, lastTenth } = calendarWords();
  return new Map<string, readonly [number, number | null]>([
    ...firstTenth.map((word) => [word, [1, 10]] as const),
    ...secondTenth.map((word) => [word, [11, 20]] as const),
    ...lastTenth.map((word) => [word, [21, null]] as const),
  ]);
});

/** `thượng tuần tháng 3` is its first ten days, `trung tuần` the next ten, `hạ tuần` the rest. */
export const tenthHead: Head = ([, which = '', month = '']) => {
  const [first, last] = tenths().get(which.toLowerCase()) ?? [1, null];
  return daysOfMonth(month, first, last);
};

/** `nửa đầu tháng 4` ends on the 15th, `nửa cuối tháng 4` begins on the 16th. */
export const halfMonthHead: Head = ([, side = '', month = '']) =>
  isFirst(side) ? daysOfMonth(month, 1, 15) : daysOfMonth(month, 16, null);

/** `10 ngày đầu tháng 4` */
export const firstDaysHead: Head = ([, count = '', month = '']) =>
  Number(count) < 1 || Number(count) > 28 ? null : daysOfMonth(month, 1, Number(count));

/** `nửa đầu quý II` ends with the first half of its second month, `nửa cuối quý II` begins with the other. */
export const halfQuarterHead: Head = ([, side = '', quarter = '']) => {
  const unit = quarterHead(['', quarter]);
  if (unit === null || unit.month === null) return null;
  return isFirst(side)
    ? { ...unit, grain: 'days', months: 2, day: 1, lastDay: 15 }
    : { ...unit, grain: 'days', month: unit.month + 1, months: 2, day: 16, lastDay: null };
};

/** A day or month in digits. */
export const NUMBER = '(\\d{1,2})(?!\\d)';
export const MONTH_WORD = `(\\d{1,2}(?!\\d)|{monthNames}|{doubtfulMonths}(?=\\s{years}\\s\\d|/))${WORD_END}`;
export const QUARTER_WORD = `([IVX]{1,4}|\\d{1,2}|{upToFour})${WORD_END}`;
