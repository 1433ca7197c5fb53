import { z } from 'zod';
import { dataFile } from './data.js';

const compounds = dataFile('compound-words', z.record(z.string(), z.string()));
let known: Set<string> | null = null;

/**
 * True where two syllables side by side are one word: `ban` and `hành`, `thư` and `viện`. Capitals do not matter, punctuation between them
 * does.
 */
export function formsWord(first: string, second: string): boolean {
  known ??= new Set(
    Object.entries(compounds()).flatMap(([head, tails]) => tails.split(' ').map((tail) => `${head} ${tail}`)),
  );
  const tail = /^\p{L}+/u.exec(second)?.[0] ?? '';
  return known.has(`${first} ${tail}`.normalize('NFC').toLowerCase());
}
