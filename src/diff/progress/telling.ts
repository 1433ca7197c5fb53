/** What a promise and a report's sentence speak of: their telling words, and how well the two agree. */
import { isFiller } from '../../vietnamese/reports.js';
import type { Wording } from '../wording.js';

/** Telling words with their weights. */
export type Telling = ReadonlyMap<string, number>;

/** Weights of words over everything both documents say: a word of many statements tells little. */
export type WeighWord = (word: string) => number;

export function weighWords(texts: readonly string[], wording: Wording): WeighWord {
  const seen = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(wording.wordsOf(text).map(({ key }) => key)))
      seen.set(word, (seen.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + texts.length / (seen.get(word) ?? 1));
}

export function tellingOf(text: string, wording: Wording, weigh: WeighWord): Telling {
  const words = wording.wordsOf(text).map(({ key }) => key);
  return new Map(
    words
      .filter((word) => !isFiller(word) && !/^[\d%‰≥≤<>=±]/u.test(word))
      .map((word) => [word, weigh(word)]),
  );
}

/** Least share of a promise's words the report must use. */
const COVERED = 0.62;
/** Words of its own that either side may have where the other has such words too: more, and it speaks of something else. */
const INSTEAD = 0.22;
/** Fewer telling words name nothing. */
const LEAST_WORDS = 2;

/** How well a report's words agree with a promise's, 0 to 1; 0 where they speak of two things (`đúng hạn`, `quá hạn`). */
export function agreement(promise: Telling, claim: Telling): number {
  let shared = 0;
  let common = 0;
  for (const [word, weight] of promise)
    if (claim.has(word)) {
      shared += weight;
      common += 1;
    }
  const [own, told] = [sum(promise), sum(claim)];
  if (common < LEAST_WORDS || own === 0 || told === 0) return 0;
  const covered = shared / own;
  const instead = Math.min(1 - covered, 1 - shared / told);
  return covered < COVERED || instead > INSTEAD ? 0 : covered - instead / 2;
}

function sum(words: Telling): number {
  let total = 0;
  for (const weight of words.values()) total += weight;
  return total;
}
