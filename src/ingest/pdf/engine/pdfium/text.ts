import type { BBox } from '../../../../document/index.js';
import { applyX, applyY, type Matrix } from '../matrix.js';
import { glyphBox, INVISIBLE_MODES, isOutside, NEW_RUN, turnOf, WIDE_GAP } from '../placing.js';
import type { Pen } from '../textState.js';
import type { FontFace, Glyph } from '../types.js';
import { hyphenOf, measureOf, widthOf } from './advance.js';
import { BROKEN, MADE_UP, type PageText } from './characters.js';
import { type Fonts, fontOf } from './fonts.js';
import type { Pdfium } from './library.js';
import { factor } from './numbers.js';
import { Refusal } from './refusal.js';

/** The page that is read, and the fonts of its document. */
export interface Reading {
  pdfium: Pdfium;
  textPage: number;
  fonts: Fonts;
  characters: PageText;
}

/** A text object, and how it is drawn. */
export interface TextObject {
  object: number;
  /** From the file's coordinates to the page. */
  view: Matrix;
  /** From the text's own coordinates to the file's, and to the page. */
  inFile: Matrix;
  matrix: Matrix;
  mode: number;
  clip: BBox | null;
  transparent: boolean;
}

/** Where the last text ended on the page, its number, and how wide its last character was if that was a space. */
export interface Trail extends Pen {
  space: number;
}

/** Text that moves along this much of its size across its direction is set downwards. */
const DOWNWARDS = 0.3;
/** How far a gap may be from a number of spaces, in sizes of type. */
const SPACES_OFF = 0.02;

/** Adds the glyphs of a text object, as the other engine places them. PDFium tells nothing of an object that draws only spaces. */
export function showObject(reading: Reading, text: TextObject, glyphs: Glyph[], trail: Trail): void {
  const { pdfium, fonts, characters } = reading;
  const { object, view, inFile } = text;
  const font = fontOf(pdfium, fonts, object);
  const size = sizeOf(pdfium, object);
  if (size === 0) return;
  const type = typeOf(text, font.face, size);
  const measure = measureOf(font, size, inFile);
  const numbers = characters.byObject.get(object);
  if (numbers === undefined) {
    const [x, y] = [applyX(view, inFile[4], inFile[5]), applyY(view, inFile[4], inFile[5])];
    glyphs.push(
      placedGlyph(type, ' ', x, y, widthOf(reading, measure, -1, MADE_UP, Number.NaN), true, trail),
    );
    return;
  }
  const { codes, xs, ys } = characters;
  for (let at = 0; at < numbers.length; at++) {
    const first = at === 0;
    const index = numbers[at] ?? 0;
    const x = xs[index] ?? 0;
    const y = ys[index] ?? 0;
    const told = codes[index] ?? 0;
    const code = told === BROKEN ? hyphenOf(reading, measure, index) : told;
    let letters = code === MADE_UP ? ' ' : letter(code);
    let following = numbers[at + 1];
    // PDFium tells the letters of a ligature, or a letter and its mark, one by one in the same place. A space of its own stands where the
    // next character is drawn; where that comes only later, spaces are drawn between.
    let dropped = false;
    while (following !== undefined && xs[following] === x && ys[following] === y) {
      if (code === MADE_UP) {
        dropped = true;
        break;
      }
      letters += letter(codes[following] ?? 0);
      following = numbers[++at + 1];
    }
    if (dropped) continue;
    const next = following === undefined ? Number.NaN : (xs[following] ?? 0) - x;
    const width = widthOf(reading, measure, index, code, next);
    glyphs.push(placedGlyph(type, letters, applyX(view, x, y), applyY(view, x, y), width, first, trail));
  }
}

/** Letters made so far, by their codes: pages have few different ones. */
const LETTERS: string[] = [];
const MOST_LETTERS = 0x2_000;

function letter(code: number): string {
  if (code >= MOST_LETTERS || code < 0) return String.fromCodePoint(Math.max(0, code));
  LETTERS[code] ??= String.fromCodePoint(code);
  return LETTERS[code] ?? '';
}

/** What the glyphs of a text have in common. */
interface Type
  extends Pick<Glyph, 'font' | 'turn' | 'invisible'>,
    Pick<TextObject, 'matrix' | 'clip' | 'transparent'> {
  size: number;
  height: number;
  /** Points on the page of a unit of the text, and its direction. */
  length: number;
  alongX: number;
  alongY: number;
}

function typeOf({ matrix, clip, transparent, mode }: TextObject, font: FontFace, size: number): Type {
  const length = Math.hypot(matrix[0], matrix[1]);
  return {
    font,
    matrix,
    clip,
    transparent,
    size,
    length,
    turn: turnOf(matrix, size),
    height: Math.abs(size * Math.hypot(matrix[2], matrix[3])),
    invisible: INVISIBLE_MODES.has(mode),
    alongX: matrix[0] / length,
    alongY: matrix[1] / length,
  };
}

function placedGlyph(
  type: Type,
  text: string,
  x: number,
  y: number,
  width: number,
  first: boolean,
  trail: Trail,
): Glyph {
  const { matrix, size, height, turn, font, invisible, clip, length, alongX, alongY } = type;
  const dx = x - trail.x;
  const dy = y - trail.y;
  const gap = dx * alongX + dy * alongY;
  const off = Math.abs(dy * alongX - dx * alongY);
  if (!first && off > height * DOWNWARDS) throw new Refusal('text runs downwards');
  const near = height * (first ? NEW_RUN : WIDE_GAP);
  if (gap * gap + off * off > near * near && !areSpaces(gap, off, trail.space, height)) trail.run++;
  const box = glyphBox([matrix[0], matrix[1], matrix[2], matrix[3], x, y], 0, 0, width, size, turn);
  const baseline = turn === 1 || turn === 3 ? x : y;
  const hidden = type.transparent || (clip !== null && isOutside(box, clip));
  trail.x = x + matrix[0] * width;
  trail.y = y + matrix[1] * width;
  trail.space = text === ' ' ? width * length : 0;
  const run = trail.run;
  return { text, box, baseline, size: height, font, turn, invisible, stamp: null, run, hidden };
}

/** True where a gap has just the room of further spaces, which PDFium drops. */
function areSpaces(gap: number, off: number, space: number, height: number): boolean {
  if (space <= 0 || gap <= 0 || off > height * SPACES_OFF) return false;
  return Math.abs(gap - Math.round(gap / space) * space) <= height * SPACES_OFF;
}

function sizeOf(pdfium: Pdfium, object: number): number {
  const { scratch } = pdfium;
  return pdfium.FPDFTextObj_GetFontSize(object, scratch) === 0
    ? 0
    : factor(pdfium.view().getFloat32(scratch, true));
}
