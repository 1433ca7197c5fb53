import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadPart } from '../../../../parts.js';
import { type WasmImports, type WasmModule, wasm } from './wasm.js';

/** Functions of PDFium as its WebAssembly module exports them: numbers and addresses in, numbers out. */
const FUNCTIONS = [
  ...['malloc', 'free', 'PDFiumExt_Init'],
  ...['FPDF_LoadMemDocument', 'FPDF_CloseDocument', 'FPDF_GetPageCount', 'EPDF_IsEncrypted'],
  ...['FPDF_LoadPage', 'FPDF_ClosePage', 'FPDF_GetPageWidthF', 'FPDF_GetPageHeightF', 'FPDFPage_GetRotation'],
  ...['FPDF_DeviceToPage', 'FPDFPage_GetAnnotCount', 'FPDFPage_GetAnnot', 'FPDFPage_CloseAnnot'],
  ...['FPDFAnnot_GetSubtype', 'EPDFAnnot_HasAppearanceStream'],
  ...['FPDFAnnot_GetObjectCount', 'FPDFAnnot_GetObject'],
  ...['FPDFPage_CountObjects', 'FPDFPage_GetObject', 'FPDFFormObj_CountObjects', 'FPDFFormObj_GetObject'],
  ...[
    'FPDFPageObj_GetType',
    'FPDFPageObj_GetMatrix',
    'FPDFPageObj_GetFillColor',
    'FPDFPageObj_GetStrokeColor',
  ],
  ...['FPDFPageObj_HasTransparency', 'FPDFPageObj_GetBounds'],
  ...['FPDFPageObj_CountMarks', 'FPDFPageObj_GetMark', 'FPDFPageObjMark_GetParamValueType'],
  ...['FPDFPageObj_GetClipPath', 'FPDFClipPath_CountPaths', 'FPDFClipPath_CountPathSegments'],
  ...[
    'FPDFClipPath_GetPathSegment',
    'FPDFPath_CountSegments',
    'FPDFPath_GetPathSegment',
    'FPDFPath_GetDrawMode',
  ],
  ...['FPDFPathSegment_GetType', 'FPDFPathSegment_GetPoint'],
  ...['FPDFTextObj_GetFont', 'FPDFTextObj_GetFontSize', 'FPDFTextObj_GetTextRenderMode'],
  ...['FPDFFont_GetBaseFontName', 'FPDFFont_GetGlyphWidth'],
  ...['FPDFText_LoadPage', 'FPDFText_ClosePage', 'FPDFText_CountChars', 'FPDFText_GetUnicode'],
  ...['FPDFText_IsGenerated', 'FPDFText_IsHyphen', 'FPDFText_HasUnicodeMapError', 'FPDFText_GetTextObject'],
  ...['FPDFText_GetCharOrigin', 'FPDFText_GetLooseCharBox', 'FPDFText_GetCharBox'],
  ...['FPDFBitmap_CreateEx', 'FPDFBitmap_FillRect', 'FPDFBitmap_Destroy', 'FPDF_RenderPageBitmap'],
  ...['FPDFBitmap_GetBuffer', 'FPDFBitmap_GetStride'],
] as const;

type Functions = Record<(typeof FUNCTIONS)[number], (...values: number[]) => number>;

/** PDFium, loaded: its functions, and a little memory of it for what they write. */
export interface Pdfium extends Functions {
  /** Address of {@link SCRATCH} bytes that any call may overwrite. */
  scratch: number;
  /** Address of `ActualText`, ended with a zero. */
  actualText: number;
  /** Its memory now; growing makes an earlier view empty. */
  bytes(): Uint8Array;
  view(): DataView;
  /** Bytes beyond which its memory does not grow; who calls it says what that call may take. */
  bound: { most: number };
  /** It has crashed, and nothing of it may be used any more. */
  dead: boolean;
}

/** Bytes of memory for what functions write. */
export const SCRATCH = 1024;
/** Most memory it may take, in bytes: a document that asks for more is read by the other engine. */
export const MOST_MEMORY = 1024 * 1024 * 1024;
/** Memory it keeps between documents, in bytes; it cannot give a part back, so beyond this it is thrown away whole. */
const KEPT_MEMORY = 96 * 1024 * 1024;

let compiled: Promise<WasmModule> | null = null;
let loaded: Promise<Pdfium> | null = null;
let users = 0;

/**
 * PDFium for one document; the same module serves all until it crashes or has grown.
 *
 * @throws KehoachError `part-missing` where it is not installed
 */
export async function borrowPdfium(): Promise<{ pdfium: Pdfium; release: () => void }> {
  loaded ??= start();
  const mine = loaded;
  users++;
  try {
    const pdfium = await mine;
    if (pdfium.dead) {
      if (loaded === mine) loaded = null;
      users--;
      return await borrowPdfium();
    }
    let held = true;
    return {
      pdfium,
      release() {
        if (!held) return;
        held = false;
        users--;
        if (pdfium.dead || (users === 0 && pdfium.bytes().length > KEPT_MEMORY))
          if (loaded === mine) loaded = null;
      },
    };
  } catch (error) {
    users--;
    loaded = null;
    throw error;
  }
}

async function start(): Promise<Pdfium> {
  const { init } = await loadPart('pdfium', () => import('@embedpdf/pdfium'));
  compiled ??= compile();
  const module = await compiled;
  const bound = { most: MOST_MEMORY };
  const { pdfium } = await init({
    print: () => undefined,
    printErr: () => undefined,
    instantiateWasm(imports: WasmImports, receive: (instance: object) => void) {
      boundMemory(imports, bound);
      const instance = new wasm.Instance(module, imports);
      receive(instance);
      return instance.exports;
    },
  });
  return asPdfium(pdfium.wasmExports as unknown as Record<string, unknown>, bound);
}

async function compile(): Promise<WasmModule> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  return wasm.compile(await readFile(path));
}

/** Refuses to let the memory grow beyond the limit; PDFium then fails, and the document with it. */
function boundMemory({ env }: WasmImports, bound: Pdfium['bound']): void {
  const grow = env?.['emscripten_resize_heap'];
  if (env === undefined || typeof grow !== 'function') return;
  env['emscripten_resize_heap'] = (size: number): unknown => (size >>> 0 > bound.most ? 0 : grow(size));
}

function asPdfium(exported: Record<string, unknown>, bound: Pdfium['bound']): Pdfium {
  const missing = FUNCTIONS.filter((name) => typeof exported[name] !== 'function');
  const { memory } = exported;
  if (missing.length > 0 || !(memory instanceof wasm.Memory))
    throw new Error(`PDFium's module lacks ${[...missing, 'memory'].join(', ')}.`);
  const functions = Object.fromEntries(FUNCTIONS.map((name) => [name, exported[name]])) as Functions;
  functions.PDFiumExt_Init();
  const scratch = functions.malloc(SCRATCH);
  const word = Buffer.from('ActualText\0');
  const actualText = functions.malloc(word.length);
  let { buffer } = memory;
  let bytes = new Uint8Array(buffer);
  let view = new DataView(buffer);
  const renew = (): void => {
    if (buffer === memory.buffer) return;
    buffer = memory.buffer;
    bytes = new Uint8Array(memory.buffer);
    view = new DataView(memory.buffer);
  };
  bytes.set(word, actualText);
  return {
    ...functions,
    scratch,
    actualText,
    bytes() {
      renew();
      return bytes;
    },
    view() {
      renew();
      return view;
    },
    bound,
    dead: false,
  };
}
