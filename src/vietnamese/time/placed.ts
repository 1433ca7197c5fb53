/** A day fixed within a cycle: `ngày 15 hàng tháng`, `15/12 hàng năm`, `ngày 05 của tháng liền kề`. */
import { isoDay } from './calendar.js';
import type { FrequencyReading } from './frequency.js';
import type { Impossible } from './unit.js';
import { readUnit } from './units.js';
import { matchAt, WORD_END } from './words.js';

const EACH = '(?:h[àằ]ng|mỗi|từng)';
const NEXT = '(?:liền\\skề|liền\\ssau|sau|tiếp\\stheo|kế\\stiếp)';
const NO_NUMBER = `${WORD_END}(?!\\s?\\p{N})(?!\\s[IVX]{1,3}${WORD_END})`;

/** ngày 15 hàng tháng · ngày 05 của tháng liền kề */
const MONTH_DAY = new RegExp(
  `(?:ngày\\s)?(\\d{1,2})(?:\\scủa)?\\s${EACH}\\stháng${NO_NUMBER}|ngày\\s(\\d{1,2})\\s(?:của\\stháng(?:\\s${NEXT})?|tháng\\s${NEXT})${NO_NUMBER}(?!\\s(?:đầu|cuối|thứ))`,
  'iuy',
);
/** ngày cuối cùng của tháng */
const LAST_DAY = new RegExp(`ngày\\scuối(?:\\scùng)?(?:\\scủa)?(?:\\s${EACH})?\\stháng${NO_NUMBER}`, 'iuy');
/** ngày 20 của tháng cuối quý · ngày 05 tháng đầu quý sau */
const QUARTER_DAY = new RegExp(
  `ngày\\s(\\d{1,2})(?:\\scủa)?\\stháng\\s(đầu|cuối)(?:\\s(?:cùng|tiên))?(?:\\scủa)?(?:\\s${EACH})?\\squ[ýí](?:\\s${NEXT})?${NO_NUMBER}`,
  'iuy',
);
const EACH_YEAR = new RegExp(`(?:\\scủa)?\\s${EACH}\\snăm${WORD_END}`, 'iuy');
const WEEK_DAY = new RegExp(
  `(?:ngày\\s)?(thứ\\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\snhật)\\s${EACH}\\stuần${WORD_END}`,
  'iuy',
);
const WEEK_DAYS = new Map([
  ['thứ hai', 'MO'],
  ['thứ ba', 'TU'],
  ['thứ tư', 'WE'],
  ['thứ năm', 'TH'],
  ['thứ sáu', 'FR'],
  ['thứ bảy', 'SA'],
  ['chủ nhật', 'SU'],
]);
const WEEK_NUMBERS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Reads a day, month or week day that comes back each cycle. */
export function readPlaced(text: string, at: number): FrequencyReading | Impossible | null {
  return readQuarterDay(text, at) ?? readMonthDay(text, at) ?? readYearDay(text, at) ?? readWeekDay(text, at);
}

function readMonthDay(text: string, at: number): FrequencyReading | Impossible | null {
  const last = matchAt(LAST_DAY, text, at);
  const match = last ?? matchAt(MONTH_DAY, text, at);
  if (match === null) return null;
  const day = last === null ? Number(match[1] ?? match[2]) : -1;
  const end = at + match[0].length;
  if (day === 0 || day > 31) return { impossible: true, end };
  return recurring({ unit: 'month', every: 1 }, [`BYMONTHDAY=${day}`], end);
}

function readQuarterDay(text: string, at: number): FrequencyReading | Impossible | null {
  const match = matchAt(QUARTER_DAY, text, at);
  if (match === null) return null;
  const day = Number(match[1]);
  const end = at + match[0].length;
  if (day === 0 || day > 31) return { impossible: true, end };
  const months = (match[2] ?? '').toLowerCase() === 'đầu' ? '1,4,7,10' : '3,6,9,12';
  return recurring({ unit: 'year', every: 1 }, [`BYMONTH=${months}`, `BYMONTHDAY=${day}`], end);
}

/** `15/12 hàng năm`, `tháng 12 hàng năm`; a quarter or half of each year is yearly. */
function readYearDay(text: string, at: number): FrequencyReading | Impossible | null {
  const reading = readUnit(text, at);
  if (reading === null || 'impossible' in reading || reading.unit.year !== null) return null;
  const { unit } = reading;
  const each = matchAt(EACH_YEAR, text, reading.end);
  if (each === null || unit.month === null) return null;
  const end = reading.end + each[0].length;
  const by: string[] = [];
  if (unit.grain === 'day' || unit.grain === 'month') by.push(`BYMONTH=${unit.month}`);
  if (unit.grain === 'day' && unit.day !== null) {
    if (isoDay(2000, unit.month, unit.day) === null) return { impossible: true, end };
    by.push(`BYMONTHDAY=${unit.day}`);
  }
  return recurring({ unit: 'year', every: 1 }, by, end);
}

function readWeekDay(text: string, at: number): FrequencyReading | null {
  const match = matchAt(WEEK_DAY, text, at);
  if (match === null) return null;
  const word = (match[1] ?? '').toLowerCase();
  const day = WEEK_DAYS.get(word) ?? WEEK_NUMBERS[Number(word.at(-1)) - 2];
  return day === undefined
    ? null
    : recurring({ unit: 'week', every: 1 }, [`BYDAY=${day}`], at + match[0].length);
}

function recurring(
  cycle: FrequencyReading['frequency']['cycle'],
  by: string[],
  end: number,
): FrequencyReading {
  return { frequency: { kind: 'recurring', cycle, by }, end };
}
