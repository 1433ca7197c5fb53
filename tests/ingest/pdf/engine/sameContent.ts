import { expect } from 'vitest';
import { pdfiumEngine } from '../../../../src/ingest/pdf/engine/pdfium/index.js';
import { pdfjsEngine } from '../../../../src/ingest/pdf/engine/pdfjs.js';
import type { Glyph, PageContent, PdfEngine } from '../../../../src/ingest/pdf/engine/types.js';

/** Points by which the engines may place something apart. */
const APART = 0.05;

export async function pagesOf(engine: PdfEngine, bytes: Uint8Array): Promise<PageContent[]> {
  const source = await engine.open(bytes);
  try {
    const pages: PageContent[] = [];
    for (let number = 1; number <= source.pageCount; number++) pages.push(await source.page(number));
    return pages;
  } finally {
    await source.close();
  }
}

/** Both engines see the same on every page; PDFium drops spaces beside spaces, which say nothing more. */
export async function expectSame(bytes: Uint8Array): Promise<PageContent[]> {
  const [reference, other] = await Promise.all([pagesOf(pdfjsEngine, bytes), pagesOf(pdfiumEngine, bytes)]);
  expect(other.length).toBe(reference.length);
  expect(other.map(shapeOf)).toEqual(reference.map((page) => near(shapeOf(page))));
  return other;
}

/** What is compared of a page, numbers apart from words. */
function shapeOf({ width, height, glyphs, strokes, fills, images }: PageContent): {
  facts: unknown[];
  numbers: number[];
} {
  const letters = glyphs.filter(({ text }) => text.trim() !== '');
  const facts = letters.map((glyph, at) => [
    ...[glyph.text, glyph.turn, glyph.invisible, glyph.hidden, glyph.stamp],
    ...[glyph.font.bold, glyph.font.italic, letters[at - 1]?.run === glyph.run],
  ]);
  const numbers = [
    ...[width, height],
    ...letters.flatMap(({ box, baseline, size }: Glyph) => [...box, baseline, size]),
    ...strokes.flatMap(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1]),
    ...[...fills, ...images].flat(),
  ];
  return { facts, numbers };
}

function near({ facts, numbers }: ReturnType<typeof shapeOf>): unknown {
  return {
    facts,
    numbers: numbers.map((value) => ({
      asymmetricMatch: (other: unknown) => typeof other === 'number' && Math.abs(other - value) <= APART,
    })),
  };
}
