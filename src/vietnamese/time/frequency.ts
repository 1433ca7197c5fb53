/** How often: `hàng quý, 6 tháng, năm`, `định kỳ`, `thường xuyên`, `ngày 15 hàng tháng`, `02 lần/năm`. */

import { type Given, type Rule, type RuleId, ruleBook } from '../../reading/index.js';
import { lazily } from '../lazily.js';
import { light, oneOf } from '../patterns.js';
import { CYCLE_DAY_RULES, withWeekdays } from './cycleDays.js';
import { PLACED_RULES } from './placed.js';
import { finerOf } from './rule.js';
import { type Impossible, numberOf } from './unit.js';
import { matchAt, opening, timeWords, WORD_END } from './words.js';

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

const UNITS = new Map<string, Cycle>([
  ['giờ', { unit: 'hour', every: 1 }],
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

const REGULAR = opening('tđ', `(?:theo\\s)?định\\sk[ỳì]${WORD_END}(?:\\s(?:theo\\s)?)?`, 'iuy');
const EVERY = opening(
  'hmt',
  `(?:h[àằ]ng|mỗi|từng)\\s(?:${COUNT}\\s)?${UNIT}${WORD_END}(?!\\s(?:\\p{N}{4}))(?:\\s${COUNT}\\s(?:lần|buổi|phiên|đợt|kỳ)${WORD_END})?`,
  'iuy',
);
export const EVERY_ONCE_RULE: RuleId = 'time/every-once';
/** The words of what is done stand between the unit and `một lần`. */
const EVERY_ONCE = opening(
  'hmtc',
  `(?:cứ|h[àằ]ng|mỗi|từng)\\s(?:${COUNT}\\s)?(giờ|ngày|tuần|tháng|qu[ýí]|năm)\\s(?:\\p{L}{1,10}\\s){1,5}?(?:một|0?1)\\slần${WORD_END}`,
  'iuy',
);
const PER = opening(
  'mhbsc\\d',
  `${COUNT}\\slần\\s?(?:/|trong\\s|mỗi\\s|một\\s)\\s?(?:${COUNT}\\s)?${UNIT}${UNIT_END}`,
  'iuy',
);
const ONCE = opening(
  'mhbsc\\d',
  `(?:${COUNT}\\s)(giờ|ngày|tuần|tháng|qu[ýí]|năm)\\s?(?:/|\\s)\\s?(?:${COUNT}\\s)?lần${WORD_END}`,
  'iuy',
);
const BY_UNIT = opening('t', `theo\\s(?:từng\\s)?${UNIT}${UNIT_END}(?!\\s\\p{L})`, 'iuy');
const YEARLY = opening('t', `thường\\sniên${WORD_END}`, 'iuy');
const LISTED = light(`(?:cả\\s)?(?:${COUNT}\\s)?${UNIT}${UNIT_END}`, 'iuy');
const SEPARATOR = /\s?,\s?(?:và\s)?|\s?\/\s?|\s(?:và|hoặc)\s/iuy;
const OCCASIONAL = light(
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

/** A form that a frequency begins with. */
export type FrequencyRule = Rule<[text: string, at: number], FrequencyReading | Impossible>;

interface Item {
  cycle: Cycle | null;
  end: number;
}

const SOURCE =
  'Words of frequency as plans of Vietnamese agencies print them; cycles as RFC 5545 counts them';

/** The first item of a frequency, `định kỳ` left out. */
export const cycleForms = ruleBook<[text: string, at: number], Item>('time', [
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
function readListed(text: string, at: number): { cycle: Cycle | null; end: number } | null {
  const match = matchAt(LISTED, text, at);
  return match === null
    ? null
    : { cycle: cycleOf(match[2] ?? '', counted(match[1])), end: at + match[0].length };
}

const ongoingPattern = lazily(() => {
  const word = oneOf(timeWords().ongoing);
  return light(`${word}${WORD_END}(?:(?:\\s?[,/]\\s?|\\s)(?:và\\s)?${word}${WORD_END})?`, 'iuy');
});

/** The forms of a frequency in the order they are tried. */
export const frequencyForms = ruleBook<[text: string, at: number], FrequencyReading | Impossible>('time', [
  {
    id: 'time/ongoing',
    source: SOURCE,
    examples: [
      { text: 'Thường xuyên từ tháng 3/2026', as: 'cell', gives: 'ongoing 2026-03-01..' },
      { text: 'Thường xuyên, đột xuất', as: 'cell', gives: 'ongoing' },
      { text: 'Nhiệm vụ thường xuyên', as: 'cell', gives: 'ongoing' },
      { text: 'Thường xuyên, liên tục', as: 'cell', gives: 'ongoing' },
      { text: 'Thường xuyên trong năm', as: 'cell', gives: 'ongoing 2026-01-01..2026-12-31' },
      { text: 'Thường xuyên kiểm tra, đôn đốc.', gives: 'ongoing' },
    ],
    not: [
      'Giao dự toán chi thường xuyên.',
      'Tự bảo đảm chi thường xuyên.',
      'Phân công cụ thể; thường xuyên kiểm tra công vụ.',
    ],
    read: (text, at) => {
      const match = matchAt(ongoingPattern(), text, at);
      if (match === null) return null;
      const end = skipOccasional(text, at + match[0].length);
      return { frequency: { kind: 'ongoing', cycle: null, by: [] }, end };
    },
  },
  ...CYCLE_DAY_RULES,
  ...PLACED_RULES,
  {
    id: 'time/cycles-open',
    source: SOURCE,
    examples: [
      { text: '6 tháng, một năm báo cáo Phòng Nội vụ.', gives: 'recurring FREQ=MONTHLY;INTERVAL=6' },
      { text: 'Quý, 6 tháng, năm tổng hợp kết quả.', gives: 'recurring FREQ=MONTHLY;INTERVAL=3' },
    ],
    not: [
      'Lập báo cáo 6 tháng, một năm.',
      '6 tháng, một năm là kỳ báo cáo.',
      '6 tháng báo cáo một lần.',
      'Năm báo cáo là năm 2026.',
    ],
    read: readOpeningCycles,
  },
  {
    id: 'time/regular',
    source: SOURCE,
    examples: [
      { text: 'Định kỳ hằng quý, 6 tháng, năm', as: 'cell', gives: 'recurring FREQ=MONTHLY;INTERVAL=3' },
      { text: 'Định kỳ', as: 'cell', gives: 'recurring' },
      {
        text: 'Kiểm tra việc quản lý tài sản công tại các trường, trạm và trung tâm trong toàn tỉnh định kỳ hằng năm.',
        gives: 'recurring FREQ=YEARLY',
      },
      {
        text: 'Theo dõi, tổng hợp phản ánh của người dân và báo cáo định kỳ hằng tháng.',
        gives: 'recurring FREQ=MONTHLY',
      },
      { text: 'Định kỳ 6 tháng', as: 'cell', gives: 'recurring FREQ=MONTHLY;INTERVAL=6' },
      { text: 'Theo định kỳ trong năm 2026', as: 'cell', gives: 'recurring 2026-01-01..2026-12-31' },
    ],
    not: ['Đọc báo cáo định kỳ của các phòng.', 'Thực hiện báo cáo định kỳ theo quy định.'],
    read: (text, at) => {
      const match = REGULAR.at(text, at);
      if (match === null) return null;
      const head = at + match[0].length;
      const first = cycleForms.first(text, head)?.value ?? readListed(text, head);
      if (first !== null) return continueList(text, first);
      const end = at + match[0].trimEnd().length;
      return { frequency: recurring(null), end: skipOccasional(text, end) };
    },
  },
]);

/** `6 tháng, một năm | báo cáo …`: the verb of what is done so often. */
const reportsBehind = lazily(() => light(`\\s${oneOf(timeWords().reporting)}${WORD_END}`, 'iuy'));

/** Two cycles or more in front of the verb of a report. */
function readOpeningCycles(text: string, at: number): FrequencyReading | null {
  if (!/(?:^|[.;]\s)$/u.test(text.slice(Math.max(0, at - 2), at))) return null;
  const first = readListed(text, at);
  const listed = first === null ? null : continueList(text, first);
  if (first === null || listed === null || listed.end === first.end) return null;
  return matchAt(reportsBehind(), text, listed.end) === null ? null : listed;
}

type Ruled = FrequencyReading & { rule: RuleId };

/** What a book gave, with the rule that gave it. */
export function withRule(given: Given<FrequencyReading | Impossible> | null): Ruled | Impossible | null {
  if (given === null) return null;
  return 'impossible' in given.value ? given.value : { ...given.value, rule: given.rule };
}

/** Reads the frequency that begins at `at`. */
export function readFrequency(text: string, at: number): Ruled | Impossible | null {
  const given = withRule(frequencyForms.first(text, at));
  if (given !== null) return given;
  const cycle = cycleForms.first(text, at);
  if (cycle === null) return null;
  return { ...withWeekdays(text, continueList(text, cycle.value)), rule: cycle.rule };
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
    const next = cycleForms.first(text, at)?.value ?? readListed(text, at);
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
