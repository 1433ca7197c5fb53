import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { pdfjsEngine } from '../../../../src/ingest/pdf/engine/pdfjs.js';
import { readPdf } from '../../../../src/ingest/pdf/index.js';
import { uprightPage } from '../../../../src/ingest/pdf/page/upright.js';
import type { RecognisedPage } from '../../../../src/ingest/pdf/recognise/index.js';
import { withTextLayer } from '../../../../src/ingest/pdf/recognise/searchable.js';
import { annexJpeg, scannedPdf } from './support.js';

const WORDS = ['Nhiệm', 'vụ,', 'giải', 'pháp'];

function page(width: number, height: number, lean: number, quarters: 0 | 1 | 2 | 3 = 0): RecognisedPage {
  const line = WORDS.map((text, index) => ({
    text,
    box: [100 + index * 60, 200, 150 + index * 60, 214] as [number, number, number, number],
    confidence: 0.9,
  }));
  return { number: 1, pageCount: 1, quarters, width, height, lean, lines: [line] };
}

test.each([0, 90, 180, 270])('words lie where they were read on a page turned by %d°', async (turned) => {
  const document = await PDFDocument.load(await scannedPdf(annexJpeg()));
  document.getPage(0).setRotation(degrees(turned));
  const bytes = await document.save();
  const before = await pdfjsEngine.open(bytes);
  const { width, height } = await before.page(1);
  await before.close();
  const source = await pdfjsEngine.open(await withTextLayer(bytes, [page(width, height, 0)]));
  const { glyphs } = await source.page(1);
  await source.close();
  expect(
    glyphs
      .map(({ text }) => text)
      .join('')
      .trim(),
  ).toBe(WORDS.join(' '));
  expect(glyphs.every(({ invisible, turn }) => invisible && turn === 0)).toBe(true);
  expect(glyphs[0]?.box[0]).toBeCloseTo(100, 0);
  const last = glyphs.filter(({ text }) => text === 'p').at(-1);
  expect(last?.box[2]).toBeGreaterThan(300);
  expect(last?.box[2]).toBeLessThan(332);
});

test('the layer leans as the picture does, and is read again as what it says', async () => {
  const bytes = await withTextLayer(await scannedPdf(annexJpeg()), [page(595, 446, 0.2)]);
  const source = await pdfjsEngine.open(bytes);
  const { glyphs } = await source.page(1);
  await source.close();
  expect((glyphs.at(-2)?.baseline ?? 0) - (glyphs[0]?.baseline ?? 0)).toBeGreaterThan(0.5);
  const { blocks, ocr } = await readPdf(bytes);
  expect(ocr).toBe(true);
  expect(JSON.stringify(blocks)).toContain('Nhiệm vụ, giải pháp');
});

test.each([1, 2, 3] as const)(
  'words of a page that was turned by %d quarters to be read run along its picture',
  async (quarters) => {
    const bytes = await scannedPdf(annexJpeg());
    const before = await pdfjsEngine.open(bytes);
    const { width, height } = await before.page(1);
    await before.close();
    const [w, h] = quarters === 2 ? [width, height] : [height, width];
    const source = await pdfjsEngine.open(await withTextLayer(bytes, [page(w, h, 0, quarters)]));
    const { glyphs } = await source.page(1);
    await source.close();
    expect(new Set(glyphs.map(({ turn }) => turn))).toEqual(new Set([4 - quarters]));
    const upright = uprightPage({
      number: 1,
      width,
      height,
      glyphs,
      strokes: [],
      fills: [],
      images: [],
      outlines: 0,
    });
    expect(upright.glyphs[0]?.box[0]).toBeCloseTo(100, 0);
    expect(upright.glyphs[0]?.baseline).toBeGreaterThan(205);
    expect(upright.glyphs[0]?.baseline).toBeLessThan(216);
  },
);

test('a file that is no PDF is refused with a code', async () => {
  await expect(withTextLayer(new TextEncoder().encode('%PDF-1.4 nothing'), [])).rejects.toMatchObject({
    code: 'format-damaged',
  });
});
