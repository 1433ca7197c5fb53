import type { FontFace } from '../types.js';
import { type Pdfium, SCRATCH } from './library.js';
import { factor } from './numbers.js';
import { Refusal } from './refusal.js';

/** A font of a document. */
export interface Font {
  /** PDFium's address of it. */
  address: number;
  face: FontFace;
  /** The advances of the characters asked for so far, in sizes. */
  advances: Map<number, number>;
}

/** The fonts of a document by their addresses. */
export type Fonts = Map<number, Font>;

/** A text object's font. @throws Refusal for a font without a name, as those of drawn characters (Type 3) are */
export function fontOf(pdfium: Pdfium, fonts: Fonts, object: number): Font {
  const address = pdfium.FPDFTextObj_GetFont(object);
  const known = fonts.get(address);
  if (known !== undefined) return known;
  const name = address === 0 ? '' : nameOf(pdfium, address);
  if (name === '') throw new Refusal('a font has no name');
  const face = {
    name,
    bold: /bold|black|heavy|demi/i.test(name),
    italic: /italic|oblique/i.test(name),
  };
  const font = { address, face, advances: new Map<number, number>() };
  fonts.set(address, font);
  return font;
}

function nameOf(pdfium: Pdfium, font: number): string {
  const { scratch } = pdfium;
  const length = pdfium.FPDFFont_GetBaseFontName(font, scratch, SCRATCH);
  if (length <= 1 || length > SCRATCH) return '';
  return Buffer.from(pdfium.bytes().subarray(scratch, scratch + length - 1)).toString('utf8');
}

/** The advance of a character as its font tells it, in sizes; 0 where it tells none. */
export function advanceOf(pdfium: Pdfium, { address, advances }: Font, code: number): number {
  const known = advances.get(code);
  if (known !== undefined) return known;
  const { scratch } = pdfium;
  const told = pdfium.FPDFFont_GetGlyphWidth(address, code, 1, scratch);
  const advance = told === 0 ? 0 : factor(pdfium.view().getFloat32(scratch, true));
  advances.set(code, advance);
  return advance;
}
