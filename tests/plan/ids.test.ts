import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIdRegister, sectionPath } from '../../src/plan/index.js';

describe('sectionPath', () => {
  test.each([
    [null, 'II', 'II'],
    ['II', '1', 'II.1'],
    ['II.1', 'đ', 'II.1.đ'],
    [null, 'PL2', 'PL2'],
    ['D1', '2', 'D1.2'],
  ])('%j and %s give %s', (parent, step, expected) => {
    expect(sectionPath(parent, step)).toBe(expected);
  });
});

describe('createIdRegister', () => {
  test('the second of two equal paths gets ~2, the third ~3', () => {
    const unique = createIdRegister();
    expect(['I.2.d', 'I.2.đ', 'I.2.d', 'I.2.d'].map(unique)).toEqual([
      'I.2.d',
      'I.2.đ',
      'I.2.d~2',
      'I.2.d~3',
    ]);
  });

  test('every wish gets an id of its own, the first one unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('I', 'I.1', 'II-3', 'PL', 'I~2')), (wishes) => {
        const unique = createIdRegister();
        const ids = wishes.map(unique);
        expect(new Set(ids).size).toBe(ids.length);
        if (wishes[0] !== undefined) expect(ids[0]).toBe(wishes[0]);
      }),
    );
  });
});
