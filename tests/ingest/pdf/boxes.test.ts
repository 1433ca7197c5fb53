import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { type BBox, type TextNode, textNodes } from '../../../src/document/index.js';
import { readPdf } from '../../../src/ingest/pdf/index.js';
import { makePage } from './support/makePdf.js';

const CORPUS = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/corpus');
/** Rounding of both readers, points. */
const SLACK = 0.6;

/** What pdf.js says stands where: the middle of each piece of text on the page as shown. */
async function piecesOf(bytes: Uint8Array): Promise<{ page: number; text: string; x: number; y: number }[]> {
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pieces: { page: number; text: string; x: number; y: number }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { transform } = page.getViewport({ scale: 1 });
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '' || item.height === 0) continue;
      const [x, y] = pdfjs.Util.transform(transform, item.transform).slice(4);
      pieces.push({ page: number, text: item.str.trim(), x: Number(x), y: Number(y) });
    }
  }
  await task.destroy();
  return pieces;
}

function contains([x0, y0, x1, y1]: BBox, x: number, y: number): boolean {
  return x >= x0 - SLACK && x <= x1 + SLACK && y >= y0 - SLACK && y <= y1 + SLACK;
}

function expectCovered(node: TextNode): void {
  let at = 0;
  for (const fragment of node.fragments) {
    expect(fragment.start).toBe(at);
    expect(fragment.end).toBeGreaterThan(fragment.start);
    at = fragment.end;
  }
  expect(at).toBe(node.value.length);
}

/** Every piece of text that pdf.js sees and the tree holds stands in the box of a fragment with those letters. */
async function expectBoxes(bytes: Uint8Array): Promise<void> {
  const { blocks } = await readPdf(bytes);
  const nodes = [...textNodes(blocks)];
  nodes.forEach(expectCovered);
  const fragments = nodes.flatMap((node) =>
    node.fragments.map((fragment) => ({
      ...fragment,
      words: node.value.slice(fragment.start, fragment.end),
    })),
  );
  for (const piece of await piecesOf(bytes)) {
    const first = piece.text.normalize('NFC')[0] ?? '';
    const home = fragments.filter(
      ({ page, bbox }) => page === piece.page && contains(bbox, piece.x, piece.y),
    );
    if (home.length === 0) continue;
    expect(home.some(({ words }) => words.includes(first))).toBe(true);
  }
}

const word = fc.constantFrom(
  'Sở',
  'Nội',
  'vụ',
  'chủ',
  'trì',
  'phối',
  'hợp',
  'kế',
  'hoạch',
  '2025',
  'a)',
  '-',
  'Điều',
);
const placed = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 8 }),
  x: fc.integer({ min: 40, max: 300 }),
  row: fc.integer({ min: 3, max: 38 }),
  size: fc.integer({ min: 8, max: 16 }),
  bold: fc.boolean(),
});

describe('the box of every fragment holds its words', () => {
  test('on pages of words in any place and size, turned any way', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(placed, { minLength: 1, maxLength: 12, selector: ({ row }) => row }),
        fc.constantFrom(0, 90, 180, 270),
        async (lines, rotate) => {
          await expectBoxes(
            makePage(
              (sheet) => {
                for (const { words, x, row, size, bold } of lines)
                  sheet.text(x, row * 20, words.join(' '), { size, bold });
              },
              { rotate },
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  const rendered = join(CORPUS, 'rendered/003_a954f8546d252d68.pdf');
  test.skipIf(!existsSync(rendered))(
    'in a whole plan (skipped where the corpus is not at hand)',
    async () => {
      await expectBoxes(readFileSync(rendered));
    },
  );
});
