/** A day fixed within a cycle: `ngày 15 hàng tháng`, `15/12 hàng năm`, `ngày 05 của tháng liền kề`. */

import { ruleBook } from '../../reading/index.js';
import { isoDay } from './calendar.js';
import type { FrequencyReading } from './cycles.js';
import type { FrequencyRule } from './frequency.js';
import type { Pieces } from './pieces.js';
import type { Impossible, Unit } from './unit.js';
import { isFirst, NOT_COUNTED, WEEKDAY, WEEKDAYS, weekdayCode, weekdaysIn } from './weekdays.js';
import { matchAt, opening, timed, WORD_END } from './words.js';

const NO_NUMBER = `${WORD_END}(?!\\s?\\p{N})(?!\\s[IVX]{1,3}${WORD_END})`;

/** ngày 15 hàng tháng · ngày 15 và ngày 30 hàng tháng · ngày 05 của tháng liền kề */
const MONTH_DAY = opening(
  'cn\\d',
  `(?:(?:{plurals}\\s)?{days}\\s)?(\\d{1,2})((?:,\\s(?:{days}\\s)?\\d{1,2}){0,8}(?:\\s{and}\\s(?:{days}\\s)?\\d{1,2})?)(?:\\s{of})?\\s{each}\\s{months}${NO_NUMBER}|{days}\\s(\\d{1,2})\\s(?:{of}\\s{months}(?:\\s{next})?|{months}\\s{next})${NO_NUMBER}(?!\\s(?:{early}|{late}|{ordinals}))`,
  'iuy',
);
/** ngày cuối cùng của tháng */
const LAST_DAY = opening(
  'n',
  `${NOT_COUNTED}{days}\\s{lastOnes}(?:\\s{of})?(?:\\s{each})?\\s{months}${NO_NUMBER}`,
  'iuy',
);
/** ngày 20 của tháng cuối quý · ngày 05 tháng đầu quý sau */
const QUARTER_DAY = opening(
  'n',
  `{days}\\s(\\d{1,2})(?:\\s{of})?\\s{months}\\s({firstOnes}|{lastOnes})(?:\\s{of})?(?:\\s{each})?\\s{quarters}(?:\\s{next})?${NO_NUMBER}`,
  'iuy',
);
/** ngày cuối cùng của mỗi quý */
const QUARTER_END = opening(
  'n',
  `${NOT_COUNTED}{days}\\s{lastOnes}(?:\\s{of})?(?:\\s{each})?\\s{quarters}${NO_NUMBER}`,
  'iuy',
);
/** ngày 15 các tháng 3, 6, 9, 12 */
const MONTHS_DAY = opening(
  'n',
  `{days}\\s(\\d{1,2})\\s(?:{of}\\s)?{plurals}\\s{months}\\s(\\d{1,2}(?:,\\s\\d{1,2}){0,10}(?:,\\s|\\s{and}\\s)\\d{1,2})(?:\\s{each}\\s{years}${WORD_END})?(?![\\p{L}\\p{N}])(?!\\s?/)(?!\\s{years}\\s\\p{N})`,
  'iuy',
);
const eachYearWords = timed(`(?:\\s{of})?\\s{each}\\s{years}${WORD_END}`, 'iuy');
/** thứ Hai hằng tuần · thứ 2, 4, 6 hằng tuần · hằng tuần vào thứ Sáu */
const WEEK_DAY = opening(
  'ntchm',
  `(?:{days}\\s)?(${WEEKDAYS})\\s(?:{of}\\s|{inside}\\s)?{each}\\s{weeks}${WORD_END}|{each}\\s{weeks},?\\s(?:{into}\\s)?(?:(?:{sessions}\\s)?{partsOfDay}\\s)?(?:{days}\\s)?(${WEEKDAYS})${WORD_END}`,
  'iuy',
  `(?:{days}\\s)?${WEEKDAY}|{each}\\s{weeks}`,
);
const SOURCE = 'Regular days as plans of Vietnamese agencies print them';

/** A day that comes back each week, month or quarter. */
export const PLACED_RULES: readonly FrequencyRule[] = [
  {
    id: 'time/quarter-day',
    source: SOURCE,
    examples: [
      {
        text: 'Trước ngày 20 của tháng cuối quý',
        as: 'cell',
        gives: 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
      },
      {
        text: 'Ngày cuối cùng của mỗi quý',
        as: 'cell',
        gives: 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
      },
      {
        text: 'Ngày 20 của tháng cuối quý',
        as: 'cell',
        gives: 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20',
      },
    ],
    not: [
      { text: 'Ngày cuối cùng của tháng', as: 'cell' },
      { text: 'Ngày 20 hằng tháng', as: 'cell' },
      { text: 'Tháng cuối quý II', as: 'cell' },
    ],
    read: readQuarterDay,
  },
  {
    id: 'time/day-of-months',
    source: SOURCE,
    examples: [
      {
        text: 'Bộ phận thống kê báo cáo vào ngày 15 các tháng 3, 6, 9, 12.',
        gives: 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15',
      },
    ],
    not: [
      { text: 'Ngày 15 hằng tháng', as: 'cell' },
      { text: 'Ngày 15 các tháng 3, 6 năm 2026', as: 'cell' },
    ],
    read: readDayOfMonths,
  },
  {
    id: 'time/month-day',
    source: SOURCE,
    examples: [
      { text: 'Báo cáo trước ngày 20 hằng tháng.', gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=20' },
      { text: 'Trước ngày 05 của tháng liền kề', as: 'cell', gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=5' },
      { text: 'Ngày 15 hàng tháng', as: 'cell', gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=15' },
      {
        text: 'Các phòng gửi số liệu trước ngày 18 hằng tháng.',
        gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=18',
      },
      { text: 'Ngày cuối cùng của tháng', as: 'cell', gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=-1' },
    ],
    not: [
      { text: 'Ngày 20/5/2026', as: 'cell' },
      { text: 'Hằng tháng', as: 'cell' },
      { text: '05 ngày cuối tháng', as: 'cell' },
      { text: 'Ngày 15 tháng 3', as: 'cell' },
    ],
    read: readMonthDay,
  },
  {
    id: 'time/week-day',
    source: SOURCE,
    examples: [
      { text: 'Gửi số liệu trước 15 giờ thứ Năm hằng tuần.', gives: 'recurring FREQ=WEEKLY;BYDAY=TH' },
      { text: 'Thứ sáu hàng tuần', as: 'cell', gives: 'recurring FREQ=WEEKLY;BYDAY=FR' },
      { text: 'Hằng tuần vào thứ Hai', as: 'cell', gives: 'recurring FREQ=WEEKLY;BYDAY=MO' },
      { text: 'Tiếp công dân thứ Ba và thứ Năm hằng tuần.', gives: 'recurring FREQ=WEEKLY;BYDAY=TU,TH' },
      {
        text: 'Trực kho từ thứ Hai đến thứ Sáu hằng tuần.',
        gives: 'recurring FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
      },
    ],
    not: [
      { text: 'Thứ Hai, ngày 06/4/2026', as: 'cell' },
      { text: 'Hằng tuần', as: 'cell' },
      'Họp lần thứ hai trong tuần.',
    ],
    read: readWeekDay,
  },
];

function readDayOfMonths(text: string, at: number): FrequencyReading | Impossible | null {
  const match = MONTHS_DAY.at(text, at);
  if (match === null) return null;
  const end = at + match[0].length;
  const [day, months] = [Number(match[1]), (match[2] ?? '').match(/\d+/g)?.map(Number) ?? []];
  if (months.some((month) => isoDay(2000, month, day) === null)) return { impossible: true, end };
  return recurring({ unit: 'year', every: 1 }, [`BYMONTH=${months.join(',')}`, `BYMONTHDAY=${day}`], end);
}

function readMonthDay(text: string, at: number): FrequencyReading | Impossible | null {
  const last = LAST_DAY.at(text, at);
  const match = last ?? MONTH_DAY.at(text, at);
  if (match === null) return null;
  const printed = [match[1], ...(match[2]?.match(/\d+/g) ?? []), match[3]]
    .filter((day) => day !== undefined)
    .map(Number);
  const days = last === null ? printed : [-1];
  const end = at + match[0].length;
  if (days.some((day) => day === 0 || day > 31)) return { impossible: true, end };
  return recurring({ unit: 'month', every: 1 }, [`BYMONTHDAY=${days.join(',')}`], end);
}

function readQuarterDay(text: string, at: number): FrequencyReading | Impossible | null {
  const last = QUARTER_END.at(text, at);
  if (last !== null)
    return recurring({ unit: 'year', every: 1 }, ['BYMONTH=3,6,9,12', 'BYMONTHDAY=-1'], at + last[0].length);
  const match = QUARTER_DAY.at(text, at);
  if (match === null) return null;
  const day = Number(match[1]);
  const end = at + match[0].length;
  if (day === 0 || day > 31) return { impossible: true, end };
  const months = isFirst(match[2] ?? '') ? '1,4,7,10' : '3,6,9,12';
  return recurring({ unit: 'year', every: 1 }, [`BYMONTH=${months}`, `BYMONTHDAY=${day}`], end);
}

/**
 * Units that come back each year: `15/12 hàng năm`, `tháng 6 và tháng 12 hàng năm`. A quarter or half of each year is
 * yearly; so are several days a rule cannot name together.
 *
 * @returns null where the words behind do not say `hàng năm`, or a unit has a year of its own
 */
function readYearly({ pieces, end }: Pieces, text: string): FrequencyReading | Impossible | null {
  const each = matchAt(eachYearWords(), text, end);
  const units = pieces.flatMap(({ from, to }) => (from === to ? [from] : []));
  const loose =
    units.length === pieces.length && units.every(({ year, month }) => year === null && month !== null);
  if (each === null || !loose) return null;
  const behind = end + each[0].length;
  if (units.some(isNoDay)) return { impossible: true, end: behind };
  return recurring({ unit: 'year', every: 1 }, partsOf(units), behind);
}

/** Units that come back each year, read behind their words. */
export const eachYear = ruleBook<[units: Pieces, text: string], FrequencyReading | Impossible>('time', [
  {
    id: 'time/each-year',
    source: SOURCE,
    examples: [
      {
        text: 'Trước ngày 15/12 hằng năm, tổng kết.',
        gives: 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
      },
      {
        text: 'Tháng 02, tháng 5, tháng 10 hằng năm',
        as: 'cell',
        gives: 'recurring FREQ=YEARLY;BYMONTH=2,5,10',
      },
      {
        text: 'Trước ngày 15/12 hàng năm',
        as: 'cell',
        gives: 'recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
      },
      {
        text: 'Tháng 3 hằng năm và tháng 9 hằng năm',
        as: 'cell',
        gives: 'recurring FREQ=YEARLY;BYMONTH=3,9',
      },
      {
        text: 'Thứ Bảy đầu tiên của tháng 5 hằng năm',
        as: 'cell',
        gives: 'recurring FREQ=YEARLY;BYMONTH=5;BYDAY=1SA',
      },
      { text: 'Quý IV hằng năm', as: 'cell', gives: 'recurring FREQ=YEARLY' },
    ],
    not: [
      { text: 'Tháng 02, tháng 5/2026', as: 'cell' },
      { text: 'Trước ngày 15/12/2026', as: 'cell' },
      { text: 'Hằng năm', as: 'cell' },
    ],
    read: readYearly,
  },
]);

function isNoDay({ day, month }: Unit): boolean {
  return day !== null && isoDay(2000, month ?? 0, day) === null;
}

function partsOf(units: readonly Unit[]): string[] {
  const months = `BYMONTH=${units.map(({ month }) => month).join(',')}`;
  if (units.every(({ grain }) => grain === 'month')) return [months];
  const [first] = units;
  const days = units.every(({ grain }) => grain === 'day');
  if (!days) return [];
  if (units.some(({ weekday }) => weekday !== null)) return [months, ...weekdayPart(units)];
  // Days that differ cannot be named together: the months are.
  return units.every(({ day }) => day === first?.day) ? [months, `BYMONTHDAY=${first?.day}`] : [months];
}

/** `thứ Bảy đầu tiên của tháng 5 hằng năm`; several that differ are named by their months alone. */
function weekdayPart(units: readonly Unit[]): string[] {
  const [first] = units;
  const weekday = first?.weekday ?? null;
  const same = units.every(
    (unit) => unit.weekday?.day === weekday?.day && unit.weekday?.nth === weekday?.nth,
  );
  return weekday === null || !same ? [] : [`BYDAY=${weekday.nth}${weekdayCode(weekday.day)}`];
}

function readWeekDay(text: string, at: number): FrequencyReading | null {
  const match = WEEK_DAY.at(text, at);
  if (match === null) return null;
  const days = weekdaysIn(match[1] ?? match[2] ?? '');
  return recurring({ unit: 'week', every: 1 }, [`BYDAY=${days.join(',')}`], at + match[0].length);
}

function recurring(
  cycle: FrequencyReading['frequency']['cycle'],
  by: string[],
  end: number,
): FrequencyReading {
  return { frequency: { kind: 'recurring', cycle, by }, end };
}
