/**
 * The words that rules look for stand in the lexicon, `src/vietnamese/data`, and not in an expression or a list of the source. Those that do
 * yet stand in `words-in-code.json`, by file, which can only shrink: a word on it that is gone from the source fails too.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { wordsInCode, wordsOf } from './code.js';

const KNOWN = JSON.parse(
  readFileSync(fileURLToPath(new URL('./words-in-code.json', import.meta.url)), 'utf8'),
) as Record<string, string>;

test('no file looks for a word that is not in the lexicon, but for those known', () => {
  expect(wordsInCode()).toEqual(KNOWN);
});

test('the words of an expression are told from its classes, escapes and names', () => {
  expect(wordsOf('^(?<đầu>[a-zđ])\\sđịnh k[ỳì]\\p{L}+ơ(?:ch|ng)')).toEqual(['định', 'kỳ']);
  expect(wordsOf('[A-HĐ]|H(?:ÒA|OÀ)|\\u0110ã')).toEqual(['òa', 'oà']);
});
