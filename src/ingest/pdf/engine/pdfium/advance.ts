import type { Matrix } from '../matrix.js';
import { MADE_UP } from './characters.js';
import { advanceOf, type Font } from './fonts.js';
import { place } from './numbers.js';
import type { Reading } from './text.js';

/** Told and measured advances that differ by less than this share of the size are the same. */
const SAME = 0.002;
/** A character behind which the next one stands this close, in sizes, is as wide as its font tells. */
const CLOSE = 0.02;
/** Entries of a matrix below this share of the others are rounding. */
const NOTHING = 1e-5;
/** What old fonts without Unicode have letters in the place of. */
const SOFT_HYPHEN = 0xad;
const HYPHEN = 0x2d;
const SPACE = 0x20;

/** How wide the characters of a text are. */
export interface Measure {
  font: Font;
  size: number;
  /** Width of a unit of the text in the file where the text stands upright and is not slanted; 0 elsewhere. */
  unit: number;
}

/** @param inFile - from the text's own coordinates to the file's */
export function measureOf(font: Font, size: number, [a, b, c]: Matrix): Measure {
  const upright = a > 0 && Math.abs(b) <= a * NOTHING && Math.abs(c) <= a * NOTHING;
  return { font, size, unit: upright ? a : 0 };
}

/**
 * The advance of a character in the text's own coordinates, as its font tells it. Where two characters of a font mean the same, the font
 * tells of one of them: where the next character does not confirm it, upright ones are measured.
 *
 * @param index - PDFium's number of the character; below 0 for a space that it does not tell
 * @param next - how far in the file the next character of the text stands; NaN where there is none
 */
export function widthOf(
  reading: Reading,
  measure: Measure,
  index: number,
  code: number,
  next: number,
): number {
  const { font, size, unit } = measure;
  const told = advanceOf(reading.pdfium, font, code === MADE_UP ? SPACE : code) * size;
  if (unit === 0 || index < 0 || code === MADE_UP) return told;
  if (Math.abs(next / unit - told) <= size * CLOSE) return told;
  const reach = reachOf(reading, index) / unit;
  if (Math.abs(told - reach) <= size * SAME) return told;
  const isInk = told > 0 && told <= reach && Math.abs(inkOf(reading, index) / unit - reach) <= size * SAME;
  return isInk ? told : reach;
}

/** A hyphen that ends a line: PDFium does not tell whether it is a soft one, its width does. */
export function hyphenOf(reading: Reading, { font, size, unit }: Measure, index: number): number {
  const soft = advanceOf(reading.pdfium, font, SOFT_HYPHEN) * size;
  const hard = advanceOf(reading.pdfium, font, HYPHEN) * size;
  if (soft === 0 || unit === 0) return HYPHEN;
  const reach = reachOf(reading, index) / unit;
  return Math.abs(soft - reach) < Math.abs(hard - reach) ? SOFT_HYPHEN : HYPHEN;
}

/** How far in the file a character reaches, with its ink and its advance. */
function reachOf({ pdfium, textPage, characters }: Reading, index: number): number {
  const { scratch } = pdfium;
  pdfium.FPDFText_GetLooseCharBox(textPage, index, scratch);
  return place(pdfium.view().getFloat32(scratch + 8, true)) - (characters.xs[index] ?? 0);
}

/** How far its ink alone does. */
function inkOf({ pdfium, textPage, characters }: Reading, index: number): number {
  const { scratch } = pdfium;
  pdfium.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24);
  return place(pdfium.view().getFloat64(scratch + 8, true)) - (characters.xs[index] ?? 0);
}
