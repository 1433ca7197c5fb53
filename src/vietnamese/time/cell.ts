import { ruleBook } from '../../reading/index.js';
import { lazily } from '../lazily.js';
import { combine, pastOf } from './combine.js';
import { isCountedFrom } from './counted.js';
import { readCycleList } from './frequency.js';
import { groupsOf, rulesOfGroups } from './group.js';
import { narrowedAt } from './narrowed.js';
import { type Phrase, phrasesOf } from './phrases.js';
import { RELATIVE, type TimeValue } from './reading.js';
import { ruleOf } from './rule.js';
import { eventIn, labelsOf, namesEvent, segmentsOf } from './segments.js';
import type { DeadlineReading, UnreadTime } from './types.js';
import { saysTime, timed, timePattern, WORD_END, WORD_START } from './words.js';
import type { TimePeriod } from './years.js';

const NOTHING = /^[\s\-–—.…:;,/_*()0]*$/u;

/** Names of years that are not calendar years: `năm học 2024-2025`, `vụ Đông Xuân 2024-2025`. */
const otherYears = lazily(() =>
  timePattern(`${WORD_START}(?<!${WORD_START}{dutyFirsts}\\s){otherYears}\\s(?:[^;\\d]{1,20}\\s)?$`),
);

const completionColumn = lazily(() => timePattern(`${WORD_START}{completionColumns}${WORD_END}`));

/** True where a column's title makes its cells time limits: `Thời gian hoàn thành`, `Thời hạn`. */
function isCompletionColumn(title: string): boolean {
  return completionColumn().test(title);
}

/**
 * Reads a whole cell: `Quý I/2024`, `Kế hoạch trước ngày 10/02/2025; báo cáo 6 tháng (trước ngày 07/6)`.
 *
 * @returns null for a cell without words, `unread` where they are no time a rule can tell.
 */
export function readCell(
  text: string,
  column: string,
  period: TimePeriod | null,
): DeadlineReading | UnreadTime | null {
  if (NOTHING.test(text)) return null;
  const value = valueOfCell(text, isCompletionColumn(column), period);
  if (value === null || 'past' in value) return { unread: text.trim(), ...value };
  const start = text.length - text.trimStart().length;
  return { ...value, text: text.trim(), at: [{ start, end: text.trimEnd().length }] };
}

type Ruled = TimeValue & Pick<DeadlineReading, 'rules'>;

const SOURCE = 'Cells of columns of times in plans of Vietnamese agencies';

/** What a cell without a date says. */
export const datelessForms = ruleBook<[text: string], TimeValue>('time', [
  {
    id: 'time/cell-event',
    source: SOURCE,
    examples: [
      { text: 'Khi có yêu cầu', as: 'cell', gives: 'relative' },
      { text: '15 ngày sau khi kết thúc lớp học', as: 'cell', gives: 'relative' },
      { text: 'Ngay sau khi có văn bản của bộ', as: 'cell', gives: 'relative' },
      { text: 'Sau khi Hệ thống được nghiệm thu', as: 'cell', gives: 'relative' },
      { text: 'Theo KH được phê duyệt', as: 'cell', gives: 'relative' },
      { text: 'Ngay khi văn bản được ban hành', as: 'cell', gives: 'relative' },
      { text: '10 ngày làm việc kể từ ngày nhận hồ sơ', as: 'cell', gives: 'relative' },
      { text: '03 ngày, kể từ ngày 15/6/2026', as: 'cell', gives: 'relative' },
    ],
    not: [
      { text: 'Đã xong', as: 'cell' },
      { text: 'Đã hoàn thành', as: 'cell' },
      { text: 'Trước Tết Nguyên đán', as: 'cell' },
      { text: 'Sở Nội vụ', as: 'cell' },
    ],
    read: (text) => (namesEvent(text) ? RELATIVE : null),
  },
  {
    id: 'time/cycle-list',
    source: SOURCE,
    examples: [
      { text: '6 tháng, 1 năm', as: 'cell', gives: 'recurring FREQ=MONTHLY;INTERVAL=6' },
      { text: 'Tháng, quý, năm', as: 'cell', gives: 'recurring FREQ=MONTHLY' },
    ],
    not: [
      { text: '05 năm', as: 'cell' },
      { text: '6 tháng đầu năm', as: 'cell' },
    ],
    read: cycleValue,
  },
]);

function valueOfCell(
  text: string,
  completion: boolean,
  period: TimePeriod | null,
): Ruled | Required<Pick<UnreadTime, 'past'>> | null {
  const phrases = outsideEvents(text, phrasesOf(text)).filter(
    (one) => !isCountedFrom(text, one.at.start, one),
  );
  if (isProse(text, phrases)) return null;
  if (phrases.length === 0) {
    const given = datelessForms.first(text);
    return given === null ? null : { ...given.value, rules: [given.rule] };
  }
  if (phrases.some((phrase) => phrase.type === 'impossible' || isOtherYear(text, phrase))) return null;
  if (phrases.some((phrase) => narrowedAt(text, phrase) !== null)) return null;
  const groups = groupsOf(text, phrases);
  const options = { period, completion, labels: labelsOf(text, groups) };
  const value = combine(groups, options);
  if (value !== null) return { ...value, rules: rulesOfGroups(groups, value.type) };
  const { past } = pastOf(groups, options);
  return past === undefined ? null : { past };
}

const WORDS_OF_A_TIME = 8;
const WORDS_BESIDE = 8;
const progressWords = timed(String.raw`(?<!\p{L}){underWay}(?!\p{L})`);

/**
 * True for a cell that tells a story (`Đã kiểm đếm 152 hộ …`): far more words than its dates need, and no part that waits
 * for an event. Dates in it are dates of what happened; words of progress make a shorter cell a story.
 */
function isProse(text: string, phrases: readonly Phrase[]): boolean {
  const dated = phrases.reduce((sum, { at }) => sum + countWords(text.slice(at.start, at.end)), 0);
  const others = countWords(text) - dated;
  const times = progressWords().test(text) ? 1 : Math.max(1, phrases.length);
  if (others <= WORDS_BESIDE + WORDS_OF_A_TIME * times) return false;
  return segmentsOf(text).every((segment) => eventIn(text, segment) === null);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function isOtherYear(text: string, phrase: Phrase): boolean {
  if (phrase.type === 'frequency') return false;
  return otherYears().test(text.slice(Math.max(0, phrase.at.start - 40), phrase.at.start));
}

/** `6 tháng, 1 năm` */
function cycleValue(text: string): TimeValue | null {
  const frequency = readCycleList(text.trim().replace(/[.;]$/u, ''));
  return frequency === null ? null : { ...RELATIVE, type: 'recurring', recurrence: ruleOf(frequency) };
}

/**
 * Dates inside a part that waits for an event belong to the event (`Sau khi Nghị quyết năm 2025 được ban hành`), up to a
 * comma and a date of completion (`…, hoàn thành trước 31/12`), or to the end of a span (`Từ ngày ký đến 31/12/2025`).
 */
function outsideEvents(text: string, phrases: readonly Phrase[]): Phrase[] {
  const segments = segmentsOf(text);
  let index = 0;
  let event: number | null = null;
  let current = -1;
  return phrases.filter((phrase) => {
    while ((segments[index]?.end ?? text.length) <= phrase.at.start) index++;
    const segment = segments[index];
    if (segment === undefined) return true;
    if (index !== current) {
      current = index;
      event = eventIn(text, segment);
    }
    if (event === null || phrase.at.start < event) return true;
    const before = text.slice(Math.max(event, phrase.at.start - 12), phrase.at.start);
    if (!endsEvent(phrase, before, text.slice(event, event + 6), phrase.at.start === event)) return false;
    event = null;
    return true;
  });
}

function endsEvent(phrase: Phrase, before: string, opening: string, atEvent: boolean): boolean {
  if (atEvent) return true;
  if (phrase.type !== 'dated') return false;
  if (phrase.binding !== 'in' && /,\s$/u.test(before)) return true;
  return opensSpan(opening) && endsSpan(phrase.prefix);
}

const opensSpan = saysTime(String.raw`^(?:{counted}\s)?{since}`);
const endsSpan = saysTime('^{upUntil}');
