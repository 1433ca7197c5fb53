/** Which time expressions of a statement are its own time, and which belong to a name or a noun in it. */

import { boundsOf } from './bounds.js';
import { onlyYear, type TimePeriod } from './combine.js';
import type { DatedPhrase, FrequencyPhrase } from './phrases.js';
import { lazily, oneOf, timeWords, WORD_END, WORD_START } from './words.js';

/** The words around an expression. */
export interface Surroundings {
  before: string;
  after: string;
}

const REACH = 240;

/** The words before and behind an expression, as far as rules look. */
export function surroundings(text: string, at: { start: number; end: number }): Surroundings {
  return {
    before: text.slice(Math.max(0, at.start - REACH), at.start),
    after: text.slice(at.end, at.end + 60),
  };
}

const patterns = lazily(() => {
  const words = timeWords();
  const behind = (list: readonly string[]): RegExp =>
    new RegExp(
      `${WORD_START}${oneOf(list)}(?:\\s(?:trọng\\stâm|chủ\\syếu|cụ\\sthể|đề\\sra|được\\sgiao|đã\\sđề\\sra))?\\s$`,
      'iu',
    );
  return {
    foreign: behind(words.foreign),
    dealtWith: behind(words.dealtWith),
    deeds: behind(words.deeds),
    aims: new RegExp(`(?:^|[.;:,]\\s)(?:${oneOf(words.aims)}\\s){1,3}$`, 'iu'),
    title: new RegExp(`${WORD_START}${oneOf(words.titleNouns)}${WORD_END}[^;]*$`, 'iu'),
    outcome: new RegExp(
      `^,?\\s(?:(?:thì|sẽ|phấn\\sđấu)\\s)?(?:${oneOf(words.outcomes)}${WORD_END}|\\d{1,3}(?:[.,]\\d+)?\\s?%|\\d)`,
      'iu',
    ),
    reporting: new RegExp(
      `^(?:\\s\\([^()]{1,60}\\))?,?\\s(?:\\p{L}+\\s){0,3}?${oneOf(words.reporting)}${WORD_END}`,
      'iu',
    ),
    reportNoun: new RegExp(
      `${WORD_START}(?:báo\\scáo|kế\\shoạch|chế\\sđộ|giao\\sban|kinh\\sphí|dự\\stoán|ngân\\ssách|chi)\\s$`,
      'iu',
    ),
  };
});

const OPENS_STATEMENT = /^\s*$/u;
const OPENS_SENTENCE = /(?:^|[.!?]\s|[;:]\s)$/u;
const CLAUSE_START = /(?:^|[.;:,]\s)$/u;
const SENTENCE_END = /^\s?(?:[.;]|$|\/\.|\))/u;
const CLAUSE_END = /^\s?(?:[.;,:)]|$|\/\.)/u;
const COMPLETING = new RegExp(
  `${WORD_START}(?:hoàn\\sthành|hoàn\\stất|xong|kết\\sthúc)${WORD_END}[^.;,]*$`,
  'iu',
);

/** True where the days lie before the years the document is about: what is past is no deadline. */
export function isPast(phrase: DatedPhrase, period: TimePeriod | null): boolean {
  const from = period?.from ?? period?.to ?? null;
  const bounds = boundsOf(phrase, onlyYear(period), false);
  return from !== null && bounds?.end != null && bounds.end < `${from}-01-01`;
}

/** True where a dated expression is the statement's own. One rule a kind of expression, the most certain first. */
export function governs(phrase: DatedPhrase, { before, after }: Surroundings, wholeBefore: string): boolean {
  if (patterns().foreign.test(before)) return false;
  if (opensWith({ before, after }, wholeBefore)) return true;
  if (isLimit(phrase)) return !/(?:^|\s)đã\s(?:\p{L}+\s){1,3}$/iu.test(before);
  if (isBracketed(phrase, { before, after })) return true;
  if (phrase.binding === 'by') return isAim({ before, after });
  if (/(?:^|\s)vào\s(?:khoảng\s)?$/iu.test(phrase.prefix)) return true;
  if (phrase.binding === 'from' || phrase.binding === 'after') return false;
  return isWithin(phrase, { before, after });
}

/** `Năm 2022, số hóa …` · `; năm 2023 đạt 50%` · `Trong quý II/2025 tổ chức …` */
function opensWith({ before, after }: Surroundings, wholeBefore: string): boolean {
  if (/^\s(?:là|của)\s/iu.test(after)) return false;
  const opens = OPENS_STATEMENT.test(wholeBefore) || patterns().aims.test(wholeBefore.slice(-60));
  if (opens && !patterns().title.test(before)) return true;
  return OPENS_SENTENCE.test(before) && (/^\s?[,:]/u.test(after) || patterns().outcome.test(after));
}

/** `trước ngày 31/12/2026` · `hoàn thành trong Quý II/2025` · `chậm nhất là tháng 6` · `trước năm 2023` */
function isLimit(phrase: DatedPhrase): boolean {
  return phrase.binding === 'before' || (phrase.completion && phrase.prefix.trim() !== '');
}

/** `(trước ngày 10/12)` · `(Quý III/2025)`; a lone year in brackets is a remark. */
function isBracketed(phrase: DatedPhrase, { before, after }: Surroundings): boolean {
  const lone = phrase.pieces.every(({ from, to }) => from === to && from.grain === 'year');
  return /\(\s?$/u.test(before) && /^\s?\)/u.test(after) && !lone && !isDay(phrase);
}

function isDay(phrase: DatedPhrase): boolean {
  return phrase.prefix === '' && phrase.pieces.some(({ from }) => from.grain === 'day');
}

/** `đến năm 2025 đạt tỷ lệ 100%`, not `Đề án … đến năm 2025, định hướng đến năm 2030`. */
function isAim({ before, after }: Surroundings): boolean {
  if (patterns().outcome.test(after)) return true;
  const titled = patterns().title.test(before);
  if (CLAUSE_START.test(before) || patterns().aims.test(before.slice(-60))) return !titled;
  return !titled && SENTENCE_END.test(after) && /\d|(?:đạt|hoàn thành|giảm|tăng|nâng|đưa)\s/iu.test(before);
}

/** `trình UBND tỉnh quyết định trong Quý III/2026`, not `các chỉ số trong năm 2025`. */
function isWithin(phrase: DatedPhrase, { before, after }: Surroundings): boolean {
  const ranged = phrase.pieces.some((piece) => piece.from !== piece.to);
  const year = phrase.pieces.every(({ from }) => from.grain === 'year');
  if (phrase.prefix === '' || isDay(phrase)) return false;
  if (patterns().dealtWith.test(before) && !patterns().deeds.test(before)) return false;
  if (COMPLETING.test(before)) return CLAUSE_END.test(after);
  if (!ranged && !year) return CLAUSE_END.test(after) && !patterns().title.test(before.slice(-40));
  if (ranged && !year) return CLAUSE_END.test(after);
  return patterns().deeds.test(before) && CLAUSE_END.test(after);
}

/** True where a statement with a `trong` expression is about completing: `Hoàn thành rà soát trong Quý II/2025`. */
export function completes(phrase: DatedPhrase, { before }: Surroundings): boolean {
  return /(?:^|\s)trong\s$/iu.test(phrase.prefix) && COMPLETING.test(before);
}

/**
 * True where a frequency opens the statement or a sentence of it, or governs the verb of reporting behind it. Inside a
 * noun phrase (`báo cáo hàng quý`) and as an adverb within a sentence it does not.
 */
export function recurs(
  phrase: FrequencyPhrase,
  { before, after }: Surroundings,
  wholeBefore: string,
): boolean {
  if (OPENS_STATEMENT.test(wholeBefore)) return true;
  const capital = /^\p{Lu}/u.test(phrase.printed) && !/^(?:mỗi|từng)\s/iu.test(phrase.printed);
  if (capital && OPENS_SENTENCE.test(before)) return true;
  if (phrase.frequency.kind === 'ongoing') return false;
  if (phrase.frequency.by.length > 0) return true;
  if (/;\s$/u.test(before) && phrase.frequency.cycle !== null) return patterns().reporting.test(after);
  const regular = /^(?:theo\s)?định\sk[ỳì]\s/iu.test(phrase.printed) && phrase.frequency.cycle !== null;
  return regular && !patterns().reportNoun.test(before) && patterns().reporting.test(after);
}

/** Tests of the words before an expression in a title. */
export const patternsBefore = {
  /** They make the time another's: `định hướng đến …`, `so với …`. */
  foreign: (before: string): boolean => patterns().foreign.test(before),
  /** They name a document whose title carries the year. */
  title: (before: string): boolean =>
    patterns().title.test(before) || /(?:^|\s)chỉ số(?:\s|$)/iu.test(before),
};
