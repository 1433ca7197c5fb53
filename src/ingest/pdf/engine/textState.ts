import type { BBox } from '../../../document/index.js';
import { applyX, applyY, IDENTITY, type Matrix, multiply } from './matrix.js';
import type { FontFace, Glyph, Turn } from './types.js';

/** A font as the placing of its characters needs it. */
export interface PlacedFont extends FontFace {
  /** Horizontal units of one glyph-space unit, 0.001 for all but Type 3 fonts. */
  unit: number;
  vertical: boolean;
}

/** A character to show: what it means, how wide it is, and whether word spacing applies to it. */
export interface Shown {
  unicode: string;
  width: number;
  isSpace: boolean;
  /** Advance downwards in glyph space, for vertical fonts. */
  down: number;
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

/** Render mode 3, and 7, which only adds to the clipping path. */
const INVISIBLE_MODES: ReadonlySet<number> = new Set([3, 7]);

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

/** Places characters one after the other and moves the text position behind them (PDF 32000-1:2008, 9.4.4). */
export function showText(
  state: TextState,
  ctm: Matrix,
  items: readonly (Shown | number)[],
  glyphs: Glyph[],
  stamp: number | null,
): void {
  const { font, size, scale } = state;
  if (font === null || size === 0) return;
  const matrix = multiply(ctm, state.matrix);
  const turn = turnOf(matrix, size);
  const height = size * Math.hypot(matrix[2], matrix[3]);
  for (const item of items) {
    if (typeof item === 'number') {
      if (font.vertical) state.y -= (item * size) / 1000;
      else state.x -= (item * size * scale) / 1000;
      continue;
    }
    const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0);
    const width = item.width * font.unit * size * scale;
    const x = state.x;
    const y = state.y + state.rise;
    if (item.unicode !== '') {
      const box = boxOf(matrix, x, y, width, size);
      const baseline = turn === 1 || turn === 3 ? applyX(matrix, x, y) : applyY(matrix, x, y);
      glyphs.push({
        text: item.unicode,
        box,
        baseline,
        size: Math.abs(height),
        font,
        turn,
        invisible: INVISIBLE_MODES.has(state.mode),
        stamp,
      });
    }
    if (font.vertical) state.y += item.down * font.unit * size - spacing;
    else state.x += width + spacing * scale;
  }
}

function boxOf(m: Matrix, x: number, y: number, width: number, size: number): BBox {
  let x0 = Number.POSITIVE_INFINITY;
  let y0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let y1 = Number.NEGATIVE_INFINITY;
  const corner = (cx: number, cy: number): void => {
    const px = applyX(m, cx, cy);
    const py = applyY(m, cx, cy);
    x0 = Math.min(x0, px);
    y0 = Math.min(y0, py);
    x1 = Math.max(x1, px);
    y1 = Math.max(y1, py);
  };
  corner(x, y + size);
  corner(x + width, y - size / 4);
  return [x0, y0, x1, y1];
}

/** Degrees that text may lean and still count as running along an axis. */
const LEAN = 3;

function turnOf(m: Matrix, size: number): Turn {
  const flip = size < 0 ? -1 : 1;
  const degrees = (Math.atan2(m[1] * flip, m[0] * flip) * 180) / Math.PI;
  const turns = Math.round(degrees / 90);
  if (Math.abs(degrees - turns * 90) > LEAN) return null;
  return (((turns % 4) + 4) % 4) as 0 | 1 | 2 | 3;
}
