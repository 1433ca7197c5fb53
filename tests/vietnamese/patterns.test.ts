import { describe, expect, test } from 'vitest';
import { light, withLists } from '../../src/vietnamese/patterns.js';
import { wordSet } from '../../src/vietnamese/wordSet.js';
import { writtenPatterns } from '../support/patterns.js';

/** The blocks that Vietnamese texts and the names in them are written in; modifier letters stand outside of them. */
const BLOCKS = [
  [0x0000, 0x02c1],
  [0x0378, 0x052f],
  [0x1e00, 0x1eff],
  [0x2070, 0x20ff],
  [0x2150, 0x24ff],
] as const;

const characters = BLOCKS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
);

describe('a light pattern', () => {
  test.each(['^\\p{L}$', '^\\p{N}$', '^[\\p{L}\\p{N}-]$', '^[^\\p{L}]$', '^\\p{Lu}\\p{L}?$'])(
    '%s matches the same characters',
    (source) => {
      for (const flags of ['u', 'iu']) {
        const [plain, ours] = [new RegExp(source, flags), light(source, flags)];
        expect(characters.filter((one) => plain.test(one) !== ours.test(one))).toEqual([]);
      }
    },
  );

  test('leaves escapes and brackets around the classes alone', () => {
    const pattern = light(/\[(\p{L}+)\] \\p\{L\} [\p{L}\]]$/u);
    expect(pattern.exec('[ước] \\p{L} ]')?.[1]).toBe('ước');
  });

  test('is made once, but for one that keeps its place', () => {
    const ask = (): RegExp => light(/\p{L}+/u);
    expect(ask()).toBe(ask());
    const sticky = (): RegExp => light(/\p{L}+/uy);
    expect(sticky()).not.toBe(sticky());
  });
});

test('no pattern of the source asks for both cases of every letter', () => {
  const heavy = writtenPatterns().filter(
    ({ source, flags, wrapped }) => flags.includes('i') && /\\p\{[LN]\}/.test(source) && !wrapped,
  );
  expect(heavy.map(({ places }) => places)).toEqual([]);
});

describe('sources that name their lists', () => {
  const lists: Readonly<Record<string, readonly string[]>> = {
    days: ['ngày', 'ngày làm việc'],
    until: ['đến'],
  };
  const source = withLists('^{until}\\s{days}\\s\\d{1,2}$', (name) => lists[name]);

  test.each(['đến ngày 5', 'đến ngày làm việc 12', 'đến ngày làm\u00A0việc 12'])('%s is found', (text) => {
    expect(light(source, 'iu').test(text)).toBe(true);
  });
  test('a name that is no list is told', () => {
    expect(() => withLists('{weeks}', (name) => lists[name])).toThrow('no list of words is named weeks');
  });
});

test('the words of a set are read at its first use', () => {
  let read = 0;
  const set = wordSet(() => {
    read += 1;
    return ['giờ'];
  });
  expect(read).toBe(0);
  expect([set.has('giờ'), set.has('ngày'), set.has(undefined), read]).toEqual([true, false, false, 1]);
});
