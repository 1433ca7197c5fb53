import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAmbiguousNumeral, readNumberWords, readNumeral } from '../../src/vietnamese/numerals.js';
import { spell } from '../support/spell.js';

describe('readNumeral', () => {
  test.each([
    ['02', 2],
    ['1.600', 1600],
    ['104.671', 104671],
    ['3.368.619.131', 3368619131],
    ['0,56', 0.56],
    ['99,5', 99.5],
    ['1.234,5', 1234.5],
    ['99.5', 99.5],
    ['0.125', 0.125],
    ['1,234,567', 1234567],
    ['1,234.5', 1234.5],
    ['2021', 2021],
  ])('%s → %d', (digits, value) => {
    expect(readNumeral(digits)).toBe(value);
  });

  test.each(['1.60.5', '1..2', '1,2,3', '01.600.5', ''])('%s is no number', (digits) => {
    expect(readNumeral(digits)).toBeNull();
  });

  test.each([
    ['1,600', true],
    ['0,125', false],
    ['12,5', false],
    ['1.600', false],
  ])('%s may be read as two numbers: %s', (digits, ambiguous) => {
    expect(isAmbiguousNumeral(digits)).toBe(ambiguous);
  });

  test('reads back what Vietnamese number formatting prints', () => {
    const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = whole < 1e9 ? whole + cents / 100 : whole;
        expect(readNumeral(format.format(value))).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe('readNumberWords', () => {
  test.each([
    ['năm', 5],
    ['mười lăm', 15],
    ['hai mươi mốt', 21],
    ['ba mươi tư', 34],
    ['một trăm', 100],
    ['hai trăm linh năm', 205],
    ['chín trăm chín mươi chín', 999],
    ['một nghìn hai trăm', 1200],
    ['hai triệu năm trăm nghìn', 2500000],
    ['ba tỷ', 3e9],
  ])('%s → %d', (words, value) => {
    expect(readNumberWords(words.split(' '))).toBe(value);
  });

  test.each([
    'hai ba',
    'trăm',
    'mươi',
    'nghìn',
    'hai nghìn ba triệu',
    'hai nghìn ba nghìn',
    'linh năm',
    'năm hai',
  ])('%s is no number', (words) => {
    expect(readNumberWords(words.split(' '))).toBeNull();
  });

  test('reads back every number as it is spelled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(readNumberWords(spell(value).split(' '))).toBe(value);
      }),
    );
  });
});
