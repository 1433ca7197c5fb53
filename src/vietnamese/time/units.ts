/** Units of the calendar as they are printed: a day, a month, a quarter, months of a year, a year. */

import { ruleBook } from '../../reading/index.js';
import { calendarWords } from '../calendarWords.js';
import { lazily } from '../lazily.js';
import { HEAD_RULES } from './heads.js';
import { monthHead, NUMBER } from './headUnits.js';
import {
  EMPTY,
  type Impossible,
  NUMBER_END,
  shiftTail,
  type Unit,
  type UnitReading,
  type UnitRule,
  withYear,
  YEAR,
} from './unit.js';
import { WEEK_RULES } from './weeks.js';
import { matchAt, opening, WORD_END } from './words.js';

const BARE_MONTH = opening('\\d', `${NUMBER}\\s?[/-]\\s?(${YEAR})${NUMBER_END}`, 'uy');
const SHORT_YEAR = opening('\\d', `(${YEAR})${NUMBER_END}`, 'uy');
const LONG_YEAR = opening(
  'ctsn',
  `(?:({wholes})\\s)?{years}\\s(?:{yearKinds}\\s)?(${YEAR})${NUMBER_END}`,
  'iuy',
);
const NO_YEAR = opening(
  'ctsn',
  `(?:({wholes})\\s)?(?!{schoolYears}(?!\\p{L})){years}(?:\\s(?:{current}|{yearKinds}))?${WORD_END}`,
  'iuy',
);
const DAY_ALONE = opening('n', `{days}\\s${NUMBER}${NUMBER_END}`, 'iuy');
const PART = opening(
  'đgc',
  '({early}|{middle}|{late})\\s(?:{of}\\s)?(?=(?:{years}|{quarters}|{months})(?!\\p{L}))',
);

const parts = lazily(() => {
  const { early, late } = calendarWords();
  return new Map<string, NonNullable<Unit['part']>>([
    ...early.map((word) => [word, 'early'] as const),
    ...late.map((word) => [word, 'late'] as const),
  ]);
});

/** Days listed before the one that names their month: `24, 25 và 26 tháng 8`, `ngày 24, 25/8`, `24 - 26 tháng 8`. */
const LISTED_DAY = opening(
  'n\\d',
  `(?:{days}\\s)?${NUMBER}(?=(?:\\s?,\\s?(?:{days}\\s)?\\d{1,2}){0,12}(?:\\s?,\\s?|\\s{and}\\s|\\s?[–—-]\\s?)(?:{days}\\s)?\\d{1,2}\\s{months}\\s\\d)`,
  'iuy',
);

/** A bare number before a range whose end says what it counts: `10-15/3/2025`, `3-6/2025`. */
const ELLIPSIS = opening(
  '\\d',
  `${NUMBER}(?=\\s?(?:[–—-]|{until})\\s?(?:{days}\\s)?\\d{1,2}\\s?/\\s?(?:(${YEAR})|\\d{1,2}(?!\\d)))`,
  'iuy',
);

const SOURCE = 'Dates and years as plans of Vietnamese agencies print them';

/** A range says its month or year at its end: `10-15/3/2025`, `3-6/2025`. */
const ellipsis: UnitRule = {
  id: 'time/range-start',
  source: SOURCE,
  examples: [
    { text: '10-15/3/2026', as: 'cell', gives: 'during 2026-03-10..2026-03-15' },
    { text: '3-6/2026', as: 'cell', gives: 'during 2026-03-01..2026-06-30' },
  ],
  not: [{ text: '15/3/2026', as: 'cell' }, 'Cấp 3-6 cuốn sổ.'],
  read: (text, at) => {
    const match = ELLIPSIS.at(text, at);
    if (match === null) return null;
    const value = Number(match[1]);
    const end = at + match[0].length;
    if (match[2] === undefined) return { unit: { ...EMPTY, grain: 'day', day: value }, end };
    if (value > 12 || value < 1) return null;
    return { unit: { ...EMPTY, grain: 'month', month: value, months: 1 }, end };
  },
};

/** The forms of a unit in the order they are tried: those that say most first. */
export const unitForms = ruleBook<[text: string, at: number], UnitReading | Impossible>('time', [
  {
    id: 'time/year',
    source: SOURCE,
    examples: [
      { text: 'Mục tiêu đến năm 2028 với 3 trụ cột', as: 'title', gives: 'by ..2028-12-31' },
      { text: 'Mục tiêu đến năm 2028', as: 'column', gives: 'by ..2028-12-31' },
      { text: 'Giai đoạn 2026 - 2028:', as: 'lead-in', gives: 'during 2026-01-01..2028-12-31' },
      { text: '2026 và những năm tiếp theo', as: 'cell', gives: 'ongoing 2026-01-01..' },
      { text: 'Giai đoạn 2026-2028', as: 'cell: Hạn hoàn thành', gives: 'by ..2028-12-31' },
      { text: 'Năm 2026', as: 'cell', gives: 'during 2026-01-01..2026-12-31' },
      { text: 'Cả năm 2026', as: 'cell: Thời hạn', gives: 'during 2026-01-01..2026-12-31' },
      { text: 'Đến năm 2028:', as: 'lead-in', gives: 'by ..2028-12-31' },
      { text: 'Mục tiêu đến năm 2030', as: 'title', gives: 'by ..2030-12-31' },
    ],
    not: [
      { text: 'Kế hoạch trồng rừng năm 2026', as: 'title' },
      { text: 'Giai đoạn 2025-26', as: 'cell' },
      { text: '2012-20015', as: 'cell' },
      'Rà soát 2.026 hồ sơ.',
      'Áp dụng ISO 9001:2015.',
      { text: 'Năm học 2025-2026', as: 'cell' },
    ],
    read: (text, at) => {
      const year = LONG_YEAR.at(text, at) ?? SHORT_YEAR.at(text, at);
      if (year === null) return null;
      const unit: Unit = { ...EMPTY, month: 1, months: 12, year: Number(year[2] ?? year[1]) };
      const whole = year[2] !== undefined && year[1] !== undefined;
      return { unit: { ...unit, whole }, end: at + year[0].length };
    },
  },
  {
    id: 'time/month-of-year',
    source: SOURCE,
    examples: [
      { text: '6/2026', as: 'cell', gives: 'during 2026-06-01..2026-06-30' },
      { text: '6/2026', as: 'cell: Thời hạn', gives: 'by ..2026-06-30' },
    ],
    not: ['Thi hành Công văn số 6/2026/CV-SNV.', { text: 'Lớp 6', as: 'cell' }],
    read: (text, at) => {
      const bare = BARE_MONTH.at(text, at);
      if (bare === null) return null;
      const head = monthHead(bare);
      const end = at + bare[0].length;
      return head === null ? { impossible: true, end } : { unit: { ...head, year: Number(bare[2]) }, end };
    },
  },
  ellipsis,
  {
    id: 'time/day-list',
    source: SOURCE,
    examples: [
      { text: 'Ngày 24, 25 và 26 tháng 8', as: 'cell', gives: 'during 2026-08-24..2026-08-26' },
      { text: '9 - 11 tháng 10', as: 'cell', gives: 'during 2026-10-09..2026-10-11' },
      {
        text: 'Diễn tập vào các ngày 03, 04 và 05 tháng 9 năm 2026.',
        gives: 'during 2026-09-03..2026-09-05',
      },
    ],
    not: ['Giao 24, 25 và 26 hộ.', { text: 'Ngày 26 tháng 8', as: 'cell' }],
    read: (text, at) => {
      const match = LISTED_DAY.at(text, at);
      if (match === null) return null;
      return { unit: { ...EMPTY, grain: 'day', day: Number(match[1]) }, end: at + match[0].length };
    },
  },
  ...WEEK_RULES,
  ...HEAD_RULES,
  {
    id: 'time/lone-day',
    source: SOURCE,
    examples: [
      { text: 'Ngày 10-12/4/2026', as: 'cell', gives: 'during 2026-04-10..2026-04-12' },
      { text: 'Các ngày 03, 04/9/2026', as: 'cell', gives: 'during 2026-09-03..2026-09-04' },
      { text: 'Từ ngày 24 đến 26 tháng 8', as: 'cell', gives: 'during 2026-08-24..2026-08-26' },
      {
        text: 'Hằng tháng (trước ngày 20)',
        as: 'cell',
        gives: 'recurring FREQ=MONTHLY;BYMONTHDAY=20',
      },
    ],
    not: ['Trực 12 ngày đêm.', 'Nghỉ 20 ngày.', { text: 'Ngày 20/5/2026', as: 'cell' }],
    read: (text, at) => {
      const match = DAY_ALONE.at(text, at);
      if (match === null) return null;
      return { unit: { ...EMPTY, grain: 'day', day: Number(match[1]) }, end: at + match[0].length };
    },
  },
]);

/**
 * Reads the unit that begins at `at`. A year without number (`năm`) is left to `readYearLeftOut`, because it is a unit
 * only after `trong`, `cả`, `cuối` and the like.
 */
export function readUnit(text: string, at: number): UnitReading | Impossible | null {
  const part = PART.at(text, at);
  if (part !== null) return readPart(text, part);
  const given = unitForms.first(text, at);
  if (given === null || 'impossible' in given.value) return given?.value ?? null;
  return { unit: { ...given.value.unit, rule: given.rule }, end: given.value.end };
}

/** `cuối năm 2025`, `đầu quý II`, `cuối tháng 6/2025`. */
function readPart(text: string, part: RegExpExecArray): UnitReading | Impossible | null {
  const at = part.index + part[0].length;
  const inner = readUnit(text, at) ?? readYearLeftOut(text, at);
  if (inner === null || 'impossible' in inner) return inner;
  return {
    unit: { ...inner.unit, part: parts().get((part[1] ?? '').toLowerCase()) ?? 'middle' },
    end: inner.end,
  };
}

/** `năm`, `cả năm`, `năm nay`: the year the document is about. */
export const bareYears = ruleBook<[text: string, at: number], UnitReading | Impossible>('time', [
  {
    id: 'time/year-left-out',
    source: SOURCE,
    examples: [
      { text: 'Dịp cuối năm', as: 'cell', gives: 'by ..2026-12-31' },
      { text: 'Trong năm', as: 'cell', gives: 'during 2026-01-01..2026-12-31' },
      { text: 'Trong năm', as: 'cell: Thời gian hoàn thành', gives: 'by ..2026-12-31' },
      { text: 'Cuối năm', as: 'cell', gives: 'by ..2026-12-31' },
    ],
    not: [
      { text: 'Năm học mới', as: 'cell' },
      { text: 'Trong năm học', as: 'cell' },
      { text: 'Hằng năm', as: 'cell' },
    ],
    read: (text, at) => {
      const match = NO_YEAR.at(text, at);
      if (match === null) return null;
      const shift = matchAt(shiftTail(), text, at - 1);
      const unit: Unit = { ...EMPTY, month: 1, months: 12, whole: match[1] !== undefined };
      if (shift !== null && at > 0) return withYear(unit, text, at - 1);
      return { unit, end: at + match[0].length };
    },
  },
]);

/** A year without number, where words before it allow one. */
export function readYearLeftOut(text: string, at: number): UnitReading | Impossible | null {
  return bareYears.first(text, at)?.value ?? null;
}
