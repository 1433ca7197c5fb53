/** The forms a unit begins with: `ngày 15 tháng 3`, `tháng 3`, `Quý II`, `6 tháng đầu năm`. */
import { EMPTY, type Impossible, numberOf, type Unit, type UnitReading, withYear, YEAR } from './unit.js';
import { matchAt, WORD_END } from './words.js';

type Head = (groups: readonly string[]) => Unit | null;

const dayHead: Head = ([, day = '', month = '']) => ({
  ...EMPTY,
  grain: 'day',
  day: Number(day),
  month: Number(month),
});

export const monthHead: Head = ([, month = '']) => {
  const value = numberOf(month);
  return value === null || value < 1 || value > 12
    ? null
    : { ...EMPTY, grain: 'month', month: value, months: 1 };
};

const quarterHead: Head = ([, quarter = '']) => {
  const value = numberOf(quarter);
  return value === null || value < 1 || value > 4
    ? null
    : { ...EMPTY, grain: 'quarter', month: 3 * value - 2, months: 3 };
};

/** `6 tháng đầu năm` is January to June, `3 tháng cuối năm` October to December. */
const monthsHead: Head = ([, count = '', side = '']) => {
  const months = numberOf(count);
  if (months === null || months < 1 || months > 11) return null;
  return { ...EMPTY, grain: 'months', month: side.toLowerCase() === 'cuối' ? 13 - months : 1, months };
};

/** `nửa đầu năm` */
const halfHead: Head = ([, side = '']) => monthsHead(['', '6', side]);

/** Days `first` to `last` of a month in words; up to its end where `last` is null. */
function daysOfMonth(month: string, first: number, last: number | null): Unit | null {
  const unit = monthHead(['', month]);
  return unit === null ? null : { ...unit, grain: 'days', months: 0, day: first, lastDay: last };
}

const TENTHS = new Map<string, readonly [number, number | null]>([
  ['thượng', [1, 10]],
  ['trung', [11, 20]],
  ['hạ', [21, null]],
]);

/** `thượng tuần tháng 3` is its first ten days, `trung tuần` the next ten, `hạ tuần` the rest. */
const tenthHead: Head = ([, which = '', month = '']) => {
  const [first, last] = TENTHS.get(which.toLowerCase()) ?? [1, null];
  return daysOfMonth(month, first, last);
};

/** `nửa đầu tháng 4` ends on the 15th, `nửa cuối tháng 4` begins on the 16th. */
const halfMonthHead: Head = ([, side = '', month = '']) =>
  side.toLowerCase() === 'đầu' ? daysOfMonth(month, 1, 15) : daysOfMonth(month, 16, null);

/** `10 ngày đầu tháng 4` */
const firstDaysHead: Head = ([, count = '', month = '']) =>
  Number(count) < 1 || Number(count) > 28 ? null : daysOfMonth(month, 1, Number(count));

/** `nửa đầu quý II` ends with no day that the words tell. */
const untold: Head = () => null;

/** A day or month in digits. */
export const NUMBER = '(\\d{1,2})(?!\\d)';
const MONTH_WORD = `(\\d{1,2}(?!\\d)|mười\\shai|mười\\smột|hai|ba|tư|sáu|bảy|tám|chín|mười)${WORD_END}`;
const QUARTER_WORD = `([IVX]{1,4}|\\d{1,2}|một|hai|ba|bốn|tư)${WORD_END}`;

/** Heads in the order they are tried; the year follows. */
const HEADS: readonly (readonly [RegExp, Head])[] = [
  // ngày 15 tháng 3 · ngày 15/3 · 15/3
  [
    new RegExp(
      `(?:ngày\\s|(?<=^|(?:trước|đến|tới|từ|vào|là|nhất|hết|và)\\s|[,–-]\\s?))${NUMBER}\\stháng\\s${NUMBER}`,
      'iuy',
    ),
    dayHead,
  ],
  [
    new RegExp(`(?:ngày\\s)?${NUMBER}\\s?/\\s?${NUMBER}(?!\\s(?:ngày|buổi|giờ|tuần)${WORD_END})`, 'iuy'),
    dayHead,
  ],
  // 15.3.2025 · 15-3-2025, with the year only
  [new RegExp(`(?:ngày\\s)?${NUMBER}[.-]${NUMBER}(?=[.-]${YEAR})`, 'iuy'), dayHead],
  // thượng tuần tháng 3
  [new RegExp(`(thượng|trung|hạ)\\stuần\\stháng\\s${MONTH_WORD}`, 'iuy'), tenthHead],
  // nửa đầu tháng 4 · 10 ngày đầu tháng 4 · nửa đầu quý II
  [new RegExp(`nửa\\s(đầu|cuối)\\stháng\\s${MONTH_WORD}`, 'iuy'), halfMonthHead],
  [new RegExp(`${NUMBER}\\sngày\\sđầu(?:\\stiên)?(?:\\scủa)?\\stháng\\s${MONTH_WORD}`, 'iuy'), firstDaysHead],
  [new RegExp(`nửa\\s(?:đầu|cuối)\\squ[ýí](?:\\s${QUARTER_WORD})?`, 'iuy'), untold],
  // tháng 3
  [new RegExp(`tháng\\s${MONTH_WORD}`, 'iuy'), monthHead],
  // T6/2025
  [/T\.?(\d{1,2})(?!\d)(?=\s?[/–—-])/uy, monthHead],
  // Quý II · Quý 2 · QII
  [new RegExp(`qu[ýí]\\s?${QUARTER_WORD}`, 'iuy'), quarterHead],
  [new RegExp(`Q\\.?([IV]{1,3}|\\d)${WORD_END}(?=\\s?/)`, 'uy'), quarterHead],
  // 6 tháng đầu năm · 9 tháng năm 2025 · nửa cuối năm
  [
    new RegExp(`(\\d{1,2}|ba|sáu|chín)\\stháng\\s(đầu|cuối)(?:\\snăm(?!\\s\\d))?${WORD_END}`, 'iuy'),
    monthsHead,
  ],
  [new RegExp(`(\\d{1,2}|ba|sáu|chín)\\stháng(?=\\snăm\\s${YEAR})`, 'iuy'), monthsHead],
  [new RegExp(`nửa\\s(đầu|cuối)(?:\\snăm(?!\\s\\d))?${WORD_END}`, 'iuy'), halfHead],
];

/** Reads a form from the table and the year behind it. */
export function readHead(text: string, at: number): UnitReading | Impossible | null {
  for (const [pattern, head] of HEADS) {
    const match = matchAt(pattern, text, at);
    if (match === null) continue;
    const end = at + match[0].length;
    const unit = head(match);
    return unit === null ? { impossible: true, end } : withYear(unit, text, end);
  }
  return null;
}

/** A number or numeral that continues a list or range of units of the same grain: `Quý II, III`, `tháng 3, 6`. */
const FOLLOWERS = new Map<Unit['grain'], readonly [RegExp, Head]>([
  // the 25 of `ngày 24, 25 và 26/8`
  [
    'day',
    [
      new RegExp(
        `${NUMBER}(?=(?:\\s?,\\s?\\d{1,2}){0,12}(?:\\s?,|\\svà)\\s(?:ngày\\s)?\\d{1,2}(?:\\s?/|\\stháng\\s)\\s?\\d)`,
        'iuy',
      ),
      ([, day = '']) => ({ ...EMPTY, grain: 'day', day: Number(day) }),
    ],
  ],
  [
    'quarter',
    [new RegExp(`([IVX]{1,4}|\\d)${WORD_END}(?!\\s(?:tháng|năm\\s(?!\\d)|lần))`, 'uy'), quarterHead],
  ],
  [
    'month',
    [
      new RegExp(
        `${NUMBER}(?!\\s?[%/]\\s?(?:\\p{L}|\\d{1,2}(?!\\d)))(?!\\s(?!(?:và|đến|tới|hoặc|hàng|hằng|năm\\s\\d))\\p{L})`,
        'iuy',
      ),
      monthHead,
    ],
  ],
]);

export function readFollower(
  text: string,
  at: number,
  grain: Unit['grain'],
): UnitReading | Impossible | null {
  const follower = FOLLOWERS.get(grain);
  const match = follower === undefined ? null : matchAt(follower[0], text, at);
  if (follower === undefined || match === null) return null;
  const end = at + match[0].length;
  const unit = follower[1](match);
  return unit === null ? { impossible: true, end } : withYear(unit, text, end);
}
