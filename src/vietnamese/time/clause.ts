/** Which time expressions of a statement are its own time, and which belong to a name or a noun in it. */

import { lazily } from '../lazily.js';
import { oneOf } from '../patterns.js';
import type { Surroundings } from './around.js';
import * as around from './around.js';
import { boundsOf } from './bounds.js';
import type { DatedPhrase, FrequencyPhrase } from './phrases.js';
import { isAnothers } from './refusals.js';
import { timeWords, WORD_END, WORD_START } from './words.js';
import { isBeforeIssue, onlyYear, type TimePeriod, unitsOf } from './years.js';

/**
 * True where the days lie before the issue of the document, or before the years it is about: what is past is no deadline. `đến năm
 * 2030` does not say when it begins; a limit between the issue and those years is one. What opens a clause is its time, also where
 * it is past: it is said to be unread.
 */
export function isPast(phrase: DatedPhrase, words: Surroundings, period: TimePeriod | null): boolean {
  if (unitsOf(phrase).every(({ year }) => year === null)) return false;
  const end = boundsOf(phrase, onlyYear(period), false)?.end ?? null;
  const from = period?.from ?? null;
  const beforeYears = from !== null && end !== null && end < `${from}-01-01`;
  if (isBeforeIssue(end, period)) return beforeYears || !around.opensClause(words);
  const dueSinceIssue = period?.issuedOn != null && period.mayBePast !== true && isLimit(phrase);
  return beforeYears && !dueSinceIssue;
}

/** True for a limit that can only be the task's, also where its day is past: `chậm nhất ngày 15/01/2026`. */
export function isLatest({ prefix }: DatedPhrase): boolean {
  return latest().test(prefix);
}

const latest = lazily(() => new RegExp(`${WORD_START}${oneOf(timeWords().latest)}${WORD_END}`, 'iu'));

/** True where a dated expression is the statement's own. One rule a kind of expression, the most certain first. */
export function governs(phrase: DatedPhrase, words: Surroundings): boolean {
  if (isAnothers(phrase, words)) return false;
  if (opens(words)) return true;
  if (isLimit(phrase)) return !/(?:^|\s)đã\s(?:\p{L}{1,12}\s){1,3}$/iu.test(words.before);
  if (isBracketed(phrase, words)) return isStretchOfDays(phrase) || !around.observes(words);
  if (/^từ\snay\s/iu.test(phrase.prefix)) return true;
  if (phrase.binding === 'by') return isAim(phrase, words);
  if (phrase.binding === 'from') return isStart(phrase, words);
  if (phrase.binding !== 'in') return false;
  if (phrase.prefix === '') return around.followsBeginning(words) && around.endsClause(words);
  return /(?:^|\s)vào\s(?:khoảng\s)?$/iu.test(phrase.prefix) || isWithin(phrase, words);
}

/** `Năm 2022, số hóa …` · `; năm 2023 đạt 50%` · `Trong quý II/2025 tổ chức …`, not `Năm 2025 là năm …` */
function opens(words: Surroundings): boolean {
  if (/^\s(?:là|của)\s/iu.test(words.after)) return false;
  if (around.opensStatement(words) || around.followsAim(words)) return true;
  return around.opensSentence(words) && (/^\s?[,:]/u.test(words.after) || around.precedesOutcome(words));
}

/** `trước ngày 31/12/2026` · `hoàn thành trong Quý II/2025` · `chậm nhất là tháng 6` · `trước năm 2023` */
function isLimit(phrase: DatedPhrase): boolean {
  return phrase.binding === 'before' || (phrase.completion && phrase.prefix.trim() !== '');
}

/** `(đến hết tháng 6)` · `(Quý III/2025)`; a lone year or day in brackets is a remark. */
function isBracketed(phrase: DatedPhrase, { before, after }: Surroundings): boolean {
  const remark = phrase.pieces.every(({ from, to }) => from === to && /year|day/.test(from.grain));
  return /\(\s?$/u.test(before) && /^\s?\)/u.test(after) && !(remark && phrase.prefix === '');
}

/** `Ngày hội … (từ 01/9 đến 30/9)`: the days something is held on, whatever it is called. */
function isStretchOfDays({ pieces }: DatedPhrase): boolean {
  return pieces.every(({ from, to }) => from !== to && from.grain === 'day' && to.grain === 'day');
}

/** `bắt đầu áp dụng từ tháng 02/2026`, `…, thực hiện từ ngày 01/3/2026`: since when something is done. */
function isStart({ prefix }: DatedPhrase, words: Surroundings): boolean {
  return around.endsClause(words) && (/^bắt\sđầu\s/iu.test(prefix) || around.followsStart(words));
}

/** `đến năm 2025 đạt tỷ lệ 100%`, `đạt 95% kế hoạch đến ngày 31/12`, not `Đề án … đến năm 2025, định hướng đến năm 2030`. */
function isAim({ pieces }: DatedPhrase, words: Surroundings): boolean {
  const day = pieces.every(({ to }) => to.grain === 'day');
  if (around.precedesOutcome(words)) return day || !around.followsTitle(words) || !/^,/u.test(words.after);
  if (!day && around.followsTitle(words)) return false;
  if (around.opensClause(words)) return true;
  const promises = /\d|(?:đạt|hoàn thành|giảm|tăng|nâng|đưa)\s/iu.test(words.before);
  return around.endsSentence(words) && promises;
}

/** `trình UBND tỉnh quyết định trong Quý III/2026`, not `các chỉ số trong năm 2025`. */
function isWithin({ pieces }: DatedPhrase, words: Surroundings): boolean {
  if (!around.endsClause(words)) return false;
  if (around.isCompleting(words)) return true;
  const years = pieces.every(({ from, to }) => from.grain === 'year' && to.grain === 'year');
  if (!years) return !around.recounts(words);
  if (around.qualifiesNoun(words) || around.recounts(words)) return false;
  return around.followsDeed(words) || around.opensWithDeed(words);
}

/** True where a `trong` expression says when something is to be completed: `Hoàn thành rà soát trong Quý II/2025`. */
export function completes(phrase: DatedPhrase, words: Surroundings): boolean {
  return /(?:^|\s)trong\s$/iu.test(phrase.prefix) && around.isCompleting(words);
}

/**
 * True where a frequency opens the statement or a sentence of it, fixes a day (`trước ngày 18 hằng tháng`), or governs the
 * verb of reporting behind it. Inside a noun phrase (`báo cáo hàng quý`) and as an adverb in a sentence it does not.
 */
export function recurs(phrase: FrequencyPhrase, words: Surroundings): boolean {
  if (around.opensStatement(words)) return true;
  const { printed, frequency } = phrase;
  const capital = /^\p{Lu}/u.test(printed) && !/^(?:mỗi|từng)\s/iu.test(printed);
  if (capital && around.opensSentence(words)) return true;
  if (frequency.by.length > 0) return true;
  if (frequency.cycle === null) return false;
  if (around.precedesDay(words)) return true;
  if (around.reportsRegularly(words)) return true;
  if (!around.precedesReport(words)) return false;
  if (/;\s$/u.test(words.before)) return true;
  return /^(?:theo\s)?định\sk[ỳì]\s/iu.test(printed) && !around.qualifiesReport(words);
}
