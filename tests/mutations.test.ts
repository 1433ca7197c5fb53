/** The list of mistakes that the tests must notice: each has its place in the code as it is. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MUTATIONS } from '../scripts/mutations/list.mjs';

const pathOf = (file: string): URL => new URL(`../${file}`, import.meta.url);

test.each(MUTATIONS)('$rule', ({ file, find, replace, tests }) => {
  expect(readFileSync(pathOf(file), 'utf8').split(find)).toHaveLength(2);
  expect(replace).not.toBe(find);
  expect(tests.filter((path) => !existsSync(pathOf(path)))).toEqual([]);
});
