import type { Colour } from '../paint.js';
import type { Pdfium } from './library.js';

/** What PDFium gives for a pattern. */
const PATTERN = '#bfbfbf';

/** The colour in which an object is filled or stroked, and how much of it shows, 0 to 1. */
export function colourOf(
  pdfium: Pdfium,
  object: number,
  stroked: boolean,
): { colour: Colour; alpha: number } {
  const { scratch: at } = pdfium;
  const told = stroked
    ? pdfium.FPDFPageObj_GetStrokeColor(object, at, at + 4, at + 8, at + 12)
    : pdfium.FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12);
  if (told === 0) return { colour: null, alpha: 1 };
  const view = pdfium.view();
  const channel = (offset: number): number => view.getUint32(at + offset, true) & 0xff;
  const rgb = (channel(0) << 16) | (channel(4) << 8) | channel(8);
  const colour = `#${rgb.toString(16).padStart(6, '0')}`;
  return { colour: colour === PATTERN ? null : colour, alpha: channel(12) / 255 };
}
