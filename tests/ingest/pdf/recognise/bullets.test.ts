import { expect, test } from 'vitest';
import type { SeenLine } from '../../../../src/ingest/pdf/recognise/engines/types.js';
import { isPlus, withBullet } from '../../../../src/ingest/pdf/recognise/words/bullets.js';
import { drawn } from './support.js';

type Box = readonly [number, number, number, number];
const PLUS: Box[] = [
  [11, 18, 29, 21],
  [18, 11, 21, 29],
];
const AREA = { x0: 10, y0: 10, x1: 30, y1: 30 };

test.each<[string, readonly Box[], boolean]>([
  ['two strokes that cross', PLUS, true],
  ['a dash', [[11, 18, 29, 21]], false],
  ['a stem', [[18, 11, 21, 29]], false],
  [
    'an n',
    [
      [11, 11, 14, 29],
      [26, 11, 29, 29],
      [11, 11, 29, 14],
    ],
    false,
  ],
  [
    'an H, whose corners are inked',
    [
      [11, 11, 14, 29],
      [26, 11, 29, 29],
      [11, 18, 29, 21],
    ],
    false,
  ],
  ['nothing', [], false],
])('%s', (_, boxes, expected) => {
  expect(isPlus(drawn(60, 40, boxes), AREA, 128)).toBe(expected);
});

/** `n Rà soát`, its first sign as sure as is said. */
function line(mark: string, confidence: number): SeenLine {
  return [
    { text: mark, box: [10, 10, 30, 30], confidence },
    { text: 'Rà', box: [36, 8, 50, 32], confidence: 0.95 },
  ];
}

test.each<[string, number, string]>([
  ['n', 0.2, '+'],
  ['*', 0.5, '+'],
  ['n', 0.9, 'n'],
  ['-', 0.3, '-'],
  ['1', 0.3, '1'],
])('%s read with %d before words, where the picture shows a plus: %s', (mark, confidence, expected) => {
  const first = line(mark, confidence);
  const [word] = withBullet(first, first, drawn(60, 40, PLUS), 128);
  expect(word?.text).toBe(expected);
});

test('a letter stays where the picture shows none', () => {
  const first = line('n', 0.2);
  expect(withBullet(first, first, drawn(60, 40, [[11, 18, 29, 21]]), 128)).toEqual(first);
});
