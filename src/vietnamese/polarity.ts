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

/** Phrases by their first word, so that a text is gone through once. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirstWord(phrases: readonly string[]): Phrases {
  const found = new Map<string, string[][]>();
  for (const phrase of new Set(phrases)) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

const denying = lazily(() => byFirstWord(words().negations));
const harmless = lazily(() => byFirstWord(words().notNegations));
const directions = lazily(() => byFirstWord(words().opposites.flat()));

/**
 * The denying phrases of a text, in order; `không gian` and `không quá` deny nothing.
 *
 * @param text - words in lower case, one tone placement (`keyOf`)
 */
export function negationsIn(text: readonly string[]): string[] {
  const covered = new Set(
    placesOf(harmless(), text).flatMap(({ at, phrase }) => phrase.map((_, index) => at + index)),
  );
  return placesOf(denying(), text)
    .filter(({ at }) => !covered.has(at))
    .map(({ phrase }) => phrase.join(' '));
}

/**
 * The pairs of opposites of which one gave way to the other, as `[old, new]`: `tối thiểu 70%` → `tối đa 70%`.
 *
 * @param old - all words of the old text, lower case, one tone placement
 */
export function turnedDirections(old: readonly string[], next: readonly string[]): [string, string][] {
  const [before, after] = [countsIn(old), countsIn(next)];
  const grew = (phrase: string): number => (after.get(phrase) ?? 0) - (before.get(phrase) ?? 0);
  return words().opposites.flatMap(([a, b]): [string, string][] => {
    if (grew(a) < 0 && grew(b) > 0) return [[a, b]];
    return grew(b) < 0 && grew(a) > 0 ? [[b, a]] : [];
  });
}

function countsIn(text: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { phrase } of placesOf(directions(), text)) {
    const key = phrase.join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Where any of the phrases stands, in the order of the text. */
function placesOf(phrases: Phrases, text: readonly string[]): { at: number; phrase: readonly string[] }[] {
  return text.flatMap((first, at) =>
    (phrases.get(first) ?? [])
      .filter((phrase) => phrase.every((word, index) => text[at + index] === word))
      .map((phrase) => ({ at, phrase })),
  );
}
