import type { BBox } from '../../../document/index.js';
import { greatest, least } from '../numbers.js';
import { applyX, applyY, type Matrix } from './matrix.js';
import type { Stroke } from './types.js';

/** Drawing steps as pdf.js packs them into one number array (its `DrawOPS`). */
export const MOVE = 0;
export const LINE = 1;
export const CURVE = 2;
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

/** Sides of a filled shape shorter than this are the ends of a thick line, points. */
const THIN = 3;

/** The middle lines of a filled path's thin slanting bars: rulings of a page that leans. */
export function barsOf(data: ArrayLike<number>, matrix: Matrix): Stroke[] {
  return polylines(data, matrix).flatMap((line): Stroke[] => {
    const [a, b, c, d] = line ?? [];
    if (
      line === null ||
      line.length > 5 ||
      a === undefined ||
      b === undefined ||
      c === undefined ||
      d === undefined
    )
      return [];
    const ends = distance(a, b) < distance(b, c) ? ([a, b, c, d] as const) : ([b, c, d, a] as const);
    if (distance(ends[0], ends[1]) > THIN || distance(ends[2], ends[3]) > THIN) return [];
    return [
      {
        x0: (ends[0].x + ends[1].x) / 2,
        y0: (ends[0].y + ends[1].y) / 2,
        x1: (ends[2].x + ends[3].x) / 2,
        y1: (ends[2].y + ends[3].y) / 2,
      },
    ].filter(({ x0, y0, x1, y1 }) => Math.min(Math.abs(x1 - x0), Math.abs(y1 - y0)) > SQUARENESS);
  });
}

/** How many parts of a path have curves. */
export function outlinesIn(data: ArrayLike<number>): number {
  return polylines(data, [1, 0, 0, 1, 0, 0]).filter((line) => line === null).length;
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
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
