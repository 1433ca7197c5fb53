import { describe, expect, test } from 'vitest';
import { type Reading, type Rule, ruleBook, rulesOf } from '../../src/reading/index.js';

const rule = (id: `sum/${string}`, read: (text: string) => number | null): Rule<[string], number> => ({
  id,
  source: 'usage',
  examples: [{ text: 'hai', gives: 2 }],
  not: ['một'],
  read,
});
const book = ruleBook('sum', [
  rule('sum/two', (text) => (text === 'hai' ? 2 : null)),
  rule('sum/any', (text) => (text === '' ? null : 9)),
]);

describe('a book of rules', () => {
  test('gives what the first rule reads, and which it was', () => {
    expect(book.first('hai')).toEqual({ rule: 'sum/two', value: 2 });
    expect(book.first('ba')).toEqual({ rule: 'sum/any', value: 9 });
    expect(book.first('')).toBeNull();
  });

  test('gives what all rules read', () => {
    expect(book.all('hai').map(({ rule: id }) => id)).toEqual(['sum/two', 'sum/any']);
  });

  test('asks a rule again after it was switched off, also where the run failed', () => {
    expect(book.without('sum/two', () => book.first('hai'))).toEqual({ rule: 'sum/any', value: 9 });
    expect(() =>
      book.without('sum/two', () => {
        throw new Error('x');
      }),
    ).toThrow('x');
    expect(book.first('hai')?.rule).toBe('sum/two');
  });

  test('takes each id once, and only its own', () => {
    const two = rule('sum/two', () => null);
    expect(() => ruleBook('sum', [two, two])).toThrow('Two rules');
    expect(() => ruleBook('time', [two])).toThrow('book of time');
  });
});

test('a reading names all the rules that had a part in it, each once', () => {
  const year: Reading<number> = { value: 2026, words: { start: 8, end: 12 }, rule: 'time/year', from: [] };
  const whole: Reading<string> = {
    value: '2026',
    words: { start: 0, end: 12 },
    rule: 'time/by',
    from: [year, year],
  };
  expect(rulesOf(whole)).toEqual(['time/by', 'time/year']);
});
