import type { BBox } from '../../../../document/index.js';
import { applyX, applyY, type Matrix } from '../matrix.js';
import { glyphBox, INVISIBLE_MODES, isOutside, NEW_RUN, turnOf, WIDE_GAP } from '../placing.js';
import type { Pen } from '../textState.js';
import type { Glyph } from '../types.js';
import { hyphenOf, type Measure, measureOf, widthOf } from './advance.js';
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
  const { object, view, inFile, matrix } = text;
  const { font, face } = fontOf(pdfium, fonts, object);
  const size = sizeOf(pdfium, object);
  if (size === 0) return;
  const type: Type = {
    ...{ font: face, matrix, size, height: Math.abs(size * Math.hypot(matrix[2], matrix[3])) },
    ...{ turn: turnOf(matrix, size), length: Math.hypot(matrix[0], matrix[1]) },
    ...{ invisible: INVISIBLE_MODES.has(text.mode), clip: text.clip, transparent: text.transparent },
  };
  const measure = measureOf(font, size, inFile);
  const numbers = characters.byObject.get(object);
  if (numbers === undefined) {
    const x = applyX(view, inFile[4], inFile[5]);
    const y = applyY(view, inFile[4], inFile[5]);
    glyphs.push(
      placedGlyph(
        type,
        ' ',
        x,
        y,
        widthOf(reading, { ...measure, unit: 0 }, 0, ' ', Number.NaN),
        true,
        trail,
      ),
    );
    return;
  }
  const { codes, xs, ys } = characters;
  for (let at = 0; at < numbers.length; at++) {
    const index = numbers[at] ?? 0;
    const code = codes[index] ?? 0;
    const [fileX, fileY] = [xs[index] ?? 0, ys[index] ?? 0];
    const first = at === 0;
    let letters = lettersOf(reading, measure, index, code);
    let following = numbers[at + 1];
    // PDFium tells the letters of a ligature, or a letter and its mark, one by one in the same place.
    while (following !== undefined && xs[following] === fileX && ys[following] === fileY) {
      if (code === MADE_UP) break;
      letters += lettersOf(reading, measure, following, codes[following] ?? 0);
      following = numbers[++at + 1];
    }
    // A space of its own stands where the next character is drawn; where that comes only later, spaces are drawn between.
    if (code === MADE_UP && following !== undefined && xs[following] === fileX && ys[following] === fileY)
      continue;
    const next = following === undefined ? Number.NaN : (xs[following] ?? 0) - fileX;
    const width = widthOf(
      reading,
      code === MADE_UP ? { ...measure, unit: 0 } : measure,
      index,
      letters,
      next,
    );
    const x = applyX(view, fileX, fileY);
    const y = applyY(view, fileX, fileY);
    glyphs.push(placedGlyph(type, letters, x, y, width, first, trail));
  }
}

function lettersOf(reading: Reading, measure: Measure, index: number, code: number): string {
  if (code === MADE_UP) return ' ';
  return code === BROKEN ? hyphenOf(reading, measure, index) : String.fromCodePoint(code);
}

/** What the glyphs of a text have in common. */
interface Type
  extends Pick<Glyph, 'font' | 'turn' | 'invisible'>,
    Pick<TextObject, 'matrix' | 'clip' | 'transparent'> {
  size: number;
  height: number;
  length: number;
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
  const { matrix, size, height, turn, font, invisible, clip, length } = type;
  const [alongX, alongY] = [matrix[0] / length, matrix[1] / length];
  const [dx, dy] = [x - trail.x, y - trail.y];
  const gap = dx * alongX + dy * alongY;
  const off = Math.abs(dy * alongX - dx * alongY);
  if (!first && off > height * DOWNWARDS) throw new Refusal('text runs downwards');
  const near = first ? NEW_RUN : WIDE_GAP;
  if (Math.hypot(gap, off) > height * near && !areSpaces(gap, off, trail.space, height)) trail.run++;
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
