import { expect, test } from 'vitest';
import { NONE, type Squares, squaresOf } from '../../../src/ingest/pdf/page/squares.js';

function itemsAt(squares: Squares, x: number, y: number): number[] {
  const items: number[] = [];
  for (
    let entry = squares.last(squares.column(x), squares.row(y));
    entry !== NONE;
    entry = squares.before(entry)
  )
    items.push(squares.item(entry));
  return items;
}

test('what was put into a square comes back, the last first, and nothing of other squares', () => {
  const squares = squaresOf(600, 840, 12);
  for (let item = 0; item < 5000; item++) squares.add(item % 50, 3, item);
  expect(itemsAt(squares, 2 * 12 + 1, 3 * 12 + 1).slice(0, 2)).toEqual([4952, 4902]);
  expect(itemsAt(squares, 2 * 12 + 1, 3 * 12 + 1)).toHaveLength(100);
  expect(itemsAt(squares, 2 * 12 + 1, 4 * 12 + 1)).toEqual([]);
});

test('what lies outside the page is in its outermost squares', () => {
  const squares = squaresOf(600, 840, 12);
  squares.add(squares.column(-40), squares.row(9000), 7);
  expect(itemsAt(squares, 0, 839)).toEqual([7]);
});

test.each([
  [14_400, 14_400],
  [1e9, 1],
  [0, 0],
  [Number.NaN, 10],
])('a page of any size has few squares: %d × %d points', (width, height) => {
  const squares = squaresOf(width, height, 1);
  squares.add(squares.column(width / 2), squares.row(height / 2), 3);
  expect(squares.column(width) * squares.row(height) || 0).toBeLessThanOrEqual(2 ** 16);
});
