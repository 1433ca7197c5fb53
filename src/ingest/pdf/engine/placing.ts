import type { BBox } from '../../../document/index.js';
import { greatest, least } from '../numbers.js';
import { applyX, applyY, type Matrix } from './matrix.js';
import type { Turn } from './types.js';

/** Text render mode 3, and 7, which only adds to the clipping path. */
export const INVISIBLE_MODES: ReadonlySet<number> = new Set([3, 7]);
/** Text render modes that draw the outline alone. */
export const STROKED_MODES: ReadonlySet<number> = new Set([1, 5]);

/** Text that begins this far from where the last one ended, in sizes of type, is another one. */
export const NEW_RUN = 0.15;
/** So is what stands behind a gap this wide inside a text; justified words stand closer. */
export const WIDE_GAP = 0.6;
/** What reaches beyond the clip by less than this, points, is seen. */
const CLIP_EDGE = 0.5;

/** True where the middle of a box lies outside another. */
export function isOutside(box: BBox, clip: BBox): boolean {
  const x = (box[0] + box[2]) / 2;
  const y = (box[1] + box[3]) / 2;
  const [left, top, right, bottom] = clip;
  return x < left - CLIP_EDGE || x > right + CLIP_EDGE || y < top - CLIP_EDGE || y > bottom + CLIP_EDGE;
}

/**
 * The box on the page of what reaches from the origin to the advance, from one size above to a quarter below. Letters slanted
 * by the matrix (italics a font does not have) keep the place they have on the base line.
 */
export function glyphBox(m: Matrix, x: number, y: number, width: number, size: number, turn: Turn): BBox {
  const [top, bottom, end] = [y + size, y - size / 4, x + width];
  if (turn === 0 || turn === 2)
    return ordered(applyX(m, x, y), applyY(m, x, top), applyX(m, end, y), applyY(m, x, bottom));
  if (turn === 1 || turn === 3)
    return ordered(applyX(m, x, top), applyY(m, x, y), applyX(m, x, bottom), applyY(m, end, y));
  const xs = [applyX(m, x, top), applyX(m, x, bottom), applyX(m, end, top), applyX(m, end, bottom)];
  const ys = [applyY(m, x, top), applyY(m, x, bottom), applyY(m, end, top), applyY(m, end, bottom)];
  return [least(xs), least(ys), greatest(xs), greatest(ys)];
}

function ordered(x0: number, y0: number, x1: number, y1: number): BBox {
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}

/** Degrees that text may lean and still count as running along an axis. */
const LEAN = 3;

export function turnOf(m: Matrix, size: number): Turn {
  const flip = size < 0 ? -1 : 1;
  const degrees = (Math.atan2(m[1] * flip, m[0] * flip) * 180) / Math.PI;
  const turns = Math.round(degrees / 90);
  if (Math.abs(degrees - turns * 90) > LEAN) return null;
  return (((turns % 4) + 4) % 4) as 0 | 1 | 2 | 3;
}
