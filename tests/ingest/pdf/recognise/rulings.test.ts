import { expect, test } from 'vitest';
import type { Grey } from '../../../../src/ingest/pdf/recognise/picture/types.js';
import { withoutRulings } from '../../../../src/ingest/pdf/recognise/rulings/erase.js';
import { ruledOf } from '../../../../src/ingest/pdf/recognise/rulings/grid.js';
import { drawn } from './support.js';

const DPI = 200;
const THRESHOLDS = { otsu: 128, faint: 200 };
/** Two rows of three columns, lines two pixels thick. */
const GRID = [
  ...[100, 300, 500].map((y) => [100, y, 1002, y + 2] as const),
  ...[100, 400, 700, 1000].map((x) => [x, 100, x + 2, 502] as const),
];

test('a grid is found with all its cells', () => {
  const { grids } = ruledOf(drawn(1200, 700, GRID), THRESHOLDS, DPI);
  expect(grids.map(({ slots }) => slots.length)).toEqual([6]);
  expect(grids[0]?.xs.map((x) => Math.round((x * DPI) / 72))).toEqual([101, 401, 701, 1001]);
});

test('noise breaks no line', () => {
  const page = drawn(1200, 700, GRID);
  for (let at = 0; at < page.data.length; at += 37) page.data[at] = 255;
  expect(ruledOf(page, THRESHOLDS, DPI).grids[0]?.slots).toHaveLength(6);
});

test('grey hairlines are found by the fainter threshold', () => {
  const page = drawn(1200, 700, GRID);
  page.data.forEach((level, at) => {
    if (level === 0 && at % 1200 > 110 && at % 1200 < 990) page.data[at] = 170;
  });
  expect(ruledOf(page, THRESHOLDS, DPI).grids[0]?.slots).toHaveLength(6);
});

test('letters and thick bars are no rulings', () => {
  const letters = Array.from(
    { length: 40 },
    (_, index) => [100 + index * 20, 100, 112 + index * 20, 125] as const,
  );
  const { rulings } = ruledOf(drawn(1200, 700, [...letters, [100, 300, 900, 380]]), THRESHOLDS, DPI);
  expect(rulings).toEqual([]);
});

test('lines are erased and words stay', () => {
  const page = drawn(1200, 700, [...GRID, [200, 180, 230, 200]]);
  const clean = withoutRulings(page, ruledOf(page, THRESHOLDS, DPI).rulings);
  expect(clean.data.filter((level) => level < 128)).toHaveLength(30 * 20);
});

test('a run of ink through the letters of a blurred word is no ruling', () => {
  const stems = Array.from(
    { length: 12 },
    (_, index) => [100 + index * 10, 180, 105 + index * 10, 204] as const,
  );
  const word = [[100, 190, 220, 194], ...stems] as const;
  expect(ruledOf(drawn(1200, 700, word), THRESHOLDS, DPI).rulings).toEqual([]);
  expect(ruledOf(drawn(1200, 700, [[100, 190, 220, 194]]), THRESHOLDS, DPI).rulings).toHaveLength(1);
});

/** One row of three columns, lower than a fifth of an inch. */
const LOW = [
  ...[100, 136].map((y) => [100, y, 1002, y + 2] as const),
  ...[100, 400, 700, 1000].map((x) => [x, 100, x + 2, 138] as const),
];

test('the columns of a row that is lower than a letter could be tall are told apart', () => {
  expect(ruledOf(drawn(1200, 700, LOW), THRESHOLDS, DPI).grids[0]?.slots).toHaveLength(3);
});

test('columns drawn row by row are told apart, with gaps at the lines between', () => {
  const rows = [100, 136, 172, 208];
  const drawnByRow = [
    ...rows.map((y) => [100, y, 1002, y + 2] as const),
    ...rows.slice(0, -1).flatMap((y) => [100, 400, 700, 1000].map((x) => [x, y + 4, x + 2, y + 34] as const)),
  ];
  expect(ruledOf(drawn(1200, 700, drawnByRow), THRESHOLDS, DPI).grids[0]?.slots).toHaveLength(9);
});

test('stems of letters between two lines are no rulings', () => {
  const stems = [250, 255, 420, 640].map((x) => [x, 108, x + 4, 130] as const);
  const { grids, rulings } = ruledOf(drawn(1200, 700, [...LOW, ...stems]), THRESHOLDS, DPI);
  expect(rulings.filter(({ axis }) => axis === 'vertical')).toHaveLength(4);
  expect(grids[0]?.slots).toHaveLength(3);
});

const LEVELS = [100, 190, 280, 370, 460, 550, 640];

/** Six rows of three columns; the second row is one cell from the first column on where `isMerged`. */
const rows = (isMerged: boolean) => [
  ...LEVELS.map((y) => [100, y, 1002, y + 2] as const),
  ...[100, 400, 700, 1000].flatMap((x) =>
    LEVELS.slice(0, -1)
      .filter((y) => !isMerged || y !== 190 || x === 100 || x === 1000)
      .map((y) => [x, y, x + 2, y + 92] as const),
  ),
];

/** Takes pieces of 2 to 7 pixels out of all upright lines, and of the level ones as well, as copying does. */
function broken(picture: Grey, share: number, isLevelToo: boolean): Grey {
  const data = Uint8Array.from(picture.data);
  let seed = 7;
  const chance = (): number => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return seed / 4294967296;
  };
  const cut = (length: number, take: (along: number) => void): void => {
    for (let along = 0; along < length; ) {
      const size = 2 + Math.floor(chance() * 6);
      const isTaken = chance() < share;
      for (let end = along + size; along < end; along++) if (isTaken) take(along);
    }
  };
  for (const x of [100, 400, 700, 1000]) {
    cut(700, (y) => {
      if (y % 90 > 13 || y % 90 < 9) data.fill(255, y * 1200 + x, y * 1200 + x + 2);
    });
  }
  for (const y of isLevelToo ? LEVELS : []) {
    cut(1200, (x) => {
      for (const row of [y, y + 1]) data[row * 1200 + x] = 255;
    });
  }
  return { ...picture, data };
}

test.each<[string, number, boolean]>([
  ['a sixth of the upright lines is gone', 0.16, false],
  ['a third of the upright lines is gone', 0.33, false],
  ['a fifth of all lines is gone', 0.2, true],
])('columns are told apart where %s', (_, share, isLevelToo) => {
  for (const isMerged of [false, true]) {
    const page = broken(drawn(1200, 700, rows(isMerged)), share, isLevelToo);
    const { grids } = ruledOf(page, THRESHOLDS, DPI);
    expect(grids.map(({ slots }) => slots.length)).toEqual([isMerged ? 16 : 18]);
  }
});

test('letters that stand at one place in every row are no line', () => {
  const words = LEVELS.slice(0, -1).flatMap((y) =>
    [20, 55].flatMap((down) => [
      [500, y + down, 504, y + down + 24] as const,
      [490, y + down, 514, y + down + 3] as const,
    ]),
  );
  const page = broken(drawn(1200, 700, [...rows(false), ...words]), 0.33, false);
  expect(ruledOf(page, THRESHOLDS, DPI).grids.map(({ slots }) => slots.length)).toEqual([18]);
});
