import { KehoachError } from '../../../../errors.js';
import { MAX_PAGES, refuseBeyond } from '../limits.js';
import type { PageContent, PageDrawing, PdfEngine, PdfSource } from '../types.js';
import { refuseAnnotations } from './annotations.js';
import { charactersOf } from './characters.js';
import { refuseUntold } from './document.js';
import { drawPage } from './drawing.js';
import type { Fonts } from './fonts.js';
import { borrowPdfium, MOST_MEMORY, type Pdfium } from './library.js';
import { drawnBy } from './objects.js';
import { Refusal } from './refusal.js';
import { viewOf } from './view.js';
import { wasm } from './wasm.js';

export { Refusal } from './refusal.js';

/**
 * The engine that reads with PDFium. It reads what it can tell as the reference does, and refuses the rest, a page or a document, with a
 * {@link Refusal}; it decodes no pictures.
 */
export const pdfiumEngine: PdfEngine = {
  async open(bytes) {
    refuseUntold(bytes);
    const { pdfium, release } = await borrowed();
    return opened(pdfium, bytes, release);
  },
};

/** Opens a document to draw its pages, one that cannot be read as well. */
export async function openToDraw(bytes: Uint8Array): Promise<PdfSource> {
  const { pdfium, release } = await borrowed();
  return opened(pdfium, bytes, release);
}

/** PDFium; where it is installed and does not start, every document is refused. */
async function borrowed(): ReturnType<typeof borrowPdfium> {
  try {
    return await borrowPdfium();
  } catch (cause) {
    if (cause instanceof KehoachError) throw cause;
    throw new Refusal(`PDFium does not start: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** PDFium keeps what it has taken out of a document, pictures among it, until the document is closed: it is opened anew after so many pages. */
const PAGES_HELD = 32;
/** Most memory that reading one page may take, in bytes: what is nested a thousand deep takes the square of it. Drawing one takes more. */
const PAGE_MEMORY = 256 * 1024 * 1024;

function opened(pdfium: Pdfium, bytes: Uint8Array, release: () => void): PdfSource {
  const fonts: Fonts = new Map();
  let memory = 0;
  let document = 0;
  let held = 0;
  const load = (): void => {
    pdfium.bound.most = MOST_MEMORY;
    document = guarded(pdfium, () => pdfium.FPDF_LoadMemDocument(memory, bytes.length, 0));
    if (document === 0) throw new Refusal('it cannot be opened');
  };
  const unload = (): void => {
    if (document !== 0) guarded(pdfium, () => pdfium.FPDF_CloseDocument(document));
    document = 0;
    fonts.clear();
    held = 0;
  };
  const holdPage = (): void => {
    if (pdfium.dead) throw new Refusal('PDFium has crashed');
    if (held === PAGES_HELD) unload();
    if (document === 0) load();
    held++;
  };
  const close = async (): Promise<void> => {
    try {
      if (!pdfium.dead) {
        unload();
        if (memory !== 0) guarded(pdfium, () => pdfium.free(memory));
      }
    } catch {
      // It died of it, and is thrown away.
    } finally {
      document = 0;
      memory = 0;
      release();
    }
  };
  try {
    pdfium.bound.most = MOST_MEMORY;
    memory = guarded(pdfium, () => pdfium.malloc(bytes.length));
    if (memory === 0) throw new Refusal('there is no memory for it');
    pdfium.bytes().set(bytes, memory);
    load();
    if (pdfium.EPDF_IsEncrypted(document) !== 0) throw new Refusal('it is encrypted');
    const pageCount = pdfium.FPDF_GetPageCount(document);
    refuseBeyond(pageCount, MAX_PAGES, 'pages');
    return {
      pageCount,
      async page(number) {
        holdPage();
        pdfium.bound.most = Math.min(MOST_MEMORY, pdfium.bytes().length + PAGE_MEMORY);
        const content = guarded(pdfium, () => readPage(pdfium, document, number, fonts));
        // Reading is one long step: whoever waits with a deadline gets a turn.
        await new Promise((resolve) => setImmediate(resolve));
        return content;
      },
      async draw(number, scale) {
        try {
          holdPage();
          pdfium.bound.most = MOST_MEMORY;
          return guarded(pdfium, () => drawnPage(pdfium, document, number, scale));
        } catch (error) {
          if (error instanceof Refusal) return null;
          throw error;
        }
      },
      pictures: async () => {
        throw new Refusal('pictures are decoded by the other engine');
      },
      readBy: () => ['pdfium'],
      close,
    };
  } catch (error) {
    void close();
    throw error;
  }
}

/** Calls PDFium; a crash leaves it in no state to go on with. */
function guarded<T>(pdfium: Pdfium, call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof wasm.RuntimeError || isAbort(error))) throw error;
    pdfium.dead = true;
    throw new Refusal(`PDFium crashed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Emscripten's way of leaving a module: an object that is no error, or `unreachable`. */
function isAbort(error: unknown): boolean {
  return !(error instanceof Error) || /abort|unreachable|memory access|table index/iu.test(error.message);
}

function drawnPage(pdfium: Pdfium, document: number, number: number, scale: number): PageDrawing | null {
  const page = pdfium.FPDF_LoadPage(document, number - 1);
  if (page === 0) return null;
  try {
    return drawPage(pdfium, page, scale);
  } finally {
    if (!pdfium.dead) pdfium.FPDF_ClosePage(page);
  }
}

function readPage(pdfium: Pdfium, document: number, number: number, fonts: Fonts): PageContent {
  const page = pdfium.FPDF_LoadPage(document, number - 1);
  if (page === 0) throw new Refusal('the page cannot be opened');
  try {
    refuseAnnotations(pdfium, page);
    const { width, height, matrix } = viewOf(pdfium, page);
    const text = pdfium.FPDFText_LoadPage(page);
    if (text === 0) throw new Refusal('the text of the page cannot be read');
    try {
      return {
        number,
        width,
        height,
        ...drawnBy({ pdfium, fonts, textPage: text, characters: charactersOf(pdfium, text) }, page, matrix),
      };
    } finally {
      if (!pdfium.dead) pdfium.FPDFText_ClosePage(text);
    }
  } finally {
    if (!pdfium.dead) pdfium.FPDF_ClosePage(page);
  }
}
