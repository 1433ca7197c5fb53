import type { BBox } from '../../../document/index.js';
import { greatest, least } from '../numbers.js';
import { applyX, applyY, type Matrix } from './matrix.js';

export function common(a: BBox, b: BBox): BBox {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

/** The box on the page around a rectangle in the coordinates of a matrix. */
export function boxAround([x0, y0, x1, y1]: BBox, m: Matrix): BBox {
  const xs = [applyX(m, x0, y0), applyX(m, x1, y0), applyX(m, x0, y1), applyX(m, x1, y1)];
  const ys = [applyY(m, x0, y0), applyY(m, x1, y0), applyY(m, x0, y1), applyY(m, x1, y1)];
  return [least(xs), least(ys), greatest(xs), greatest(ys)];
}
