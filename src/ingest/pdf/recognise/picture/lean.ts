import type { Grey } from './types.js';

/** Sheets lie in a scanner, and photographs are taken, at most this far askew, degrees. */
const MOST_LEAN = 4;
/** Angles are tried this far apart, then this. */
const COARSE = 0.25;
const FINE = 0.05;
/** Ink is looked at in every so many columns and rows: as many as leave about this many rows. */
const ROWS_LOOKED_AT = 1400;

/**
 * The angle by which a page's lines fall to the right, degrees; 0 for a page without lines. Rows of ink are the most uneven when the page is
 * looked at along its lines.
 */
export function leanOf(picture: Grey, threshold: number): number {
  const { xs, ys } = inkOf(picture, threshold);
  if (xs.length < 200) return 0;
  const unevenness = (degrees: number): number => unevennessAt(xs, ys, degrees);
  const coarse = bestOf(range(-MOST_LEAN, MOST_LEAN, COARSE), unevenness);
  const fine = bestOf(range(coarse - COARSE, coarse + COARSE, FINE), unevenness);
  return Math.round(fine / FINE) * FINE;
}

/** Places of ink above paper: the lower edges of letters, which stand in lines, not the bodies of pictures. */
function inkOf({ width, height, data }: Grey, threshold: number): { xs: number[]; ys: number[] } {
  const step = Math.max(1, Math.round(height / ROWS_LOOKED_AT));
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 0; y + step < height; y += step) {
    for (let x = 0; x < width; x += 2 * step) {
      const at = y * width + x;
      if ((data[at] ?? 255) < threshold && (data[at + step * width] ?? 0) >= threshold) {
        xs.push(x / step - width / step / 2);
        ys.push(y / step);
      }
    }
  }
  return { xs, ys };
}

function unevennessAt(xs: readonly number[], ys: readonly number[], degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Map<number, number>();
  for (const [index, x] of xs.entries()) {
    const row = Math.round((ys[index] ?? 0) - x * slope);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  let sum = 0;
  for (const count of rows.values()) sum += count * count;
  return sum;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}

/** The number for which a measure is greatest; of equals the one nearest to zero. */
function bestOf(numbers: readonly number[], measure: (number: number) => number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const number of [...numbers].sort((a, b) => Math.abs(a) - Math.abs(b))) {
    const value = measure(number);
    if (value > most) {
      most = value;
      best = number;
    }
  }
  return best;
}
