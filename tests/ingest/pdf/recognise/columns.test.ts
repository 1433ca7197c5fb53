import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../../src/ingest/pdf/recognise/picture/columns.js';
import { strokesOf, uprightsOf } from '../../../../src/ingest/pdf/recognise/words/uprights.js';
import { drawn } from './support.js';

const [DPI, INK] = [200, 128];
type Box = readonly [number, number, number, number];
/** Lines of a page of 1200 pixels, as bars: where they begin and end, and their top. */
const bars = (lines: readonly (readonly [number, number, number])[]): Box[] =>
  lines.map(([from, to, top]) => [from, top, to, top + 24] as const);
const columns = (lines: readonly (readonly [number, number, number])[]): string[] =>
  columnsOf(drawn(1200, 900, bars(lines)), INK, DPI).map(({ x0, y0, x1, y1 }) => `${x0}-${x1} ${y0}-${y1}`);

describe('columns side by side', () => {
  test('lines at heights of their own are two columns, what goes across ends them', () => {
    expect(
      columns([
        [100, 1100, 50],
        [100, 400, 120],
        [700, 1100, 134],
        [100, 350, 160],
        [800, 1000, 172],
        [100, 1100, 240],
      ]),
    ).toEqual(['0-550 120-196', '550-1200 120-196']);
  });

  test('a gutter narrows to what every line leaves white', () => {
    expect(
      columns([
        [100, 400, 100],
        [700, 1100, 100],
        [100, 560, 150],
        [100, 300, 200],
        [640, 1100, 200],
      ]),
    ).toEqual(['0-600 100-224', '600-1200 100-224']);
  });

  test.each([
    ['a marker before its text', [[100, 130, 100] as const, [220, 1100, 100] as const]],
    ['words of a justified line', [[100, 580, 100] as const, [630, 1100, 100] as const]],
    ['short lines alone', [[100, 300, 100] as const, [100, 400, 150] as const]],
  ])('%s are none', (_, lines) => {
    expect(columns(lines)).toEqual([]);
  });

  test('marks above the letters of a line across the page are none', () => {
    const marks: Box[] = [
      [110, 92, 330, 97],
      [700, 92, 1000, 97],
      [600, 152, 900, 156],
      [100, 152, 300, 156],
    ];
    const lines = bars([
      [100, 1100, 102],
      [100, 1100, 162],
    ]);
    expect(columnsOf(drawn(1200, 900, [...marks, ...lines]), INK, DPI)).toEqual([]);
  });

  test('columns within a column are found', () => {
    expect(
      columns([
        [40, 300, 100],
        [420, 700, 100],
        [820, 1100, 100],
      ]),
    ).toHaveLength(3);
  });
});

/** A word whose strokes stand at places, 40 pixels high. */
const strokes = (places: readonly number[], more: readonly Box[] = []) =>
  drawn(200, 80, [...places.map((x) => [x, 20, x + 6, 60] as const), ...more]);
const word = { text: '', box: [10, 20, 100, 60] as [number, number, number, number], confidence: 1 };

describe('uprights', () => {
  test.each([[[12]], [[12, 26]], [[12, 26, 40]]])('at %j are counted', (places) => {
    expect(uprightsOf(strokes(places), word, INK)).toBe(places.length);
  });

  test('that lean, as a slash does, or have run together are none', () => {
    const slash = Array.from(
      { length: 40 },
      (_, y) => [64 - Math.round(y * 0.4), 20 + y, 69 - Math.round(y * 0.4), 21 + y] as const,
    );
    expect(uprightsOf(strokes([12, 26], slash), word, INK)).toBe(2);
    expect(uprightsOf(strokes([], [[12, 20, 40, 60]]), word, INK)).toBeNull();
  });

  test('behind other letters are counted from the right', () => {
    const cross = Array.from({ length: 40 }, (_, y) => [
      [12 + (y >> 1), 20 + y, 16 + (y >> 1), 21 + y] as const,
      [32 - (y >> 1), 20 + y, 36 - (y >> 1), 21 + y] as const,
    ]).flat();
    const picture = strokes([44, 58, 72], cross);
    expect(uprightsOf(picture, { ...word, text: 'XII' }, INK)).toBe(3);
    expect(uprightsOf(picture, { ...word, text: 'XIII.' }, INK)).toBe(3);
    expect(uprightsOf(picture, word, INK)).toBeNull();
  });

  test.each([
    ['XIII', 3],
    ['VII.', 2],
    ['IV', null],
    ['III', 3],
    ['IH/2026', 3],
    ['1,', 1],
    ['H', 2],
    ['12', null],
    ['Ia', null],
  ])('%s says %s', (text, count) => {
    expect(strokesOf(text)).toBe(count);
  });
});
