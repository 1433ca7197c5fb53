/** How reports say what was achieved, and what they say beside it. */
import { z } from 'zod';
import { keyOf } from './agencies/index.js';
import { dataFile, wordList } from './data.js';
import { lazily } from './lazily.js';
import { spelledAlike } from './spellings.js';

const lists = dataFile(
  'report-words',
  z.strictObject({
    filler: wordList,
    levels: wordList,
    lessIsBetter: wordList,
    refuses: wordList,
    refusesBehind: wordList,
    estimates: wordList,
    short: wordList,
    done: wordList,
    doneWords: wordList,
    open: wordList,
  }),
);
type List = keyof ReturnType<typeof lists>;

const phrases = lazily(
  () =>
    new Map(
      Object.entries(lists()).map(([name, entries]) => [
        name,
        entries.map((entry) => spelledAlike(keyOf(entry).split(' '))),
      ]),
    ),
);
const filler = lazily(() => new Set((phrases().get('filler') ?? []).flat()));

/** True for a word that tells no promise from another: `đạt`, `tỷ lệ`, `năm`. */
export function isFiller(word: string): boolean {
  return filler().has(word);
}

/** True where one of the list's phrases stands among the words (one spelling, lower case). */
export function saysAny(list: List, text: readonly string[]): boolean {
  return (phrases().get(list) ?? []).some((phrase) => indexOfPhrase(phrase, text) >= 0);
}

/** True where the words end in one of the list's phrases, or have it among their last `within` words. */
export function endsWithAny(list: List, text: readonly string[], within: number): boolean {
  return saysAny(list, text.slice(-within));
}

function indexOfPhrase(phrase: readonly string[], text: readonly string[]): number {
  for (let at = 0; at + phrase.length <= text.length; at++)
    if (phrase.every((word, index) => text[at + index] === word)) return at;
  return -1;
}
