import { KehoachError } from '../../../errors.js';
import type { PdfEngineName } from './options.js';
import { openToDraw, pdfiumEngine, Refusal } from './pdfium/index.js';
import { pdfjsEngine } from './pdfjs.js';
import type { PageContent, PageDrawing, PdfEngine, PdfReader, PdfSource } from './types.js';

/** The engine of a name. */
export function engineNamed(name: PdfEngineName): PdfEngine {
  if (name === 'pdfjs') return pdfjsEngine;
  return withReference(pdfiumEngine, pdfjsEngine, name === 'auto');
}

/** Where this many pages are refused and none was read, the document is not for PDFium. */
const ENOUGH = 3;

/**
 * An engine that asks a fast one first, and the reference for each page, or each document, that the fast one refuses. The reference is opened only
 * where it is needed.
 *
 * @param optional - whether the fast one may not be there at all
 */
export function withReference(fast: PdfEngine, reference: PdfEngine, optional: boolean): PdfEngine {
  return {
    async open(bytes) {
      try {
        return mixed(await fast.open(bytes), () => reference.open(bytes));
      } catch (error) {
        const absent = optional && error instanceof KehoachError && error.code === 'part-missing';
        if (absent) return reference.open(bytes);
        if (error instanceof Refusal) return drawnByPdfium(await reference.open(bytes), bytes);
        throw error;
      }
    },
  };
}

/** A document that PDFium does not read, which it draws nevertheless: what it cannot tell of makes no difference to how a page looks. */
function drawnByPdfium(source: PdfSource, bytes: Uint8Array): PdfSource {
  let drawer: Promise<PdfSource | null> | null = null;
  return {
    ...source,
    async draw(number, scale): Promise<PageDrawing | null> {
      drawer ??= openToDraw(bytes).catch(() => null);
      return (await (await drawer)?.draw?.(number, scale)) ?? null;
    },
    async close() {
      await source.close();
      await (await drawer)?.close();
    },
  };
}

function mixed(fast: PdfSource, openReference: () => Promise<PdfSource>): PdfSource {
  let reference: Promise<PdfSource> | null = null;
  const used = new Set<PdfReader>();
  let refused = 0;
  const ask = (): Promise<PdfSource> => {
    reference ??= openReference();
    return reference;
  };
  return {
    pageCount: fast.pageCount,
    async page(number): Promise<PageContent> {
      if (refused < ENOUGH || used.has('pdfium')) {
        try {
          const content = await fast.page(number);
          used.add('pdfium');
          return content;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          refused++;
        }
      }
      const content = await (await ask()).page(number);
      used.add('pdfjs');
      return content;
    },
    pictures: async (number) => (await ask()).pictures(number),
    ...(fast.draw === undefined ? {} : { draw: fast.draw.bind(fast) }),
    readBy: () => [...used].sort(),
    async close() {
      await fast.close();
      // One that could not be opened has said so where it was asked for.
      if (reference !== null) await reference.then((source) => source.close()).catch(() => undefined);
    },
  };
}
