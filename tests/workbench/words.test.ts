import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../scripts/support/meanings.mjs';
import { en } from '../../src/workbench/page/words.en.js';
import { vi } from '../../src/workbench/page/words.vi.js';

const LANGUAGES = { vi, en } as const;
const source = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** Codes that the library and the server refuse with. */
const failures = [
  ...source('errors.ts').matchAll(/^ {2}\| '([a-z-]+)'/gm),
  ...source('workbench/server/refusal.ts').matchAll(/^ {2}'?([a-z-]+)'?: '/gm),
].map(([, code = '']) => code);

/** Every name of a table of tables of words. */
const namesOf = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? namesOf(value, `${path}${name}.`) : [`${path}${name}`],
  );

test('both languages have the same words', () => {
  expect(namesOf(en).sort()).toEqual(namesOf(vi).sort());
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test('every failure is told in words that say what to do', () => {
    expect(failures.length).toBeGreaterThan(30);
    expect(failures.filter((code) => !Object.hasOwn(LANGUAGES[language].failures, code))).toEqual([]);
  });

  test('every remark of the reader has words', () => {
    const codes = [...Object.keys(CODES), 'correction-stale', 'correction-obsolete'];
    expect(codes.filter((code) => !Object.hasOwn(LANGUAGES[language].codes, code))).toEqual([]);
  });
});
