/** Units of the calendar as they are printed: a day, a month, a quarter, months of a year, a year. */
import { monthHead, NUMBER, readHead } from './heads.js';
import {
  EMPTY,
  type Impossible,
  NUMBER_END,
  SHIFT_TAIL,
  type Unit,
  type UnitReading,
  withYear,
  YEAR,
} from './unit.js';
import { matchAt, WORD_END } from './words.js';

const BARE_MONTH = new RegExp(`${NUMBER}\\s?[/-]\\s?(${YEAR})${NUMBER_END}`, 'uy');
const SHORT_YEAR = new RegExp(`(${YEAR})${NUMBER_END}`, 'uy');
const LONG_YEAR = new RegExp(
  `(?:(cả|toàn|suốt)\\s)?năm\\s(?:(?:kế\\shoạch|ngân\\ssách|tài\\schính)\\s)?(${YEAR})${NUMBER_END}`,
  'iuy',
);
const NO_YEAR = new RegExp(
  `(?:(cả|toàn|suốt)\\s)?năm(?:\\s(?:nay|này|kế\\shoạch))?${WORD_END}(?!\\shọc(?!\\p{L}))`,
  'iuy',
);
const DAY_ALONE = new RegExp(`ngày\\s${NUMBER}${NUMBER_END}`, 'iuy');
const PART =
  /(đầu|giữa|cuối|tuần\s(?:lễ\s)?(?:thứ\s)?[\p{L}\p{N}]{1,5})\s(?:của\s)?(?=(?:năm|qu[ýí]|tháng)(?!\p{L}))/iuy;

const PARTS = new Map<string, NonNullable<Unit['part']>>([
  ['đầu', 'early'],
  ['giữa', 'middle'],
  ['cuối', 'late'],
]);

/** Days listed before the one that names their month: `24, 25 và 26 tháng 8`, `ngày 24, 25/8`, `24 - 26 tháng 8`. */
const LISTED_DAY = new RegExp(
  `(?:ngày\\s)?${NUMBER}(?=(?:\\s?,\\s?(?:ngày\\s)?\\d{1,2}){0,12}(?:\\s?,\\s?|\\svà\\s|\\s?[–—-]\\s?)(?:ngày\\s)?\\d{1,2}\\stháng\\s\\d)`,
  'iuy',
);

/** A bare number before a range whose end says what it counts: `10-15/3/2025`, `3-6/2025`. */
const ELLIPSIS = new RegExp(
  `${NUMBER}(?=\\s?(?:[–—-]|đến)\\s?(?:ngày\\s)?\\d{1,2}\\s?/\\s?(?:(${YEAR})|\\d{1,2}(?!\\d)))`,
  'iuy',
);

/**
 * Reads the unit that begins at `at`. A year without number (`năm`) is left to `readYearLeftOut`, because it is a unit
 * only after `trong`, `cả`, `cuối` and the like.
 */
export function readUnit(text: string, at: number): UnitReading | Impossible | null {
  const part = matchAt(PART, text, at);
  if (part !== null) return readPart(text, part);
  const year = matchAt(LONG_YEAR, text, at) ?? matchAt(SHORT_YEAR, text, at);
  if (year !== null) {
    const unit: Unit = { ...EMPTY, month: 1, months: 12, year: Number(year[2] ?? year[1]) };
    return {
      unit: { ...unit, whole: year[2] !== undefined && year[1] !== undefined },
      end: at + year[0].length,
    };
  }
  const bare = matchAt(BARE_MONTH, text, at);
  if (bare !== null) {
    const head = monthHead(bare);
    const end = at + bare[0].length;
    return head === null ? { impossible: true, end } : { unit: { ...head, year: Number(bare[2]) }, end };
  }
  return readEllipsis(text, at) ?? readListedDay(text, at) ?? readHead(text, at) ?? readDayAlone(text, at);
}

function readEllipsis(text: string, at: number): UnitReading | null {
  const match = matchAt(ELLIPSIS, text, at);
  if (match === null) return null;
  const value = Number(match[1]);
  const end = at + match[0].length;
  if (match[2] === undefined) return { unit: { ...EMPTY, grain: 'day', day: value }, end };
  return value > 12 || value < 1
    ? null
    : { unit: { ...EMPTY, grain: 'month', month: value, months: 1 }, end };
}

function readListedDay(text: string, at: number): UnitReading | null {
  const match = matchAt(LISTED_DAY, text, at);
  if (match === null) return null;
  return { unit: { ...EMPTY, grain: 'day', day: Number(match[1]) }, end: at + match[0].length };
}

/** `ngày 05`, its month elsewhere or every month. */
function readDayAlone(text: string, at: number): UnitReading | null {
  const match = matchAt(DAY_ALONE, text, at);
  if (match === null) return null;
  return { unit: { ...EMPTY, grain: 'day', day: Number(match[1]) }, end: at + match[0].length };
}

/** `cuối năm 2025`, `đầu quý II`, `cuối tháng 6/2025`. */
function readPart(text: string, part: RegExpExecArray): UnitReading | Impossible | null {
  const at = part.index + part[0].length;
  const inner = readUnit(text, at) ?? readYearLeftOut(text, at);
  if (inner === null || 'impossible' in inner) return inner;
  return {
    unit: { ...inner.unit, part: PARTS.get((part[1] ?? '').toLowerCase()) ?? 'middle' },
    end: inner.end,
  };
}

/** `năm`, `cả năm`, `năm nay`: the year the document is about. */
export function readYearLeftOut(text: string, at: number): UnitReading | Impossible | null {
  const match = matchAt(NO_YEAR, text, at);
  if (match === null) return null;
  const shift = matchAt(SHIFT_TAIL, text, at - 1);
  const unit: Unit = { ...EMPTY, month: 1, months: 12, whole: match[1] !== undefined };
  if (shift !== null && at > 0) return withYear(unit, text, at - 1);
  return { unit, end: at + match[0].length };
}
