import type { FontFace } from '../types.js';
import { type Pdfium, SCRATCH } from './library.js';
import { factor } from './numbers.js';
import { Refusal } from './refusal.js';

/** A font of a document, and the advances of characters asked for so far, in sizes. */
interface Font {
  face: FontFace;
  advances: Map<string, number>;
}

/** The fonts of a document by their addresses. */
export type Fonts = Map<number, Font>;

/** What a text object's font says of itself. @throws Refusal for a font without a name, as those of drawn characters (Type 3) are */
export function fontOf(pdfium: Pdfium, fonts: Fonts, object: number): { font: number; face: FontFace } {
  const font = pdfium.FPDFTextObj_GetFont(object);
  const known = fonts.get(font);
  if (known !== undefined) return { font, face: known.face };
  const name = font === 0 ? '' : nameOf(pdfium, font);
  if (name === '') throw new Refusal('a font has no name');
  const face = {
    name,
    bold: /bold|black|heavy|demi/i.test(name),
    italic: /italic|oblique/i.test(name),
  };
  fonts.set(font, { face, advances: new Map() });
  return { font, face };
}

function nameOf(pdfium: Pdfium, font: number): string {
  const { scratch } = pdfium;
  const length = pdfium.FPDFFont_GetBaseFontName(font, scratch, SCRATCH);
  if (length <= 1 || length > SCRATCH) return '';
  return Buffer.from(pdfium.bytes().subarray(scratch, scratch + length - 1)).toString('utf8');
}

/** The advance of a character as its font tells it, in sizes; 0 where it tells none. */
export function advanceOf(pdfium: Pdfium, fonts: Fonts, font: number, text: string): number {
  const advances = fonts.get(font)?.advances;
  const known = advances?.get(text);
  if (known !== undefined) return known;
  const { scratch } = pdfium;
  const told = pdfium.FPDFFont_GetGlyphWidth(font, text.codePointAt(0) ?? 0, 1, scratch);
  const advance = told === 0 ? 0 : factor(pdfium.view().getFloat32(scratch, true));
  advances?.set(text, advance);
  return advance;
}
