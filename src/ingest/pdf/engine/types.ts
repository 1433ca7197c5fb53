/**
 * What a PDF engine reads off a page, and nothing of how it does so. The geometry behind this interface knows no engine;
 * a second one stands beside `pdfjs.ts` by implementing `PdfEngine`.
 *
 * All coordinates are points in the page as it is shown: `/Rotate` and the crop box applied, origin at the top left.
 */
import type { BBox, IngestNote } from '../../../document/index.js';
import type { PagePicture } from './picture.js';

/** Quarter turns clockwise of the direction in which the text runs; null where it runs askew. */
export type Turn = 0 | 1 | 2 | 3 | null;

/** What a font says of itself. */
export interface FontFace {
  /** Base font name, subset tag included: `ABCDEF+TimesNewRomanPS-BoldMT`. */
  name: string;
  bold: boolean;
  italic: boolean;
}

/** One drawn character (or ligature). */
export interface Glyph {
  /** What the font says it means; may be empty or nonsense. */
  text: string;
  /** From the origin to the advance, from one size above the base line to a quarter below it. */
  box: BBox;
  /** Where the character stands across its writing direction: y of the base line for upright text. */
  baseline: number;
  /** Size of the type in points as shown. */
  size: number;
  font: FontFace;
  turn: Turn;
  /** Drawn in invisible mode, as the text behind a scanned picture is. */
  invisible: boolean;
  /** Number of the signature or stamp that draws it over the page; null for the page itself and what is typed on it. */
  stamp: number | null;
  /** Number of the text drawn in one go, each character where the last one ended. Later text has a higher one. */
  run: number;
  /** 0 to 1 where character recognition read it off a picture. */
  confidence?: number;
  /** Nobody sees it: outside its clip, in the colour of its ground, transparent, or covered by what is painted later. */
  hidden: boolean;
}

/** A straight stroke. */
export interface Stroke {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A page as drawn. White strokes and fills, being invisible on paper, are left out. */
export interface PageContent {
  /** 1-based. */
  number: number;
  width: number;
  height: number;
  /** In the order they are drawn. */
  glyphs: Glyph[];
  strokes: Stroke[];
  /** Filled axis-parallel rectangles: thin ones are rulings, others shading. */
  fills: BBox[];
  images: BBox[];
  /** Filled shapes with curves, as letters are that are drawn as outlines. */
  outlines: number;
}

/** A page as it prints, in shades of grey row by row from the top: 0 is ink, 255 paper. */
export interface PageDrawing {
  width: number;
  height: number;
  data: Uint8Array;
}

/** What reads pages: pdf.js or PDFium. */
export type PdfReader = 'pdfjs' | 'pdfium';

/** An open document. */
export interface PdfSource {
  pageCount: number;
  /** @param number - 1-based */
  page(number: number): Promise<PageContent>;
  /** The decoded pictures of a page, in the order they are drawn. @param number - 1-based */
  pictures(number: number): Promise<PagePicture[]>;
  /**
   * Draws a page; null where it cannot be drawn. Not there where the engine draws none.
   *
   * @param number - 1-based
   * @param scale - pixels a point
   */
  draw?(number: number, scale: number): Promise<PageDrawing | null>;
  /** Longest time the document may take, milliseconds, where that is longer than usual. */
  patience?: number;
  /** What there is to say of the pages that were read, once they are. */
  notes?(): IngestNote[];
  /** Which engines have read pages so far. */
  readBy(): PdfReader[];
  /** Gives all memory back. */
  close(): Promise<void>;
}

/** Opens documents. Throws KehoachError `format-encrypted`, `format-damaged` or `file-too-large`. */
export interface PdfEngine {
  open(bytes: Uint8Array): Promise<PdfSource>;
}
