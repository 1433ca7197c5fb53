import { expect, test } from 'vitest';
import { pageNumbers } from '../../../src/ingest/pdf/furniture/pageNumbers.js';
import type { Line } from '../../../src/ingest/pdf/lines/types.js';

function numbered(page: number, value: number, x = 300, confidence: number | null = 0.9) {
  const line: Line = {
    page,
    text: `${value}`,
    box: [x, 39, x + 6, 48],
    baseline: 48,
    size: 13,
    bold: false,
    italic: false,
    spaceAfter: false,
    words: [
      {
        text: `${value}`,
        runs: [],
        x0: x,
        x1: x + 6,
        spaceAfter: false,
        ...(confidence === null ? {} : { confidence }),
      },
    ],
  };
  return { page, value, band: { top: 39, bottom: 48, lines: [line] } };
}
const pagesOf = (found: ReturnType<typeof numbered>[]) => pageNumbers(found).map(({ page }) => page);

test('a scanned page number that was misread is known by its place', () => {
  expect(pagesOf([numbered(5, 5), numbered(6, 6), numbered(7, 4)])).toEqual([5, 6, 7]);
});

test.each([
  ['at another place', numbered(7, 4, 400)],
  ['of a page that was not recognised', numbered(7, 4, 300, null)],
])('a number %s counts nothing', (_, odd) => {
  expect(pagesOf([numbered(5, 5), numbered(6, 6), odd])).toEqual([5, 6]);
});

test('one page number alone tells no place', () => {
  expect(pagesOf([numbered(5, 5), numbered(7, 4)])).toEqual([5]);
});
