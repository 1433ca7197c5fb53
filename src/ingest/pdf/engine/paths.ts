import type { BBox } from '../../../document/index.js';
import { greatest, least } from '../numbers.js';
import { applyX, applyY, type Matrix } from './matrix.js';
import type { Stroke } from './types.js';

/** Drawing steps as pdf.js packs them into one number array (its `DrawOPS`). */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** Corners may stand this far off a rectangle's sides, in points. */
const SQUARENESS = 0.5;

/** One part of a path drawn without lifting the pen; null where it has curves. */
type Polyline = { x: number; y: number }[] | null;

/** The pen strokes of a path: its straight lines, in page coordinates. */
export function strokesOf(data: ArrayLike<number>, matrix: Matrix): Stroke[] {
  const strokes: Stroke[] = [];
  for (const line of polylines(data, matrix)) {
    if (line === null) continue;
    line.forEach((point, index) => {
      const before = line[index - 1];
      if (before !== undefined) strokes.push({ x0: before.x, y0: before.y, x1: point.x, y1: point.y });
    });
  }
  return strokes;
}

/** The axis-parallel rectangles of a filled path, in page coordinates. Other shapes are left out. */
export function rectanglesOf(data: ArrayLike<number>, matrix: Matrix): BBox[] {
  const boxes: BBox[] = [];
  for (const line of polylines(data, matrix)) {
    if (line === null || line.length < 2 || line.length > 12) continue;
    const xs = line.map((point) => point.x);
    const ys = line.map((point) => point.y);
    const box: BBox = [least(xs), least(ys), greatest(xs), greatest(ys)];
    const square = line.every(
      ({ x, y }) => near(x, box[0]) || near(x, box[2]) || near(y, box[1]) || near(y, box[3]),
    );
    if (square) boxes.push(box);
  }
  return boxes;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= SQUARENESS;
}

function polylines(data: ArrayLike<number>, matrix: Matrix): Polyline[] {
  const found: Polyline[] = [];
  let current: Polyline = [];
  const at = (index: number): { x: number; y: number } => {
    const x = data[index] ?? 0;
    const y = data[index + 1] ?? 0;
    return { x: applyX(matrix, x, y), y: applyY(matrix, x, y) };
  };
  const finish = (): void => {
    if (current === null || current.length > 1) found.push(current);
    current = [];
  };
  for (let index = 0; index < data.length; ) {
    switch (data[index]) {
      case MOVE:
        finish();
        current = [at(index + 1)];
        index += 3;
        break;
      case LINE:
        current?.push(at(index + 1));
        index += 3;
        break;
      case CURVE:
        current = null;
        index += 7;
        break;
      case QUADRATIC:
        current = null;
        index += 5;
        break;
      case CLOSE:
        if (current?.[0] !== undefined) current.push(current[0]);
        index += 1;
        break;
      default:
        index = data.length;
    }
  }
  finish();
  return found;
}
