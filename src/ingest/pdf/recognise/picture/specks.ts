import type { Grey } from './types.js';

/** Ink of no more than so many square inches by itself is a speck; the dot of an `i` is five times as large. */
const SPECK = 0.00008;
/** A page with fewer specks than this to the square inch is clean, and left as it is. */
const CLEAN = 5;

/** A picture without the specks of a noisy page, which spread the ink of an empty cell over all of it and stand beside lone letters. */
export function withoutSpecks(picture: Grey, threshold: number, dpi: number): Grey {
  const specks = specksOf(picture, threshold, Math.max(1, Math.floor(SPECK * dpi * dpi)));
  if (specks.length < (CLEAN * picture.width * picture.height) / (dpi * dpi)) return picture;
  const data = Uint8Array.from(picture.data);
  for (const speck of specks) for (const at of speck) data[at] = 255;
  return { ...picture, data };
}

/** The stretches of ink, diagonals included, of so many pixels at most. */
function specksOf({ width, height, data }: Grey, threshold: number, most: number): number[][] {
  const seen = new Uint8Array(data.length);
  const found: number[][] = [];
  for (let start = 0; start < data.length; start++) {
    if (seen[start] === 1 || (data[start] ?? 255) >= threshold) continue;
    const stretch = [start];
    seen[start] = 1;
    for (let next = 0; next < stretch.length; next++) {
      const at = stretch[next] ?? 0;
      const [x, y] = [at % width, Math.floor(at / width)];
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          const beside = row * width + column;
          if (seen[beside] === 1 || (data[beside] ?? 255) >= threshold) continue;
          seen[beside] = 1;
          stretch.push(beside);
        }
      }
    }
    if (stretch.length <= most) found.push(stretch);
  }
  return found;
}
