/** How often: `hàng quý, 6 tháng, năm`, `định kỳ`, `thường xuyên`, `ngày 15 hàng tháng`, `02 lần/năm`. */

import { type Given, type Rule, type RuleId, ruleBook } from '../../reading/index.js';
import { lazily } from '../lazily.js';
import { oneOf } from '../patterns.js';
import { CYCLE_DAY_RULES, withWeekdays } from './cycleDays.js';
import {
  type Cycle,
  type CycleReading,
  cycleForms,
  type Frequency,
  type FrequencyReading,
  readListed,
  SOURCE,
} from './cycles.js';
import { PLACED_RULES } from './placed.js';
import { finerOf } from './rule.js';
import type { Impossible } from './unit.js';
import { matchAt, opening, timed, timePattern, timeWords, WORD_END } from './words.js';

const REGULAR = opening('tđ', `(?:{following}\\s)?{regular}${WORD_END}(?:\\s(?:{following}\\s)?)?`, 'iuy');
const separatorWords = timed(String.raw`\s?,\s?(?:{and}\s)?|\s?/\s?|\s(?:{and}|{or})\s`, 'iuy');
const occasional = timed(
  `(?:\\s?[,/]\\s?|\\s)(?:\\(|{or}\\s|{and}\\s)?(?:{reports}\\s)?(?:{asked}\\s)?{occasional}${WORD_END}(?:\\s{asked}\\s{occasional}${WORD_END})?\\)?`,
  'iuy',
);

/** A form that a frequency begins with. */
export type FrequencyRule = Rule<[text: string, at: number], FrequencyReading | Impossible>;

const ongoingPattern = lazily(() => {
  const word = oneOf(timeWords().ongoing);
  return timePattern(`${word}${WORD_END}(?:(?:\\s?[,/]\\s?|\\s)(?:{and}\\s)?${word}${WORD_END})?`, 'iuy');
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
const reportsBehind = lazily(() => timePattern(`\\s{reporting}${WORD_END}`, 'iuy'));

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
function continueList(text: string, first: CycleReading): FrequencyReading {
  let frequency = recurring(first.cycle);
  let end = first.end;
  for (;;) {
    const separator = matchAt(separatorWords(), text, end);
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
  return at + (matchAt(occasional(), text, at)?.[0].length ?? 0);
}
