/** Times that stand in a statement and are another's: what the words around say of whose time it is. */
import { lazily } from '../lazily.js';
import { oneOf } from '../patterns.js';
import type { Surroundings } from './around.js';
import * as around from './around.js';
import type { DatedPhrase } from './phrases.js';
import { timeWords, WORD_END, WORD_START } from './words.js';

type Refusal = (phrase: DatedPhrase, words: Surroundings) => boolean;

const patterns = lazily(() => {
  const words = timeWords();
  const subject = oneOf(words.subjects);
  const verb = oneOf([...words.deeds, ...words.reporting, ...words.singleDeeds, ...words.orders]);
  return {
    // … của các xã | sẽ | về đích nông thôn mới
    relative: new RegExp(`^(.{0,230}?)${WORD_START}${oneOf(words.relativeMarks)}${WORD_END}`, 'iu'),
    purpose: new RegExp(`^(|.{1,230}?\\s)${oneOf(words.purposes)}${WORD_END}(.*)$`, 'iu'),
    happening: new RegExp(`${WORD_START}${oneOf(words.happenings)}${WORD_END}`, 'iu'),
    subject: new RegExp(`^[\\s\\d.)+–-]{0,8}${subject}${WORD_END}`, 'iu'),
    // In small letters: `Sở Xây dựng` does nothing yet.
    verb: new RegExp(`${WORD_START}${verb}${WORD_END}`, 'u'),
    condition: new RegExp(
      `^\\s?,?\\s(?:(?:các|những|mỗi|một|từng)\\s)?${oneOf(words.judged)}(?:\\s[^\\s.;,]{1,12}){0,8}?\\s(?:không|được|bị|đạt|có|chưa)${WORD_END}`,
      'iu',
    ),
    told: new RegExp(`^\\s?,?\\s(?:[^\\s.;,]{1,12}\\s){0,12}?(?:đã|vừa)${WORD_END}`, 'iu'),
  };
});

/** True where a dated expression is not the statement's own time. */
export function isAnothers(phrase: DatedPhrase, words: Surroundings): boolean {
  return REFUSALS.some((refuses) => refuses(phrase, words));
}

/** The words of the innermost clause before the expression: no mark of punctuation stands in it. */
const clauseBefore = ({ before }: Surroundings): string => around.clauseOf(before, '.;:,()…');

/** `Rà soát 11 dự án dự kiến thực hiện trong năm 2027`, `các hộ mà …`, `các xã sẽ …`: the clause tells of the thing, not of the task. */
const describes: Refusal = (phrase, words) => {
  const clause = clauseBefore(words) + phrase.prefix;
  const match = patterns().relative.exec(clause);
  const before = match?.[1];
  if (match === null || before === undefined || before.trim() === '') return false;
  const { subject, verb } = patterns();
  return !(subject.test(before) && !verb.test(before));
};

/** `… để chuẩn bị cho Đại hội vào năm 2028`: the day of what one works for. A limit is the task's, and so is when a deed is done (`để trình ban hành trong quý III`), unless something happens then. */
const aimsAtEvent: Refusal = (phrase, words) => {
  const match = patterns().purpose.exec(clauseBefore(words));
  if (match === null) return false;
  const [, before = '', behind = ''] = match;
  if (phrase.binding === 'by' && around.precedesOutcome(words)) return false;
  if (patterns().happening.test(behind)) return true;
  const limit = phrase.binding === 'before' || phrase.completion || before.trim() === '';
  return !limit && !around.followsDeed(words);
};

/** `Trong năm, tập thể được khen …`: what a judgement looks at. */
const conditions: Refusal = ({ binding }, words) =>
  binding === 'in' && patterns().condition.test(words.after);

/** `Trong quý I, các xã đã hoàn thành …`: what was. */
const tellsPast: Refusal = ({ binding }, words) =>
  binding === 'in' && around.opensSentence(words) && patterns().told.test(words.after);

const REFUSALS: readonly Refusal[] = [around.isForeignTo, describes, aimsAtEvent, conditions, tellsPast];
