/** Words that deny (`không`, `bãi bỏ`) and words that are each other's opposite (`tăng`, `giảm`). */
import { z } from 'zod';
import { dataFile, wordList } from './data.js';
import { lazily } from './lazily.js';

const words = dataFile(
  'polarity',
  z.strictObject({
    negations: wordList,
    notNegations: wordList,
    opposites: z.array(z.tuple([z.string(), z.string()])),
  }),
);

const split = (phrase: string): string[] => phrase.split(' ');
const denying = lazily(() => words().negations.map(split));
const harmless = lazily(() => words().notNegations.map(split));
const pairs = lazily(() => words().opposites.map(([a, b]) => [split(a), split(b)] as const));

/**
 * The denying phrases of a text, in order; `không gian` and `không quá` deny nothing.
 *
 * @param text - words in lower case, one tone placement (`keyOf`)
 */
export function negationsIn(text: readonly string[]): string[] {
  const covered = new Set(
    harmless().flatMap((phrase) => placesOf(phrase, text).flatMap((at) => phrase.map((_, i) => at + i))),
  );
  return denying().flatMap((phrase) =>
    placesOf(phrase, text)
      .filter((at) => !covered.has(at))
      .map(() => phrase.join(' ')),
  );
}

/**
 * The pairs of opposites of which one gave way to the other, as `[old, new]`: `tối thiểu 70%` → `tối đa 70%`.
 *
 * @param old - all words of the old text, lower case, one tone placement
 */
export function turnedDirections(old: readonly string[], next: readonly string[]): [string, string][] {
  const more = (phrase: readonly string[], here: readonly string[], there: readonly string[]): boolean =>
    placesOf(phrase, here).length > placesOf(phrase, there).length;
  return pairs().flatMap(([a, b]): [string, string][] => {
    if (more(a, old, next) && more(b, next, old)) return [[a.join(' '), b.join(' ')]];
    return more(b, old, next) && more(a, next, old) ? [[b.join(' '), a.join(' ')]] : [];
  });
}

function placesOf(phrase: readonly string[], text: readonly string[]): number[] {
  const places: number[] = [];
  for (let at = 0; at + phrase.length <= text.length; at++)
    if (phrase.every((word, index) => text[at + index] === word)) places.push(at);
  return places;
}
