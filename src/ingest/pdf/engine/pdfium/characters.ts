import { MAX_PAGE_GLYPHS, refuseBeyond } from '../limits.js';
import type { Pdfium } from './library.js';
import { place } from './numbers.js';
import { Refusal } from './refusal.js';

/** The characters of a page by PDFium's numbers of them, in arrays, as pages have many thousands. */
export interface PageText {
  /** What each means; 0 for what is left out. */
  codes: Int32Array;
  /** Where each stands in the coordinates of the file. */
  xs: Float64Array;
  ys: Float64Array;
  /** The numbers of the characters that an object draws. */
  byObject: ReadonlyMap<number, readonly number[]>;
}

/** A space of PDFium's own within a text. */
export const MADE_UP = -1;
/** A hyphen that ends a line, of either kind, in whose place PDFium gives {@link MARK}. */
export const BROKEN = -2;
const MARK = 0x02;

const SPACE = 0x20;
const TAB = 0x09;
const RETURN = 0x0d;
const NEWLINE = 0x0a;

/**
 * The characters of a page, as PDFium orders them: along the lines, with spaces of its own between.
 *
 * @throws Refusal where a font does not say what a character means
 */
export function charactersOf(pdfium: Pdfium, textPage: number): PageText {
  const { FPDFText_GetUnicode, FPDFText_GetTextObject, FPDFText_HasUnicodeMapError } = pdfium;
  const { FPDFText_GetCharOrigin, FPDFText_IsGenerated, scratch } = pdfium;
  const count = Math.max(0, pdfium.FPDFText_CountChars(textPage));
  refuseBeyond(count, MAX_PAGE_GLYPHS * 2, 'characters on one page');
  const codes = new Int32Array(count);
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  const byObject = new Map<number, number[]>();
  // Telling takes no memory, so that the view of it stays the same.
  const view = pdfium.view();
  let last = 0;
  let numbers: number[] = [];
  for (let index = 0; index < count; index++) {
    const code = FPDFText_GetUnicode(textPage, index);
    if (code === 0) continue;
    const object = FPDFText_GetTextObject(textPage, index);
    const blank = code === SPACE || code === RETURN || code === NEWLINE;
    const madeUp = blank && FPDFText_IsGenerated(textPage, index) !== 0;
    // Between two texts it says nothing; within one it may stand for spaces that are drawn.
    if (madeUp && object === 0) continue;
    const broken = code === MARK && pdfium.FPDFText_IsHyphen(textPage, index) !== 0;
    const untold = FPDFText_HasUnicodeMapError(textPage, index) !== 0 || isControl(code);
    if (!madeUp && !broken && untold) throw new Refusal('a font does not say what its characters mean');
    FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8);
    codes[index] = madeUp ? MADE_UP : broken ? BROKEN : code;
    xs[index] = place(view.getFloat64(scratch, true));
    ys[index] = place(view.getFloat64(scratch + 8, true));
    if (object !== last) {
      numbers = byObject.get(object) ?? [];
      byObject.set(object, numbers);
      last = object;
    }
    numbers.push(index);
  }
  return { codes, xs, ys, byObject };
}

/** What fonts that do not tell their letters give in their place. */
function isControl(code: number): boolean {
  return (
    (code < SPACE && code !== TAB && code !== RETURN && code !== NEWLINE) || (code >= 0x7f && code < 0xa0)
  );
}
