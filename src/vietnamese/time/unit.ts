/** A unit of the calendar and the year printed behind it. */

import type { Rule, RuleId } from '../../reading/index.js';
import { calendarWords } from '../calendarWords.js';
import { readNumberWords } from '../numerals.js';
import { light } from '../patterns.js';
import { matchAt, timed, WORD_END } from './words.js';

/** One unit, its year perhaps left out. */
export interface Unit {
  /** The rule that read its form. */
  rule: RuleId;
  grain: 'day' | 'days' | 'month' | 'quarter' | 'months' | 'year';
  /** Null where the words leave it out. */
  year: number | null;
  /** Years after the year left out: 1 for `năm liền kề`. */
  shift: 0 | 1;
  /** First month, 1 to 12; null where only the day is printed (`ngày 05`). */
  month: number | null;
  /** Number of months; of days how many they lie in, 0 for one. */
  months: number;
  /** Day of the month (of a part of it its first, counted from the end where below 0); null for whole months. */
  day: number | null;
  /** Last day of a part of a month; null where it ends with the month. */
  lastDay: number | null;
  /** The day of the week, 0 for Sunday, and which of its month (-1 the last), in place of a day: `thứ Bảy đầu tiên của tháng 5`. */
  weekday: { day: number; nth: number } | null;
  /** True where its days are counted by custom, not printed: `tuần 2 tháng 3`. */
  about: boolean;
  /** `đầu năm` begins with the year, `cuối năm` ends with it, `giữa năm` lies somewhere in it. */
  part: 'early' | 'middle' | 'late' | null;
  /** The words say that all of it is meant: `cả năm`. */
  whole: boolean;
}

export interface UnitReading {
  unit: Unit;
  end: number;
}

/** A form that a unit is printed in. */
export type UnitRule = Rule<[text: string, at: number], UnitReading | Impossible>;

/** A form of the calendar that names nothing in it: `tháng 13`, `Quý V`, `31/02/2024`. */
export interface Impossible {
  impossible: true;
  end: number;
}

/** A year without number; the start of every other unit. */
export const EMPTY: Unit = {
  rule: 'time/year-left-out',
  grain: 'year',
  year: null,
  shift: 0,
  month: null,
  months: 0,
  day: null,
  lastDay: null,
  weekday: null,
  about: false,
  part: null,
  whole: false,
};

export const YEAR = '(?:19|20)\\d{2}';
/** A number ends here: no further digit, date part, per cent sign or document symbol (`01/2024/NĐ-CP`). */
export const NUMBER_END = `${WORD_END}(?!\\s?/\\s?\\p{N})(?!/\\p{L})(?![.,]\\p{N})(?!\\s?%)`;

const yearTail = timed(`(?:\\s?[/.–—-]\\s?|,?\\s(?:{of}\\s)?{years}\\s|\\s)(${YEAR})${NUMBER_END}`, 'iuy');
export const shiftTail = timed(`,?\\s(?:{of}\\s)?{years}\\s({next}|{previous}|{current})${WORD_END}`, 'iuy');
const SHORT_YEAR_TAIL = light(/\s?\/\s?\p{N}/uy);

/** Adds the year that follows a head: `/2024`, `năm 2024`, `năm liền kề`. `năm trước` and `/24` cannot be told. */
export function withYear(unit: Unit, text: string, at: number): UnitReading | Impossible {
  const year = matchAt(yearTail(), text, at);
  if (year !== null) {
    return { unit: { ...unit, year: Number(year[1]) }, end: at + year[0].length };
  }
  const shift = matchAt(shiftTail(), text, at);
  if (shift !== null) {
    const word = (shift[1] ?? '').toLowerCase().replace(/\s/u, ' ');
    const end = at + shift[0].length;
    if (calendarWords().previous.includes(word)) return { impossible: true, end };
    return { unit: { ...unit, shift: calendarWords().next.includes(word) ? 1 : 0 }, end };
  }
  if (matchAt(SHORT_YEAR_TAIL, text, at) !== null) return { impossible: true, end: at + 1 };
  return { unit, end: at };
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** `IV`, `4`, `04`, `bốn`, `tư` give 4; null for what counts nothing. */
export function numberOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const roman = ROMAN.indexOf(word.toUpperCase());
  return roman >= 0 ? roman + 1 : readNumberWords(word.toLowerCase().split(' '));
}
