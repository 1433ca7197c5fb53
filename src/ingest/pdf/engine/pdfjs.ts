import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BBox } from '../../../document/index.js';
import { KehoachError } from '../../../errors.js';
import { greatest } from '../numbers.js';
import { keepingBuiltIns } from './builtIns.js';
import type { AnnotationKind, Drawn } from './drawn.js';
import { undrawnWords } from './fields.js';
import { MAX_IMAGE_PIXELS, MAX_PAGES, refuseBeyond } from './limits.js';
import { asMatrix } from './matrix.js';
import { operatorsOf } from './operators.js';
import { type PagePicture, pictureOf } from './picture.js';
import { withoutHugePictures } from './pictures.js';
import { catchStrays } from './strays.js';
import type { PlacedFont } from './textState.js';
import type { PdfEngine, PdfSource } from './types.js';
import { walkOperators } from './walk.js';
import { withoutDrawing } from './withoutDrawing.js';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfDocument = import('pdfjs-dist/legacy/build/pdf.mjs').PDFDocumentProxy;
type PdfPage = import('pdfjs-dist/legacy/build/pdf.mjs').PDFPageProxy;
type Layers = Awaited<ReturnType<PdfDocument['getOptionalContentConfig']>>;

let library: Promise<Library> | null = null;

/** The engine that reads with pdf.js: in this thread, from the package's own files, without a word on the console. */
export const pdfjsEngine: PdfEngine = {
  async open(bytes) {
    library ??= loadQuietly();
    const pdfjs = await library;
    const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    const folder = (name: string): string => `${join(home, name)}/`;
    const release = catchStrays();
    const task = pdfjs.getDocument({
      // pdf.js takes the memory it is given away from its owner.
      data: withoutHugePictures(new Uint8Array(bytes)),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      cMapUrl: folder('cmaps'),
      cMapPacked: true,
      standardFontDataUrl: folder('standard_fonts'),
      useSystemFonts: false,
      useWorkerFetch: false,
      // Its decoders in JavaScript are slower, and on damaged pictures some never end.
      useWasm: true,
      wasmUrl: folder('wasm'),
      disableFontFace: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      maxImageSize: MAX_IMAGE_PIXELS,
      stopAtErrors: false,
      enableXfa: false,
    });
    try {
      const document = await task.promise;
      refuseBeyond(document.numPages, MAX_PAGES, 'pages');
      return await source(pdfjs, document, () => task.destroy().finally(release));
    } catch (error) {
      await task.destroy().finally(release);
      throw asKehoachError(error);
    }
  },
};

/**
 * pdf.js warns on import where its optional canvas is not installed; nothing here draws. The module of its worker is loaded
 * with it, or it would load it by itself at the first document.
 */
async function loadQuietly(): Promise<Library> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await keepingBuiltIns(async () => {
      const worker = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');
      await import(pathToFileURL(worker).href);
      return withoutDrawing(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
    });
  } finally {
    console.warn = warn;
  }
}

async function source(
  pdfjs: Library,
  document: PdfDocument,
  destroy: () => Promise<void>,
): Promise<PdfSource> {
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, number]) => [Number(number), name]));
  const layers = await document.getOptionalContentConfig();
  // The page read last keeps its decoded pictures until another is read.
  let open: { page: PdfPage; drawn: Drawn } | null = null;
  const read = async (number: number): Promise<{ page: PdfPage; drawn: Drawn }> => {
    if (open?.page.pageNumber === number) return open;
    open?.page.cleanup();
    open = null;
    try {
      const page = await document.getPage(number);
      open = { page, drawn: await drawnOn(page, layers, names, pdfjs.AnnotationMode.ENABLE) };
      return open;
    } catch (error) {
      throw asKehoachError(error);
    }
  };
  return {
    pageCount: document.numPages,
    page: async (number) => {
      const { page, drawn } = await read(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { glyphs, strokes, fills, images, outlines } = drawn;
      return { number, width, height, glyphs, strokes, fills, images, outlines };
    },
    pictures: async (number) => {
      const { page, drawn } = await read(number);
      const found: PagePicture[] = [];
      for (const { source: from, matrix, mask } of drawn.pictures) {
        const picture = pictureOf(await decoded(page, from), matrix, mask);
        if (picture !== null) found.push(picture);
      }
      return found;
    },
    readBy: () => ['pdfjs'],
    close: destroy,
  };
}

/** What a drawing operator names: the picture itself, or its name among the page's or the document's objects. */
async function decoded(page: PdfPage, from: unknown): Promise<unknown> {
  const name = isNamed(from) ? from.data : from;
  if (typeof name !== 'string') return from;
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  const found: unknown = await new Promise((resolve) => objects.get(name, resolve));
  return isNamed(from) && typeof found === 'object' ? { ...from, ...found } : found;
}

/** A mask comes as its size and the name of its bits. */
function isNamed(from: unknown): from is { data: string } {
  return typeof from === 'object' && from !== null && 'data' in from && typeof from.data === 'string';
}

async function drawnOn(
  page: PdfPage,
  layers: Layers,
  names: ReadonlyMap<number, string>,
  annotationMode: number,
): Promise<Drawn> {
  const { fnArray, argsArray } = await operatorsOf(page, annotationMode, names);
  const fonts = await fontsOf(page, fnArray, argsArray, names);
  // Damaged annotations are no reason to leave the page unread.
  const annotations: Record<string, unknown>[] = await page.getAnnotations().catch(() => []);
  const kinds = new Map(annotations.map((annotation) => [annotation['id'], kindOf(annotation)]));
  const viewport = page.getViewport({ scale: 1 });
  const drawn = walkOperators(
    {
      fnArray,
      argsArray,
      names,
      font: (id) => fonts.get(id) ?? null,
      visibleGroup: (group) => layers.isVisible(group),
      annotation: (id) => kinds.get(id) ?? 'stamp',
    },
    asMatrix(viewport.transform),
  );
  const shown = (rect: readonly number[]): BBox => {
    const [a = 0, b = 0, c = 0, d = 0] = viewport.convertToViewportRectangle([...rect]).map(Number);
    return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  };
  const run = 1 + greatest([0, ...drawn.glyphs.map((glyph) => glyph.run)]);
  return { ...drawn, glyphs: [...drawn.glyphs, ...undrawnWords(annotations, shown, run)] };
}

function kindOf({ subtype, fieldType }: Record<string, unknown>): AnnotationKind {
  if (subtype === 'FreeText' || (subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch')))
    return 'typed';
  if (subtype === 'Widget' && fieldType === 'Btn') return 'mark';
  return subtype === 'StrikeOut' ? 'strike' : 'stamp';
}

/** Fonts come over separately from the operators that name them. */
async function fontsOf(
  page: PdfPage,
  fnArray: readonly number[],
  argsArray: readonly unknown[],
  names: ReadonlyMap<number, string>,
): Promise<Map<string, PlacedFont>> {
  const ids = new Set<string>();
  fnArray.forEach((operator, index) => {
    const name = names.get(operator);
    const args = argsArray[index];
    if (!Array.isArray(args)) return;
    if (name === 'setFont' && typeof args[0] === 'string') ids.add(args[0]);
    if (name === 'setGState' && Array.isArray(args[0])) {
      for (const pair of args[0]) if (pair?.[0] === 'Font') ids.add(String(pair[1]?.[0]));
    }
  });
  const fonts = new Map<string, PlacedFont>();
  for (const id of ids) fonts.set(id, asFont(await resolved(page, id)));
  return fonts;
}

function resolved(page: PdfPage, id: string): Promise<unknown> {
  const { commonObjs } = page;
  return commonObjs.has(id)
    ? Promise.resolve(commonObjs.get(id))
    : new Promise((resolve) => commonObjs.get(id, resolve));
}

function asFont(value: unknown): PlacedFont {
  const font = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const name = typeof font['name'] === 'string' ? font['name'] : '';
  // pdf.js counts widths in the font's own units: 1/2048 of the size in many CFF fonts.
  const unit = font['fontMatrix'] == null ? 0.001 : asMatrix(font['fontMatrix'])[0];
  return {
    name,
    bold: font['bold'] === true || font['black'] === true || /bold|black|heavy|demi/i.test(name),
    italic: font['italic'] === true || /italic|oblique/i.test(name),
    unit,
    vertical: font['vertical'] === true,
  };
}

function asKehoachError(error: unknown): KehoachError {
  if (error instanceof KehoachError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new KehoachError('format-encrypted', 'The PDF is encrypted and opens with a password only.', {
      hint: 'Save it without a password.',
      cause: error,
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new KehoachError('format-damaged', `The PDF cannot be read: ${reason}`, {
    hint: 'Open it in a viewer and print it to a new PDF.',
    cause: error,
  });
}
