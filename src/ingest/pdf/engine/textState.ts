import type { BBox } from '../../../document/index.js';
import { applyX, applyY, IDENTITY, type Matrix, multiply } from './matrix.js';
import { glyphBox, INVISIBLE_MODES, isOutside, NEW_RUN, turnOf, WIDE_GAP } from './placing.js';
import type { FontFace, Glyph } from './types.js';

/** A font as the placing of its characters needs it. */
export interface PlacedFont extends FontFace {
  /** Horizontal units of one glyph-space unit, 0.001 for all but Type 3 fonts. */
  unit: number;
  vertical: boolean;
}

/** A character to show: what it means, how wide it is, and whether word spacing applies to it. */
export interface Shown {
  unicode?: unknown;
  width?: unknown;
  isSpace?: unknown;
  /** For vertical fonts: advance downwards and the place of the origin, in glyph space. */
  vmetric?: unknown;
}

/** The text state of PDF 32000-1:2008, 9.3, and the text object's matrices. */
export interface TextState {
  font: PlacedFont | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export function startText(): TextState {
  return {
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    matrix: IDENTITY,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}

export function moveLine(state: TextState, dx: number, dy: number): void {
  state.lineX += dx;
  state.lineY += dy;
  state.x = state.lineX;
  state.y = state.lineY;
}

/** Advance of a vertical font that states none, in glyph space. */
const FULL_ADVANCE = -1000;

/** Where characters go. */
export interface Target {
  glyphs: Glyph[];
  stamp: number | null;
  pen: Pen;
  /** What is seen of the page; null for all of it. */
  clip: BBox | null;
  transparent: boolean;
}

/** Where the last text ended on the page, and its number. */
export interface Pen {
  run: number;
  x: number;
  y: number;
}

/**
 * Places characters one after the other and moves the text position behind them (PDF 32000-1:2008, 9.4.4).
 *
 * @param items - characters, and numbers by which the position moves back in thousandths of the size
 */
export function showText(state: TextState, ctm: Matrix, items: readonly unknown[], target: Target): void {
  const { font, size, scale } = state;
  if (font === null || size === 0) return;
  const matrix = multiply(ctm, state.matrix);
  const turn = turnOf(matrix, size);
  const height = Math.abs(size * Math.hypot(matrix[2], matrix[3]));
  const invisible = INVISIBLE_MODES.has(state.mode);
  const { glyphs, stamp, pen, clip, transparent } = target;
  if (Math.hypot(placeX(matrix, state) - pen.x, placeY(matrix, state) - pen.y) > height * NEW_RUN) pen.run++;
  for (const item of items) {
    if (typeof item === 'number') {
      if (font.vertical) state.y -= (item * size) / 1000;
      else state.x -= (item * size * scale) / 1000;
      if (Math.abs(item) > WIDE_GAP * 1000) pen.run++;
      continue;
    }
    if (typeof item !== 'object' || item === null) continue;
    const { unicode, width: units, isSpace, vmetric } = item as Shown;
    const spacing = state.charSpacing + (isSpace === true ? state.wordSpacing : 0);
    const width = (typeof units === 'number' ? units : 0) * font.unit * size * scale;
    if (typeof unicode === 'string' && unicode !== '') {
      const x = state.x;
      const y = state.y + state.rise;
      const baseline = turn === 1 || turn === 3 ? applyX(matrix, x, y) : applyY(matrix, x, y);
      const box = glyphBox(matrix, x, y, width, size, turn);
      const hidden = transparent || (clip !== null && isOutside(box, clip));
      const run = pen.run;
      // biome-ignore format: one flat object a character, as pages have many thousands
      glyphs.push({ text: unicode, box, baseline, size: height, font, turn, invisible, stamp, run, hidden });
    }
    if (font.vertical) {
      const down = Array.isArray(vmetric) && typeof vmetric[0] === 'number' ? vmetric[0] : FULL_ADVANCE;
      state.y += down * font.unit * size - spacing;
    } else {
      state.x += width + spacing * scale;
    }
  }
  pen.x = placeX(matrix, state);
  pen.y = placeY(matrix, state);
}

function placeX(matrix: Matrix, { x, y }: TextState): number {
  return applyX(matrix, x, y);
}

function placeY(matrix: Matrix, { x, y }: TextState): number {
  return applyY(matrix, x, y);
}
