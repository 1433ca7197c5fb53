/** The words in front of a date, and where an expression may begin. */
import { wordClass } from '../agencies/forms.js';
import { wordsOf } from '../agencies/words.js';
import { calendarWords } from '../calendarWords.js';
import { DIGITS } from '../characters.js';
import { commonWords } from '../commonWords.js';
import { lazily } from '../lazily.js';
import { LETTER_OR_DIGIT, oneOf, oneOfAnyCase } from '../patterns.js';
import { clockLength, matchAt, timed, timePattern, timeWords, WORD_END } from './words.js';

/** What a word in front of a date says of it. */
export type PrefixKind = 'completion' | 'until' | 'before' | 'from' | 'after' | 'within';
const KINDS: readonly PrefixKind[] = ['completion', 'until', 'before', 'from', 'after', 'within'];

/** A group for each kind, in their order. */
const prefixPattern = lazily(() => {
  const words = timeWords().prefixes;
  const kinds = KINDS.map((kind) => `(${oneOf(words[kind])}${WORD_END})`).join('|');
  return timePattern(`(?:${kinds})(?::\\s|\\s?)`, 'iuy');
});

const MOST_PREFIXES = 6;

/**
 * Reads the words in front of a date: `hoàn thành chậm nhất trước `. From an hour on means during the day: `từ 19 giờ 30 ngày
 * 12 tháng 3`.
 */
export function readPrefixes(text: string, start: number): { kinds: PrefixKind[]; end: number } {
  const kinds: PrefixKind[] = [];
  let end = start + clockLength(text, start);
  for (let count = 0; count < MOST_PREFIXES; count++) {
    const match = matchAt(prefixPattern(), text, end);
    const kind =
      match === null ? undefined : KINDS[match.findIndex((group, at) => at > 0 && group !== undefined) - 1];
    if (match === null || kind === undefined) break;
    end += match[0].length;
    const clock = clockLength(text, end);
    kinds.push(kind === 'from' && clock > 0 ? 'within' : kind);
    end += clock + (kind === 'within' ? countLength(text, end + clock) : 0);
  }
  return { kinds, end };
}

/** `trong 2 | ngày 14 và 15 tháng 5`, `trong 03 ngày, | từ ngày 14 đến ngày 16/5`: how many days, in front of which. */
const dayCount = timed(
  String.raw`(?:\d{1,2}|{upToFour})\s(?:\([^()]{1,12}\)\s)?(?:(?={days}\s\d)|{days},?\s(?={since}\s(?:{days}\s)?\d)|{years},?\s(?=(?:{years}\s)?20\d\d))`,
  'iuy',
);

function countLength(text: string, at: number): number {
  return matchAt(dayCount(), text, at)?.[0].length ?? 0;
}

/** What an expression goes on with behind its prefixes; most of these words govern something else: `trong công tác`. */
export const unitStart = lazily(() => {
  const { ongoing, openers } = timeWords();
  return timePattern(`${oneOf([...ongoing, ...openers])}${WORD_END}|[QT\\dIV]`, 'iuy');
});

const START = `(?<!${LETTER_OR_DIGIT})`;

/** What stands behind a number of one or two digits that begins an expression: `15/3`, `10-15/3`, `15 tháng 3`, `15 hàng tháng`, `02 lần/năm`. */
function behindNumber(): readonly string[] {
  const { months, years, quarters, weeks, days, hours, times, each } = calendarWords();
  const { until, and, of } = commonWords();
  return [until, months, years, quarters, weeks, days, times, each, and, of, hours].flat();
}

const patterns = lazily(() => {
  const { prefixes, ongoing, openers, numbered } = timeWords();
  const words = [...KINDS.flatMap((kind) => prefixes[kind]), ...ongoing, ...openers];
  // No number of a round, a clause or a form: `đợt 1/2025`, `mẫu số 2/2025`; none inside a longer number.
  // A year, or a number with one of these behind it: other numbers, most of a plan's, begin no time.
  const timedNumber = `(?:\\d{4}(?!\\d)|\\d{1,2}(?:\\s?[/.,–—-]|\\s?${oneOfAnyCase(behindNumber())}|:\\d\\d|h\\d|\\s?h,?\\s))`;
  const number = `(?<![\\d/][.,/-])(?<!${START}${oneOfAnyCase(numbered)}\\s)${timedNumber}`;
  return {
    /** First words of expressions, which most words are not. */
    first: new Set(words.flatMap((one) => wordsOf(one)[0]?.key ?? [])),
    begins: timePattern(
      `${START}(?=${oneOfAnyCase(words)}(?!${LETTER_OR_DIGIT})|[Qq]\\.?[IViv1-4]|[Tt]\\.?(?=\\d{1,2}\\s?[/–—-])|${number})`,
      'uy',
    ),
  };
});

/** `15`, `q2`, `QII`, `t6`: words that begin an expression by their form, as their first characters tell. */
function isNumbered(key: string): boolean {
  if (DIGITS.at(key, 0) > 0 || key.startsWith('q')) return true;
  return key.startsWith('t') && (key.length === 1 || DIGITS.at(key, 1) > 0);
}

/** Whether a word may begin an expression; most do not. */
export const opensTime = wordClass((key) => patterns().first.has(key) || isNumbered(key));

/** Whether an expression may begin at such a word, by what stands around it. */
export function mayBegin(text: string, at: number): boolean {
  const { begins } = patterns();
  begins.lastIndex = at;
  return begins.test(text);
}
