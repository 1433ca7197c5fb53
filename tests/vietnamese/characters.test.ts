import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CAPITALS,
  LETTERS,
  LETTERS_AND_DIGITS,
  lengthAt,
  lowerInPlace,
  SPACES,
  WORD_CHARACTERS,
} from '../../src/vietnamese/characters.js';

const CLASSES = [
  ['letters', LETTERS, /\p{L}+/gu],
  ['capitals', CAPITALS, /\p{Lu}+/gu],
  ['letters and digits', LETTERS_AND_DIGITS, /[\p{L}\p{N}]+/gu],
  ['characters of words', WORD_CHARACTERS, /[\p{L}\p{N}\p{M}]+/gu],
  ['white space', SPACES, /\s+/gu],
] as const;

describe.each(CLASSES)('%s', (_, of, pattern) => {
  test('are those the pattern finds, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const found: string[] = [];
        for (let at = 0; at < text.length; ) {
          const end = of.runEnd(text, at);
          if (end > at) found.push(text.slice(at, end));
          at = end > at ? end : at + lengthAt(text, at);
        }
        expect(found).toEqual(text.match(pattern) ?? []);
        expect(of.lengthIn(text)).toBe(found.join('').length);
        const shown: string[] = [];
        of.eachRun(text, (from, to) => shown.push(text.slice(from, to)));
        expect(shown).toEqual(found);
        expect(of.runStart(text, 0)).toBe(found.length === 0 ? text.length : text.search(pattern));
      }),
    );
  });
});

describe('runs', () => {
  test.each([
    ['Ủy ban', 0, 2],
    ['Ủy ban', 2, 2],
    ['Ủy ban', 3, 6],
    ['Đề án 06/TTg', 6, 8],
    ['', 0, 0],
  ])('%j from %i end at %i', (text, from, end) => {
    expect(LETTERS_AND_DIGITS.runEnd(text, from)).toBe(end);
  });
});

describe('lower case in place', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN', 'ủy ban nhân dân'],
    ['Đường sắt 2030', 'đường sắt 2030'],
    ['İzmir VÀ Huế', 'İzmir và huế'],
  ])('%s gives %s', (text, lower) => {
    expect(lowerInPlace(text)).toBe(lower);
  });

  test('keeps the length of every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(lowerInPlace(text).length).toBe(text.length);
      }),
    );
  });
});
