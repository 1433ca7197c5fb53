/** Days and weeks of each month or quarter: `thứ Bảy tuần cuối hằng tháng`, `ngày làm việc cuối cùng của tháng`, `tuần đầu mỗi quý`. */
import { type Cycle, cycleOf, type FrequencyReading, unitNamed } from './cycles.js';
import type { FrequencyRule } from './frequency.js';
import {
  isFirst,
  NO_ORDINAL,
  NOT_COUNTED,
  ordinalsIn,
  WEEK,
  WEEKDAY,
  WEEKDAYS,
  WEEKS,
  WHICH,
  weekdaysIn,
} from './weekdays.js';
import { matchAt, opening, saysTime, timed, WORD_END } from './words.js';

const NEXT = '(?:\\s{next})?';
/** The month is none by itself: `tháng 3`, `tháng Tư`, `tháng này`. */
const NO_NAME = `${WORD_END}(?!\\s?\\p{N})(?!\\s(?:[IVX]{1,3}|{numbers}|{current})${WORD_END})`;
/** `hằng tháng`, `của tháng`, `tháng` behind which of its days */
const OF_MONTH = `(?:{of}\\s|{inside}\\s)?(?:{each}\\s)?{months}${NEXT}${NO_NAME}`;
const DAY_PART = '(?:(?:{sessions}\\s)?{partsOfDay}\\s)?';
const ON = `,?\\s(?:{into}\\s)?${DAY_PART}(?:{days}\\s)?`;

/** thứ Bảy tuần cuối hằng tháng · thứ Hai đầu tiên của tháng · thứ Hai đầu tháng */
const DAY_FIRST = opening(
  'ntc',
  `${NO_ORDINAL}(?:{days}\\s)?(?<days>${WEEKDAYS})\\s(?:{of}\\s|{inside}\\s)?(?<which>${WEEKS}|${WHICH})\\s${OF_MONTH}`,
  'iuy',
  `(?:{days}\\s)?${WEEKDAY}`,
);
/** hằng tháng, vào thứ Bảy tuần cuối */
const MONTH_FIRST = opening(
  'hmt',
  `{each}\\s{months}${ON}(?<days>${WEEKDAYS})\\s(?:{of}\\s)?(?<which>${WEEKS}|${WHICH})${WORD_END}`,
  'iuy',
  `{each}\\s{months}${ON}${WEEKDAY}`,
);
/** tuần cuối hằng tháng, vào thứ Bảy */
const WEEK_FIRST = opening(
  't',
  `(?<which>${WEEKS})\\s${OF_MONTH}${ON}(?<days>${WEEKDAYS})${WORD_END}`,
  'iuy',
  WEEK,
);

const WORKING_DAY = opening(
  'n',
  `${NOT_COUNTED}{days}\\s{working}\\s(${WHICH}|{ordinals}\\s\\d{1,2})\\s(?:{of}\\s|{inside}\\s)?(?:{each}\\s)?({weeks}|{months}|{quarters})${NEXT}${NO_NAME}`,
  'iuy',
  '{days}\\s{working}\\s',
);
const COUNTED_WEEKS = `(?:${WEEKS}|(?:\\d|{fewWeeks})\\s{weeks}\\s(?:{firstOnes}|{lastOnes}))`;
/** tuần đầu hằng tháng · tuần cuối mỗi quý */
const WEEK_OF_CYCLE = opening(
  't\\dhb',
  `(${COUNTED_WEEKS})\\s(?:${OF_MONTH}|(?:{of}\\s|{inside}\\s)?{each}\\s({quarters}|{years})${NO_NAME})`,
  'iuy',
  `${WEEK}|(?:\\d|{fewWeeks})\\s{weeks}\\s`,
);
/** hằng tháng, vào tuần cuối */
const CYCLE_OF_WEEK = opening(
  'hmt',
  `{each}\\s({months}|{quarters}|{years}),?\\s(?:{into}|{inside})\\s${COUNTED_WEEKS}${WORD_END}`,
  'iuy',
  `{each}\\s(?:{months}|{quarters}|{years}),?\\s(?:{into}|{inside})\\s(?:{weeks}|\\d|{fewWeeks})\\s`,
);
/** tuần cuối của tháng cuối quý */
const WEEK_OF_QUARTER = opening(
  't',
  `${WEEK}\\s(?:{of}\\s)?{months}\\s({firstOnes}|{lastOnes})(?:\\s{of})?(?:\\s{each})?\\s{quarters}${NEXT}${NO_NAME}`,
  'iuy',
  `${WEEK}\\s(?:{of}\\s)?{months}`,
);
/** 02 tuần một lần | vào chiều thứ Sáu · hằng tuần | trước 16 giờ thứ Sáu */
const onDays = timed(
  `,?\\s(?:{atHours}\\s(?:\\d{1,2}\\s?(?:{hours}|h)(?:\\s?\\d{2})?,?\\s)?${DAY_PART}(?:{days}\\s)?|\\(${DAY_PART})(${WEEKDAYS})${WORD_END}\\)?`,
  'iuy',
);

const WORKDAYS = 'BYDAY=MO,TU,WE,TH,FR';
const SOURCE =
  'Regular days of each month as plans of Vietnamese agencies print them; RFC 5545, section 3.3.10 (BYDAY=-1SA is the last Saturday of the month, BYSETPOS picks of the days named). A working day is one from Monday to Friday (Decision 188/1999/QĐ-TTg); holidays no rule can name';

const MONTHLY: Cycle = { unit: 'month', every: 1 };

function recurring(cycle: Cycle | null, by: string[], end: number): FrequencyReading {
  return { frequency: { kind: 'recurring', cycle, by }, end };
}

/** Each of the days, in each of the weeks: `2FR,4FR`. */
function readMonthWeekday(text: string, at: number): FrequencyReading | null {
  const match = DAY_FIRST.at(text, at) ?? MONTH_FIRST.at(text, at) ?? WEEK_FIRST.at(text, at);
  if (match === null) return null;
  const { days: printed = '', which = '' } = match.groups ?? {};
  const days = weekdaysIn(printed);
  const weeks = ordinalsIn(which);
  const by = weeks.flatMap((week) => days.map((day) => `${week}${day}`));
  return by.length === 0 ? null : recurring(MONTHLY, [`BYDAY=${by.join(',')}`], at + match[0].length);
}

function readWorkingDay(text: string, at: number): FrequencyReading | null {
  const match = WORKING_DAY.at(text, at);
  if (match === null) return null;
  const [all, which = '', unit = ''] = match;
  const [nth = Number(/\d+/.exec(which)?.[0])] = ordinalsIn(which);
  const end = at + all.length;
  switch (unitNamed(unit)) {
    case 'month':
      return recurring(MONTHLY, [WORKDAYS, `BYSETPOS=${nth}`], end);
    case 'week':
      return weekdayOfWeek(nth, end);
    default:
      return recurring(
        MONTHLY,
        [`BYMONTH=${nth < 0 ? '3,6,9,12' : '1,4,7,10'}`, WORKDAYS, `BYSETPOS=${nth}`],
        end,
      );
  }
}

function weekdayOfWeek(nth: number, end: number): FrequencyReading | null {
  const day = ['MO', 'TU', 'WE', 'TH', 'FR'].at(nth < 0 ? nth : nth - 1);
  return day === undefined ? null : recurring({ unit: 'week', every: 1 }, [`BYDAY=${day}`], end);
}

const opensWithCount = saysTime('^\\d|^{fewWeeks}\\s');

/** A week of each month is done once in it, on a day that is not told; of two weeks no interval is. */
function readWeekOfCycle(text: string, at: number): FrequencyReading | null {
  const quarter = WEEK_OF_QUARTER.at(text, at);
  if (quarter !== null) {
    const months = isFirst(quarter[1] ?? '') ? '1,4,7,10' : '3,6,9,12';
    return recurring({ unit: 'year', every: 1 }, [`BYMONTH=${months}`], at + quarter[0].length);
  }
  const behind = CYCLE_OF_WEEK.at(text, at);
  const match = behind ?? WEEK_OF_CYCLE.at(text, at);
  if (match === null) return null;
  const unit = behind?.[1] ?? match[2];
  const once = behind !== null || opensWithCount(match[0]) || ordinalsIn(match[1] ?? '').length === 1;
  return recurring(once ? (unit === undefined ? MONTHLY : cycleOf(unit)) : null, [], at + match[0].length);
}

/** The rule whose day is a week of the cycle, which no part of RFC 5545 names. */
export const WEEK_OF_CYCLE_RULE = 'time/week-of-cycle';

/** Days and weeks counted out of each month, quarter or week. */
export const CYCLE_DAY_RULES: readonly FrequencyRule[] = [
  {
    id: 'time/month-weekday',
    source: SOURCE,
    examples: [
      { text: 'Trồng cây vào thứ Bảy tuần cuối hằng tháng.', gives: 'recurring FREQ=MONTHLY;BYDAY=-1SA' },
      { text: 'Thứ Hai đầu tiên của tháng', as: 'cell', gives: 'recurring FREQ=MONTHLY;BYDAY=1MO' },
      { text: 'Tổ chức chào cờ sáng thứ Hai đầu tháng.', gives: 'recurring FREQ=MONTHLY;BYDAY=1MO' },
      {
        text: 'Chiều thứ Sáu tuần thứ hai và tuần thứ tư hằng tháng',
        as: 'cell',
        gives: 'recurring FREQ=MONTHLY;BYDAY=2FR,4FR',
      },
      {
        text: 'Hằng tháng, vào chiều thứ Sáu tuần cuối, các xã giao ban.',
        gives: 'recurring FREQ=MONTHLY;BYDAY=-1FR',
      },
      {
        text: 'Tuần cuối hằng tháng, vào thứ Bảy, các thôn dọn kênh.',
        gives: 'recurring FREQ=MONTHLY;BYDAY=-1SA',
      },
      {
        text: 'Thứ Bảy tuần cuối hằng tháng, bắt đầu từ tháng 4/2026',
        as: 'cell',
        gives: 'recurring 2026-04-01.. FREQ=MONTHLY;BYDAY=-1SA',
      },
    ],
    not: [
      { text: 'Thứ Hai hằng tuần', as: 'cell' },
      { text: 'Thứ Hai đầu tháng 3', as: 'cell' },
      'Họp lần thứ hai trong tháng.',
      { text: 'Hằng tháng', as: 'cell' },
    ],
    read: readMonthWeekday,
  },
  {
    id: 'time/working-day',
    source: SOURCE,
    examples: [
      {
        text: 'Chốt sổ vào ngày làm việc cuối cùng của tháng.',
        gives: 'recurring FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      },
      { text: 'Ngày làm việc đầu tiên hằng tuần', as: 'cell', gives: 'recurring FREQ=WEEKLY;BYDAY=MO' },
      {
        text: 'Ngày làm việc cuối cùng của quý',
        as: 'cell',
        gives: 'recurring FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      },
      {
        text: 'Ngày làm việc thứ 10 hằng tháng',
        as: 'cell',
        gives: 'recurring FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=10',
      },
    ],
    not: [
      { text: 'Ngày cuối cùng của tháng', as: 'cell' },
      'Trong 05 ngày làm việc đầu tiên của quý, gửi bảng kê.',
      { text: '10 ngày làm việc kể từ ngày nhận hồ sơ', as: 'cell' },
    ],
    read: readWorkingDay,
  },
  {
    id: WEEK_OF_CYCLE_RULE,
    source: SOURCE,
    examples: [
      { text: 'Kiểm tra bếp ăn vào tuần đầu hằng tháng.', gives: 'recurring FREQ=MONTHLY' },
      {
        text: 'Trong tuần cuối mỗi quý, các xã đối thoại với dân.',
        gives: 'recurring FREQ=MONTHLY;INTERVAL=3',
      },
      { text: 'Tuần cuối của tháng cuối quý', as: 'cell', gives: 'recurring FREQ=YEARLY;BYMONTH=3,6,9,12' },
      { text: 'Tổ chức kiểm tra kho hằng tháng, vào tuần cuối.', gives: 'recurring FREQ=MONTHLY' },
      { text: 'Tuần thứ hai và tuần thứ tư hằng tháng', as: 'cell', gives: 'recurring' },
    ],
    not: [
      { text: 'Tuần đầu tháng 9', as: 'cell' },
      { text: 'Hằng tuần', as: 'cell' },
      { text: 'Tuần đầu năm học mới', as: 'cell' },
    ],
    read: readWeekOfCycle,
  },
];

/** The days of the week that stand behind a weekly cycle: `02 tuần một lần | vào chiều thứ Sáu`. */
export function withWeekdays(text: string, reading: FrequencyReading): FrequencyReading {
  const { cycle, by, kind } = reading.frequency;
  const match = cycle?.unit === 'week' && by.length === 0 ? matchAt(onDays(), text, reading.end) : null;
  if (match === null) return reading;
  const days = weekdaysIn(match[1] ?? '');
  return {
    frequency: { kind, cycle, by: [`BYDAY=${days.join(',')}`] },
    end: reading.end + match[0].length,
  };
}
