import { z } from 'zod';
import { dataFile } from './data.js';

const compounds = dataFile('compound-words', z.record(z.string(), z.string()));
let known: Map<string, Set<string>> | null = null;

/**
 * True where two syllables side by side are one word: `ban` and `hành`, `thư` and `viện`. Capitals do not matter, punctuation between them
 * does.
 */
export function formsWord(first: string, second: string): boolean {
  known ??= new Map(Object.entries(compounds()).map(([head, tails]) => [head, new Set(tails.split(' '))]));
  const tails = known.get(first) ?? known.get(first.normalize('NFC').toLowerCase());
  if (tails === undefined) return false;
  if (tails.has(second)) return true;
  const tail = /^[\p{L}\p{M}]+/u.exec(second)?.[0] ?? '';
  return tails.has(tail.normalize('NFC').toLowerCase());
}

let alike: Map<string, Set<string>> | null = null;

/**
 * The syllables of these words that are one syllable when their marks are taken away.
 *
 * @param bare - the syllable without marks, small letters; đ keeps its bar
 */
export function syllablesLike(bare: string): ReadonlySet<string> {
  if (alike === null) {
    alike = new Map();
    for (const [head, tails] of Object.entries(compounds())) {
      for (const syllable of [head, ...tails.split(' ')]) {
        const key = bareSyllable(syllable);
        alike.set(key, (alike.get(key) ?? new Set()).add(syllable));
      }
    }
  }
  return alike.get(bare) ?? new Set();
}

/** A syllable without its marks; đ keeps its bar. */
export function bareSyllable(syllable: string): string {
  return syllable.normalize('NFD').replace(/\p{M}/gu, '');
}
