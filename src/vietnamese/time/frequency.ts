/** How often: `hàng quý, 6 tháng, năm`, `định kỳ`, `thường xuyên`, `ngày 15 hàng tháng`, `02 lần/năm`. */

import { lazily } from '../lazily.js';
import { oneOf } from '../patterns.js';
import { readPlaced } from './placed.js';
import { finerOf } from './rule.js';
import { type Impossible, numberOf } from './unit.js';
import { matchAt, timeWords, WORD_END } from './words.js';

/** `every` units lie between two occurrences. */
export interface Cycle {
  unit: 'day' | 'week' | 'month' | 'year';
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

const UNITS = new Map<string, Cycle>([
  ['ngày', { unit: 'day', every: 1 }],
  ['tuần', { unit: 'week', every: 1 }],
  ['tháng', { unit: 'month', every: 1 }],
  ['quý', { unit: 'month', every: 3 }],
  ['quí', { unit: 'month', every: 3 }],
  ['năm', { unit: 'year', every: 1 }],
]);

const UNIT = '(ngày|tuần|tháng|qu[ýí]|năm)';
const COUNT = '(\\d{1,2}|một|hai|ba|bốn|sáu|chín|mười\\shai)';
/** A unit as a cycle, not the head of a date: `năm 2024`, `quý I`, `tháng 3`, `ngày 15` are none. */
const UNIT_END = `${WORD_END}(?!\\s(?:\\p{N}|[IVX]{1,3}${WORD_END}|đầu|cuối))`;

const REGULAR = new RegExp(`(?:theo\\s)?định\\sk[ỳì]${WORD_END}(?:\\s(?:theo\\s)?)?`, 'iuy');
const EVERY = new RegExp(
  `(?:h[àằ]ng|mỗi|từng)\\s(?:${COUNT}\\s)?${UNIT}${WORD_END}(?!\\s(?:\\p{N}{4}))(?:\\s${COUNT}\\slần${WORD_END})?`,
  'iuy',
);
const PER = new RegExp(
  `${COUNT}\\slần\\s?(?:/|trong\\s|mỗi\\s|một\\s)\\s?(?:${COUNT}\\s)?${UNIT}${UNIT_END}`,
  'iuy',
);
const ONCE = new RegExp(`(?:${COUNT}\\s)${UNIT}\\s?(?:/|\\s)\\s?(?:${COUNT}\\s)?lần${WORD_END}`, 'iuy');
const BY_UNIT = new RegExp(`theo\\s(?:từng\\s)?${UNIT}${UNIT_END}(?!\\s\\p{L})`, 'iuy');
const YEARLY = new RegExp(`thường\\sniên${WORD_END}`, 'iuy');
const LISTED = new RegExp(`(?:cả\\s)?(?:${COUNT}\\s)?${UNIT}${UNIT_END}`, 'iuy');
const SEPARATOR = /\s?,\s?(?:và\s)?|\s?\/\s?|\s(?:và|hoặc)\s/iuy;
const OCCASIONAL = new RegExp(
  `(?:\\s?[,/]\\s?|\\s)(?:\\(|hoặc\\s|và\\s)?(?:báo\\scáo\\s)?(?:theo\\s|khi\\s(?:có\\s)?)?(?:đột\\sxuất|yêu\\scầu|phát\\ssinh)${WORD_END}(?:\\s(?:theo|khi\\scó)\\syêu\\scầu${WORD_END})?\\)?`,
  'iuy',
);

/** `3` and `tháng` give every three months; a third of a quarter and the like give null. */
function cycleOf(word: string, count = 1, times = 1): Cycle | null {
  const base = UNITS.get(word.toLowerCase());
  if (base === undefined || count < 1 || times < 1) return null;
  const inMonths = base.unit === 'year' && times > 1 ? 12 * base.every : null;
  const every = (inMonths ?? base.every) * count;
  if (every % times !== 0) return null;
  return { unit: inMonths === null ? base.unit : 'month', every: every / times };
}

const counted = (word: string | undefined): number => (word === undefined ? 1 : (numberOf(word) ?? 1));

/** The first item of a frequency, `định kỳ` left out. */
function readItem(text: string, at: number): { cycle: Cycle | null; end: number } | null {
  const yearly = matchAt(YEARLY, text, at);
  if (yearly !== null) return { cycle: { unit: 'year', every: 1 }, end: at + yearly[0].length };
  const every = matchAt(EVERY, text, at);
  if (every !== null) {
    const cycle = cycleOf(every[2] ?? '', counted(every[1]), counted(every[3]));
    return { cycle, end: at + every[0].length };
  }
  const per = matchAt(PER, text, at);
  if (per !== null) {
    return { cycle: cycleOf(per[3] ?? '', counted(per[2]), counted(per[1])), end: at + per[0].length };
  }
  const once = matchAt(ONCE, text, at);
  if (once !== null) {
    return { cycle: cycleOf(once[2] ?? '', counted(once[1]), counted(once[3])), end: at + once[0].length };
  }
  const byUnit = matchAt(BY_UNIT, text, at);
  return byUnit === null ? null : { cycle: cycleOf(byUnit[1] ?? ''), end: at + byUnit[0].length };
}

/** A unit that continues a frequency: the `6 tháng` and `năm` of `hàng quý, 6 tháng, năm`. */
function readListed(text: string, at: number): { cycle: Cycle | null; end: number } | null {
  const match = matchAt(LISTED, text, at);
  return match === null
    ? null
    : { cycle: cycleOf(match[2] ?? '', counted(match[1])), end: at + match[0].length };
}

const ongoingPattern = lazily(() => {
  const word = oneOf(timeWords().ongoing);
  return new RegExp(`${word}${WORD_END}(?:(?:\\s?[,/]\\s?|\\s)(?:và\\s)?${word}${WORD_END})?`, 'iuy');
});

/** Reads the frequency that begins at `at`. */
export function readFrequency(text: string, at: number): FrequencyReading | Impossible | null {
  const ongoing = matchAt(ongoingPattern(), text, at);
  if (ongoing !== null) {
    const end = skipOccasional(text, at + ongoing[0].length);
    return { frequency: { kind: 'ongoing', cycle: null, by: [] }, end };
  }
  const placed = readPlaced(text, at);
  if (placed !== null) return placed;
  const regular = matchAt(REGULAR, text, at);
  const head = at + (regular?.[0].length ?? 0);
  const first = readItem(text, head) ?? (regular === null ? null : readListed(text, head));
  if (first === null) {
    if (regular === null) return null;
    const end = at + regular[0].trimEnd().length;
    return { frequency: recurring(null), end: skipOccasional(text, end) };
  }
  return continueList(text, first);
}

/**
 * Reads a whole text that only lists cycles: `6 tháng, 1 năm`, `Tháng, quý, năm`. One alone (`Năm`, `05 năm`) says too little.
 */
export function readCycleList(text: string): Frequency | null {
  const first = readListed(text, 0);
  if (first === null) return null;
  const { frequency, end } = continueList(text, first);
  return end === text.length && end > first.end ? frequency : null;
}

/** Reports each quarter, half-year and year are due each quarter: the finest cycle of a list counts. */
function continueList(text: string, first: { cycle: Cycle | null; end: number }): FrequencyReading {
  let frequency = recurring(first.cycle);
  let end = first.end;
  for (;;) {
    const separator = matchAt(SEPARATOR, text, end);
    if (separator === null) break;
    const at = end + separator[0].length;
    const next = readItem(text, at) ?? readListed(text, at);
    if (next === null) break;
    frequency = finerOf(frequency, recurring(next.cycle));
    end = next.end;
  }
  return { frequency, end: skipOccasional(text, end) };
}

function recurring(cycle: Cycle | null): Frequency {
  return { kind: 'recurring', cycle, by: [] };
}

function skipOccasional(text: string, at: number): number {
  return at + (matchAt(OCCASIONAL, text, at)?.[0].length ?? 0);
}
