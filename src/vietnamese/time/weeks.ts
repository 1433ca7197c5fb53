/** Weeks and days of the week within one month: `tuần 2 tháng 3/2028`, `thứ Bảy đầu tiên của tháng 5`. */
import { MONTH_WORD, monthHead, QUARTER_WORD, quarterHead } from './headUnits.js';
import { EMPTY, type Impossible, type Unit, type UnitReading, type UnitRule, withYear } from './unit.js';
import {
  NO_ORDINAL,
  ordinalsIn,
  WEEK,
  WEEKDAY,
  WHICH,
  WHICH_WEEK,
  weekdayNumber,
  weekdaysIn,
} from './weekdays.js';
import { opening } from './words.js';

const WITHIN = `(?:{months}\\s(?<month>${MONTH_WORD})|{quarters}\\s(?<quarter>${QUARTER_WORD})|(?!{schoolYears}(?!\\p{L})){years}(?!\\s{newOnes}(?!\\p{L})))`;
const PART = '(?:(?:{early}|{middle}|{late})\\s)?';
/** `tuần 2, 3`, `tuần 2-4` */
const NUMBERED = `${WEEK}(?:(?:,\\s|\\s{and}\\s|\\s?[–-]\\s?)${WHICH_WEEK}){1,4}`;
/** `tuần 2 tháng 3`, `tuần 2, 3 tháng 7`, `tuần cuối quý II`, `2 tuần đầu của tháng 8` */
const WEEK_WITHIN = opening(
  'đgcthb\\d',
  `(?:(?<many>${NUMBERED})|${PART}(?<week>${WEEK})|(?<count>0?[2-3]|{fewWeeks})\\s{weeks}\\s(?<side>{firstOnes}|{lastOnes}))\\s(?:{of}\\s|{inside}\\s)?${WITHIN}`,
  'iuy',
  '(?:(?:{early}|{middle}|{late}|0?[2-3]|{fewWeeks})\\s)?{weeks}\\s',
);
/** The `tuần 2` of `tuần 2 đến tuần 4 tháng 7`: the month stands behind the last. */
const WEEK_LISTED = opening(
  't',
  `${WEEK}(?=(?:,\\s${WEEK}){0,4}(?:,\\s|\\s{and}\\s|\\s?[–-]\\s?|\\s{until}\\s)(?:{upTo}\\s)?${WEEK}\\s(?:{of}\\s)?{months}\\s\\d)`,
  'iuy',
);
const WEEKDAY_WITHIN = opening(
  'ntc',
  `${NO_ORDINAL}(?:{days}\\s)?(${WEEKDAY})\\s(?:{of}\\s|{inside}\\s)?(${WEEK}|${WHICH})\\s(?:{of}\\s|{inside}\\s)?{months}\\s${MONTH_WORD}`,
  'iuy',
  `(?:{days}\\s)?${WEEKDAY}`,
);

const SOURCE =
  'Weeks of a month as plans of Vietnamese agencies number them. No norm says where such a week begins; seven days counted from the first of the month (the last week: its last seven) are those in which RFC 5545 looks for the second (2FR) or last (-1SA) of a day of the week, so that a week and its days agree. Its ends are not printed: no EDTF is made of them';

type Groups = Partial<Record<string, string>>;

/** Days of a month by its week, 1 to 5, or -1 for the last; `count` weeks at one side. */
function weekOf(month: Unit, ordinal: number, count = 1): Unit {
  const week = { ...month, grain: 'days' as const, months: 0, about: true };
  if (ordinal < 0) return { ...week, day: -7 * count, lastDay: null };
  const last = 7 * (ordinal + count - 1);
  return { ...week, day: 7 * ordinal - 6, lastDay: last > 28 ? null : last };
}

/** The month that a quarter or year begins or ends with, for its first or last week; a numbered week of it is none of a month. */
function monthAtSide(unit: Unit, ordinal: number): Unit | null {
  if (ordinal !== -1 && ordinal !== 1) return null;
  return ordinal === 1 ? unit : { ...unit, month: (unit.month ?? 1) + unit.months - 1 };
}

/** Which week of its month, and how many from there on; null for weeks that do not follow one another. */
function weeksIn({ many, week, count, side }: Groups): { ordinal: number; count: number } | null {
  const [ordinal, ...others] = ordinalsIn(many ?? week ?? side ?? '');
  if (ordinal === undefined) return null;
  if (many === undefined) return { ordinal, count: count === undefined ? 1 : (ordinalsIn(count)[0] ?? 1) };
  const last = others.at(-1) ?? ordinal;
  const range = others.length === 1 && /[–-]/u.test(many);
  return last > ordinal && (range || last - ordinal === others.length)
    ? { ordinal, count: last - ordinal + 1 }
    : null;
}

/** The month that holds the week. */
function monthOf({ month, quarter }: Groups, ordinal: number): Unit | null {
  if (month !== undefined) return monthHead(['', month]);
  const whole = quarter === undefined ? { ...EMPTY, month: 1, months: 12 } : quarterHead(['', quarter]);
  return whole === null ? null : monthAtSide(whole, ordinal);
}

function readWeek(text: string, at: number): UnitReading | Impossible | null {
  const match = WEEK_WITHIN.at(text, at);
  if (match === null) return null;
  const groups: Groups = match.groups ?? {};
  const end = at + match[0].length;
  const weeks = weeksIn(groups);
  const month = weeks === null ? null : monthOf(groups, weeks.ordinal);
  if (weeks === null || month === null) return { impossible: true, end };
  return withYear(weekOf(month, weeks.ordinal, weeks.count), text, end);
}

/** Weeks of a month, of the beginning or end of a quarter or year, and days of the week in a month. */
export const WEEK_RULES: readonly UnitRule[] = [
  {
    id: 'time/week-of-month',
    source: SOURCE,
    examples: [
      { text: 'Tuần 2 tháng 3/2026', as: 'cell', gives: 'during 2026-03-08..2026-03-14' },
      { text: 'Tuần đầu tháng 9', as: 'cell', gives: 'during 2026-09-01..2026-09-07' },
      { text: 'Mở chợ hoa trong tuần cuối tháng 02/2026.', gives: 'during 2026-02-22..2026-02-28' },
      { text: 'Thi bơi trong tuần thứ ba của tháng 6/2026.', gives: 'during 2026-06-15..2026-06-21' },
      { text: 'Diễn tập trong 2 tuần đầu tháng 8/2026.', gives: 'during 2026-08-01..2026-08-14' },
      { text: 'Hoàn thành kiểm kê trong tuần đầu tháng 7/2026.', gives: 'by ..2026-07-07' },
      { text: 'Tuần 2, 3 tháng 7', as: 'cell', gives: 'during 2026-07-08..2026-07-21' },
      { text: 'Tuần cuối quý II', as: 'cell: Thời hạn', gives: 'by ..2026-06-30' },
      { text: 'Tuần cuối năm 2026', as: 'cell', gives: 'during 2026-12-25..2026-12-31' },
    ],
    not: [
      { text: 'Tháng 3/2026', as: 'cell' },
      { text: 'Tuần 5 tháng 02/2026', as: 'cell' },
      { text: 'Trung tuần tháng 6/2026', as: 'cell' },
      { text: 'Tuần đầu năm học mới', as: 'cell' },
      'Nuôi gà 2 tuần tuổi.',
    ],
    read: readWeek,
  },
  {
    id: 'time/week-list',
    source: SOURCE,
    examples: [
      { text: 'Từ tuần 2 đến tuần 4 tháng 7/2026', as: 'cell', gives: 'during 2026-07-08..2026-07-28' },
    ],
    not: [
      { text: 'Tuần 2 tháng 7', as: 'cell' },
      { text: 'Tuần 2 và tháng 7', as: 'cell' },
    ],
    read: (text, at) => {
      const match = WEEK_LISTED.at(text, at);
      const [ordinal] = ordinalsIn(match?.[0] ?? '');
      if (match === null || ordinal === undefined) return null;
      return { unit: weekOf(EMPTY, ordinal), end: at + match[0].length };
    },
  },
  {
    id: 'time/weekday-of-month',
    source: `${SOURCE}; days of the week counted in their month as RFC 5545 counts them (BYDAY=2FR)`,
    examples: [
      { text: 'Thi đấu vào thứ Bảy đầu tiên của tháng 5/2026.', gives: 'during 2026-05-02..2026-05-02' },
      { text: 'Thứ Sáu tuần cuối tháng 6/2026', as: 'cell: Thời hạn', gives: 'by ..2026-06-26' },
    ],
    not: [
      { text: 'Thứ Bảy, ngày 02/5/2026', as: 'cell' },
      { text: 'Lần thứ hai đầu tháng 5', as: 'cell' },
    ],
    read: (text, at) => {
      const match = WEEKDAY_WITHIN.at(text, at);
      if (match === null) return null;
      const [, day = '', which = '', month = ''] = match;
      const [code] = weekdaysIn(day);
      const [nth] = ordinalsIn(which);
      const head = monthHead(['', month]);
      const end = at + match[0].length;
      if (code === undefined || nth === undefined || head === null) return { impossible: true, end };
      return withYear(
        { ...head, grain: 'day', months: 0, weekday: { day: weekdayNumber(code), nth } },
        text,
        end,
      );
    },
  },
];
