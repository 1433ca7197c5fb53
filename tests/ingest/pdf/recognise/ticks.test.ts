import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convert } from '../../../../src/convert.js';
import { systemVersion } from '../../../../src/ingest/pdf/recognise/engines/system.js';
import type { SeenLine } from '../../../../src/ingest/pdf/recognise/engines/types.js';
import { readSheet } from '../../../../src/ingest/pdf/recognise/page.js';
import { withoutSpecks } from '../../../../src/ingest/pdf/recognise/picture/specks.js';
import { blank, type Grey } from '../../../../src/ingest/pdf/recognise/picture/types.js';
import { tickOf } from '../../../../src/ingest/pdf/recognise/words/ticks.js';
import { drawn, scannedPdf } from './support.js';

const PAPER = { threshold: 128, dpi: 200 };

/** A sign of strokes `[x0, y0, x1, y1]`, three pixels thick, in a cell of 60 pixels. */
function signOf(strokes: readonly (readonly [number, number, number, number])[]): Grey {
  const picture = blank(60, 60);
  for (const [x0, y0, x1, y1] of strokes) {
    for (let step = 0; step <= 60; step++) {
      const x = Math.round(x0 + ((x1 - x0) * step) / 60);
      const y = Math.round(y0 + ((y1 - y0) * step) / 60);
      for (let down = -1; down <= 1; down++)
        picture.data.fill(0, (y + down) * 60 + x - 1, (y + down) * 60 + x + 2);
    }
  }
  return picture;
}

const read = (...words: string[]): SeenLine[] =>
  words.length === 0 ? [] : [words.map((text) => ({ text, box: [20, 20, 40, 40], confidence: 0.7 }))];

const CROSS = [
  [20, 20, 38, 38],
  [38, 20, 20, 38],
] as const;
const CHECK = [
  [20, 32, 26, 38],
  [26, 38, 40, 20],
] as const;

test.each<[string, Parameters<typeof signOf>[0], string, string | null]>([
  ['a cross that is read as nothing', CROSS, '', 'x'],
  ['a cross that is read as other signs', CROSS, 'b‹', 'x'],
  ['a cross that is read as one in capitals', CROSS, 'X', 'X'],
  ['a cross that is read as a number', CROSS, '4', null],
  ['a check mark', CHECK, '/', '✓'],
  [
    'a plus',
    [
      [20, 29, 38, 29],
      [29, 20, 29, 38],
    ],
    '',
    '+',
  ],
  ['a stroke', [[20, 38, 38, 20]], '/', null],
  [
    'a v',
    [
      [20, 20, 29, 38],
      [29, 38, 38, 20],
    ],
    '',
    null,
  ],
  ['an upright', [[29, 20, 29, 38]], '', null],
  [
    'an open square',
    [
      [20, 20, 38, 20],
      [38, 20, 38, 38],
      [38, 38, 20, 38],
      [20, 38, 20, 20],
    ],
    '',
    null,
  ],
  [
    'an eight of two squares',
    [
      [20, 20, 38, 20],
      [20, 20, 38, 38],
      [38, 20, 20, 38],
      [20, 38, 38, 38],
    ],
    '',
    null,
  ],
  ['a speck', [[29, 29, 31, 31]], '', null],
])('%s', (_, strokes, text, expected) => {
  const readings = [read(...(text === '' ? [] : [text])), []];
  expect(tickOf(readings, signOf(strokes), PAPER)?.text ?? null).toBe(expected);
});

test('a letter that both readings have is sure, whatever its shape', () => {
  const v = signOf([
    [20, 20, 29, 38],
    [29, 38, 38, 20],
  ]);
  expect(tickOf([read('X'), read('x')], v, PAPER)).toMatchObject({ text: 'X', confidence: 0.9 });
});

/** A table of two cells, a bar of the size of a letter in the second. */
const TABLE = drawn(700, 400, [
  ...[100, 200].map((y) => [100, y, 602, y + 2] as const),
  ...[100, 300, 600].map((x) => [x, 100, x + 2, 202] as const),
  [440, 140, 450, 160],
]);

test.each<[string, SeenLine[]]>([
  ['nothing', []],
  ['a letter that is noise', [[{ text: 'j', box: [12, 12, 22, 32], confidence: 0.2 }]]],
])('a cell that holds ink and is read as %s is a blank in doubt', async (_, lines) => {
  const reader = {
    name: '',
    version: '',
    model: '',
    read: async (pictures: readonly Grey[]) => pictures.map(() => lines),
    close: async () => undefined,
  };
  const page = await readSheet({ picture: TABLE, dpi: 200 }, { first: reader, second: reader });
  const [word] = page.lines.flat();
  expect(word).toMatchObject({ text: '…', confidence: 0.3 });
  expect(word?.box[0]).toBeCloseTo(440, -1);
});

test('specks of a noisy page are taken out, the dots of letters and a clean page stay', () => {
  const dots = Array.from({ length: 60 }, (_, at) => {
    const [x, y] = [5 + (at % 10) * 19, 5 + Math.floor(at / 10) * 19];
    return [x, y, x + 1, y + 1] as const;
  });
  const letter = [90, 90, 94, 94] as const;
  const clean = withoutSpecks(drawn(200, 200, [...dots, letter]), 128, 200);
  expect(clean.data.filter((level) => level < 128)).toHaveLength(16);
  const few = drawn(200, 200, [...dots.slice(0, 3), letter]);
  expect(withoutSpecks(few, 128, 200)).toBe(few);
});

const hasTesseract = (await systemVersion()) !== null;

test.skipIf(!hasTesseract)(
  'the ticks of a scanned table give its tasks their quarters',
  { timeout: 120_000 },
  async () => {
    const jpeg = readFileSync(new URL('./pages/danh-dau.jpg', import.meta.url));
    const { plan } = await convert(await scannedPdf(jpeg), {
      ocr: { mode: 'auto', engine: 'auto', cache: false },
    });
    const cells = plan.tables[0]?.rows.map((row) => row.cells.slice(3).map((text) => text.toLowerCase()));
    expect(cells).toEqual([
      ['x', '', '', ''],
      ['', 'x', '', ''],
      ['', '', '✓', ''],
      ['x', '', '', 'x'],
    ]);
  },
);
