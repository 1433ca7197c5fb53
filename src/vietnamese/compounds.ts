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
