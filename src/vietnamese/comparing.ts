/** Words by which plans, and reports on them, are compared, in the spelling in which words are compared. */
import { z } from 'zod';
import { dataFile, wordList } from './data.js';
import { lazily } from './lazily.js';
import { oneOf, worded } from './patterns.js';

const comparingWords = dataFile(
  'comparing-words',
  z.strictObject({
    outputLinks: wordList,
    bodyLinks: wordList,
    ownParts: wordList,
    ownTimes: wordList,
    backwards: wordList,
    limits: wordList,
    months: wordList,
    quarters: wordList,
    falling: wordList,
    partsOfYear: wordList,
    charges: wordList,
    besideCharges: wordList,
    openStates: wordList,
    doneFirst: wordList,
    doneLast: wordList,
  }),
);

type List = keyof ReturnType<typeof comparingWords>;

const sets = lazily(
  () => new Map(Object.entries(comparingWords()).map(([name, words]) => [name, new Set(words)])),
);

/** Whether a word stands in a list; the file says what each holds. */
export function isOf(list: List, word: string): boolean {
  return sets().get(list)?.has(word) === true;
}

const partOfYear = worded(() => `(?:^| )${oneOf(comparingWords().partsOfYear)}(?= |$)`, 'u');

/** `báo cáo quý i`, `sáu tháng đầu năm`: a title that names a part of a year. */
export function reportsOnPart(key: string): boolean {
  return partOfYear().test(key);
}

/** `Chủ trì, phối hợp với …` stays: without its first words it would be a duty to support. */
const charge = worded(() => {
  const { charges, besideCharges } = comparingWords();
  return `^\\s*[:,–-]?\\s*(?:${oneOf(charges)}(?![\\s,]+${oneOf(besideCharges)})[\\s,:]+)?`;
});

/** `: rà soát …`, `có trách nhiệm rà soát …` without what links it to the agency in front. */
export function withoutCharge(text: string): string {
  return text.replace(charge(), '');
}

const phrases = (words: readonly string[]): string[][] => words.map((phrase) => phrase.split(' '));
const open = lazily(() => phrases(comparingWords().openStates));
const done = lazily(() => {
  const { doneFirst, doneLast } = comparingWords();
  return { first: phrases(doneFirst), last: phrases(doneLast) };
});

/** True where words say that a task is open: `đang`, `một phần`. */
export function saysOpen(words: readonly string[]): boolean {
  return open().some((phrase) => holds(words, phrase));
}

/** True where words say of a verb that it is done: `đã ban hành`, `ban hành xong`. */
export function saysDoneOf(words: readonly string[], verb: readonly string[]): boolean {
  const { first, last } = done();
  return (
    first.some((phrase) => holds(words, [...phrase, ...verb])) ||
    last.some((phrase) => holds(words, [...verb, ...phrase]))
  );
}

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
}
