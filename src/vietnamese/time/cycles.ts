/** One cycle: `hằng năm`, `02 lần/năm`, `6 tháng một lần`, `theo tháng`. */

import { type RuleId, ruleBook } from '../../reading/index.js';
import { calendarWords } from '../calendarWords.js';
import { lazily } from '../lazily.js';
import { numberOf } from './unit.js';
import { matchAt, opening, timed, WORD_END } from './words.js';

/** `every` units lie between two occurrences. */
export interface Cycle {
  unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  every: number;
}

export interface Frequency {
  kind: 'ongoing' | 'recurring';
  /** Null where the words give none (`định kỳ`). */
  cycle: Cycle | null;
  /** RFC 5545 parts that fix the day within the cycle: `BYMONTHDAY=15`. */
  by: string[];
}

export interface FrequencyReading {
  frequency: Frequency;
  end: number;
}

const UNITS = {
  hour: { unit: 'hour', every: 1 },
  day: { unit: 'day', every: 1 },
  week: { unit: 'week', every: 1 },
  month: { unit: 'month', every: 1 },
  quarter: { unit: 'month', every: 3 },
  year: { unit: 'year', every: 1 },
} satisfies Record<string, Cycle>;

const unitNames = lazily(() => {
  const { hours, days, weeks, months, quarters, years } = calendarWords();
  const lists = { hour: hours, day: days, week: weeks, month: months, quarter: quarters, year: years };
  const units = Object.keys(UNITS) as (keyof typeof UNITS)[];
  return new Map(units.flatMap((unit) => lists[unit].map((name) => [name, unit] as const)));
});

/** Which unit a word names: `tháng`. */
export function unitNamed(word: string): keyof typeof UNITS | undefined {
  return unitNames().get(word.toLowerCase());
}

const UNIT = '({days}|{weeks}|{months}|{quarters}|{years})';
const COUNT = '(\\d{1,2}|{cycleCounts})';
/** A unit as a cycle, not the head of a date: `năm 2024`, `quý I`, `tháng 3`, `ngày 15` are none. */
const UNIT_END = `${WORD_END}(?!\\s(?:\\p{N}|[IVX]{1,3}${WORD_END}|{early}|{late}))`;

const EVERY = opening(
  'hmt',
  `{each}\\s(?:${COUNT}\\s)?${UNIT}${WORD_END}(?!\\s(?:\\p{N}{4}))(?:\\s${COUNT}\\s{occurrences}${WORD_END})?`,
  'iuy',
);
export const EVERY_ONCE_RULE: RuleId = 'time/every-once';
/** The words of what is done stand between the unit and `một lần`. */
const EVERY_ONCE = opening(
  'hmtc',
  `(?:{starting}|{each})\\s(?:${COUNT}\\s)?({hours}|{days}|{weeks}|{months}|{quarters}|{years})\\s(?:\\p{L}{1,10}\\s){1,5}?(?:{once}|0?1)\\s{times}${WORD_END}`,
  'iuy',
);
const PER = opening(
  'mhbsc\\d',
  `${COUNT}\\s{times}\\s?(?:/|(?:{inside}|{each}|{once})\\s)\\s?(?:${COUNT}\\s)?${UNIT}${UNIT_END}`,
  'iuy',
);
const ONCE = opening(
  'mhbsc\\d',
  `(?:${COUNT}\\s)({hours}|{days}|{weeks}|{months}|{quarters}|{years})\\s?(?:/|\\s)\\s?(?:${COUNT}\\s)?{times}${WORD_END}`,
  'iuy',
);
/** `quý/lần`, `tuần/1 lần` */
const UNIT_ONCE = opening(
  'gntq',
  `({hours}|{days}|{weeks}|{months}|{quarters}|{years})\\s?/\\s?(?:(?:0?1|{once})\\s)?{times}${WORD_END}`,
  'iuy',
);
const BY_UNIT = opening('t', `{byUnits}\\s${UNIT}${UNIT_END}(?!\\s\\p{L})`, 'iuy');
const YEARLY = opening('t', `{yearly}${WORD_END}`, 'iuy');
const listed = timed(`(?:{wholes}\\s)?(?:${COUNT}\\s)?${UNIT}${UNIT_END}`, 'iuy');
/** A cycle as it is printed at one place. */
export interface CycleReading {
  cycle: Cycle | null;
  end: number;
}

/** `3` and `tháng` give every three months; a third of a quarter and the like give null. */
export function cycleOf(word: string, count = 1, times = 1): Cycle | null {
  const name = unitNamed(word);
  const base: Cycle | null = name === undefined ? null : UNITS[name];
  if (base === null || count < 1 || times < 1) return null;
  const inMonths = base.unit === 'year' && times > 1 ? 12 * base.every : null;
  const every = (inMonths ?? base.every) * count;
  if (every % times !== 0) return null;
  return { unit: inMonths === null ? base.unit : 'month', every: every / times };
}

const counted = (word: string | undefined): number => (word === undefined ? 1 : (numberOf(word) ?? 1));

/** Where the forms of frequency are from. */
export const SOURCE =
  'Words of frequency as plans of Vietnamese agencies print them; cycles as RFC 5545 counts them';

/** The first item of a frequency, `định kỳ` left out. */
export const cycleForms = ruleBook<[text: string, at: number], CycleReading>('time', [
  {
    id: 'time/yearly',
    source: SOURCE,
    examples: [{ text: 'Thường niên', as: 'cell', gives: 'recurring FREQ=YEARLY' }],
    not: [{ text: 'Thường xuyên', as: 'cell' }],
    read: (text, at) => {
      const match = YEARLY.at(text, at);
      return match === null ? null : { cycle: { unit: 'year', every: 1 }, end: at + match[0].length };
    },
  },
  {
    id: EVERY_ONCE_RULE,
    source: SOURCE,
    examples: [
      { text: 'Cứ 3 giờ báo cáo một lần về Ban Chỉ huy.', gives: 'recurring FREQ=HOURLY;INTERVAL=3' },
      { text: 'Mỗi tuần cập nhật bản tin một lần.', gives: 'recurring FREQ=WEEKLY' },
      { text: 'Phòng Kinh tế cứ 6 tháng kiểm tra một lần.', gives: 'recurring FREQ=MONTHLY;INTERVAL=6' },
    ],
    not: ['Cứ 3 giờ có một chuyến phà.', 'Mỗi tuần tiếp dân. Tổng kết một lần.'],
    read: (text, at) => {
      const match = EVERY_ONCE.at(text, at);
      return match === null
        ? null
        : { cycle: cycleOf(match[2] ?? '', counted(match[1])), end: at + match[0].length };
    },
  },
  {
    id: 'time/every',
    source: SOURCE,
    examples: [
      { text: 'Hằng năm, rà soát danh mục phí.', gives: 'recurring FREQ=YEARLY' },
      { text: 'Hằng ngày', as: 'cell', gives: 'recurring FREQ=DAILY' },
      { text: 'Đo mực nước vào 7 giờ sáng mỗi ngày.', gives: 'recurring FREQ=DAILY' },
      { text: 'Mỗi quý 01 lần', as: 'cell', gives: 'recurring FREQ=MONTHLY;INTERVAL=3' },
      { text: 'Hằng quý', as: 'cell', gives: 'recurring FREQ=MONTHLY;INTERVAL=3' },
      { text: 'Mỗi năm 02 lần', as: 'cell', gives: 'recurring FREQ=MONTHLY;INTERVAL=6' },
      { text: 'Mỗi tháng 02 buổi, mở lớp đàn.', gives: 'recurring' },
      { text: 'Hàng tháng hoặc đột xuất', as: 'cell', gives: 'recurring FREQ=MONTHLY' },
      {
        text: 'Phòng Kinh tế kiểm tra hồ chứa hằng tháng, báo cáo UBND xã.',
        gives: 'recurring FREQ=MONTHLY',
      },
      { text: 'Hàng năm:', as: 'lead-in', gives: 'recurring FREQ=YEARLY' },
    ],
    not: [
      'Lập dự toán hằng năm của xã.',
      'Tổng hợp báo cáo hàng quý của các đơn vị.',
      'Xây dựng kế hoạch hàng năm sát thực tế.',
      'Xây dựng kế hoạch hằng năm, báo cáo UBND xã.',
    ],
    read: (text, at) => {
      const match = EVERY.at(text, at);
      if (match === null) return null;
      const cycle = cycleOf(match[2] ?? '', counted(match[1]), counted(match[3]));
      return { cycle, end: at + match[0].length };
    },
  },
  {
    id: 'time/times-a-unit',
    source: SOURCE,
    examples: [
      { text: 'Kiểm tra đê 02 lần/năm.', gives: 'recurring FREQ=MONTHLY;INTERVAL=6' },
      { text: '02 lần/năm', as: 'cell', gives: 'recurring FREQ=MONTHLY;INTERVAL=6' },
      { text: 'Một lần trong quý', as: 'cell', gives: 'recurring FREQ=MONTHLY;INTERVAL=3' },
    ],
    not: ['Đi 02 lần trong chuyến công tác.', { text: 'Lần 2 năm 2026', as: 'cell' }],
    read: (text, at) => {
      const match = PER.at(text, at);
      if (match === null) return null;
      return {
        cycle: cycleOf(match[3] ?? '', counted(match[2]), counted(match[1])),
        end: at + match[0].length,
      };
    },
  },
  {
    id: 'time/units-a-time',
    source: SOURCE,
    examples: [
      { text: 'Sơ kết mô hình 6 tháng một lần.', gives: 'recurring FREQ=MONTHLY;INTERVAL=6' },
      { text: 'Báo cáo tiến độ 10 ngày/lần về Văn phòng.', gives: 'recurring FREQ=DAILY;INTERVAL=10' },
      { text: 'Kiểm định đồng hồ nước, 3 tháng/lần.', gives: 'recurring FREQ=MONTHLY;INTERVAL=3' },
      { text: 'Công khai tài chính quý/lần.', gives: 'recurring FREQ=MONTHLY;INTERVAL=3' },
      { text: 'Đo mực nước 3 giờ một lần.', gives: 'recurring FREQ=HOURLY;INTERVAL=3' },
      { text: '03 tháng/lần', as: 'cell', gives: 'recurring FREQ=MONTHLY;INTERVAL=3' },
      { text: '6 tháng/lần', as: 'cell', gives: 'recurring FREQ=MONTHLY;INTERVAL=6' },
      { text: '3 năm một lần', as: 'cell', gives: 'recurring FREQ=YEARLY;INTERVAL=3' },
      {
        text: 'Tổ chức giao ban 02 tuần một lần vào chiều thứ Sáu.',
        gives: 'recurring FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
      },
    ],
    not: ['Chăm 6 tháng cho cây bén rễ.', { text: '6 tháng đầu năm', as: 'cell' }],
    read: (text, at) => {
      const each = UNIT_ONCE.at(text, at);
      if (each !== null) return { cycle: cycleOf(each[1] ?? ''), end: at + each[0].length };
      const match = ONCE.at(text, at);
      if (match === null) return null;
      return {
        cycle: cycleOf(match[2] ?? '', counted(match[1]), counted(match[3])),
        end: at + match[0].length,
      };
    },
  },
  {
    id: 'time/by-unit',
    source: SOURCE,
    examples: [{ text: 'Theo tháng', as: 'cell', gives: 'recurring FREQ=MONTHLY' }],
    not: [
      { text: 'Theo quy định', as: 'cell' },
      { text: 'Theo quý II', as: 'cell' },
    ],
    read: (text, at) => {
      const match = BY_UNIT.at(text, at);
      return match === null ? null : { cycle: cycleOf(match[1] ?? ''), end: at + match[0].length };
    },
  },
]);

/** A unit that continues a frequency: the `6 tháng` and `năm` of `hàng quý, 6 tháng, năm`. */
export function readListed(text: string, at: number): CycleReading | null {
  const match = matchAt(listed(), text, at);
  return match === null
    ? null
    : { cycle: cycleOf(match[2] ?? '', counted(match[1])), end: at + match[0].length };
}
