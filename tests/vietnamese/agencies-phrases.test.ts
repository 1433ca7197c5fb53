import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../src/vietnamese/agencies/phrases.js';
import { wordsOf } from '../../src/vietnamese/agencies/words.js';

describe('sets of phrases', () => {
  test('find the longest phrase, whatever joins its parts', () => {
    const set = phrasesOf(['Tổ Quýt', 'Tổ Quýt, Cam và Bưởi']);
    expect(set.longest(wordsOf('tổ quýt - cam bưởi khác'), 0)).toBe(5);
    expect(set.longest(wordsOf('Tổ Quýt khác'), 0)).toBe(2);
    expect(set.longest(wordsOf('Tổ khác'), 0)).toBe(0);
  });

  test('find phrases of a set that is compiled after their first word was asked for', () => {
    const words = wordsOf('Quơnh Một');
    const first = phrasesOf(['Quơnh Hai']);
    expect(first.longest(words, 0)).toBe(0);
    const second = phrasesOf(['Quơnh Một', 'Quơnh']);
    expect(second.longest(words, 0)).toBe(2);
    expect(second.standIn(words)).toBe(true);
    expect(first.longest(words, 0)).toBe(0);
  });

  test('find phrases of a set that is compiled after their first word began none', () => {
    const words = wordsOf('Quạch Một');
    expect(phrasesOf(['Khác']).standIn(words)).toBe(false);
    expect(phrasesOf(['Quạch Một']).longest(words, 0)).toBe(2);
  });
});
