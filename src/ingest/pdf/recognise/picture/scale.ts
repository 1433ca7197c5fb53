import type { Grey } from './types.js';

/** Below this many dots an inch letters are too small for an engine, and a page is enlarged threefold; at 200 it is only harmed. */
export const COARSE_DPI = 130;
const ENLARGED = 3;
/** A finer page is reduced to what the models read best: at 300 they take the marks of letters and lone numerals for others. */
const FINE_DPI = 250;
const BEST_DPI = 200;

/** How a page of a resolution is scaled: 3 for a coarse one, down to 200 dots an inch for a fine one. */
export function factorFor(dpi: number): number {
  if (dpi < COARSE_DPI) return ENLARGED;
  return dpi > FINE_DPI ? BEST_DPI / dpi : 1;
}

/** A picture enlarged by a whole number, or reduced. */
export function scaled(picture: Grey, factor: number): Grey {
  if (factor === 1) return picture;
  return factor > 1 ? enlarged(picture, factor) : reduced(picture, factor);
}

function enlarged({ width, height, data }: Grey, times: number): Grey {
  const large: Grey = {
    width: width * times,
    height: height * times,
    data: new Uint8Array(width * height * times * times),
  };
  for (let y = 0; y < large.height; y++) {
    const fromY = Math.min(height - 1, Math.max(0, (y + 0.5) / times - 0.5));
    const top = Math.floor(fromY);
    const below = Math.min(height - 1, top + 1);
    const dy = fromY - top;
    for (let x = 0; x < large.width; x++) {
      const fromX = Math.min(width - 1, Math.max(0, (x + 0.5) / times - 0.5));
      const left = Math.floor(fromX);
      const right = Math.min(width - 1, left + 1);
      const dx = fromX - left;
      const upper = (data[top * width + left] ?? 255) * (1 - dx) + (data[top * width + right] ?? 255) * dx;
      const lower =
        (data[below * width + left] ?? 255) * (1 - dx) + (data[below * width + right] ?? 255) * dx;
      large.data[y * large.width + x] = Math.round(upper * (1 - dy) + lower * dy);
    }
  }
  return large;
}

/** Each pixel is the mean of the rectangle it covers, whose edges may cut pixels. */
function reduced({ width, height, data }: Grey, factor: number): Grey {
  const small = {
    width: Math.floor(width * factor + ROUNDING),
    height: Math.floor(height * factor + ROUNDING),
  };
  const columns = coverOf(small.width, width, factor);
  const rows = coverOf(small.height, height, factor);
  const across = new Float32Array(small.width * height);
  for (let y = 0; y < height; y++) {
    for (const [x, { from, shares }] of columns.entries()) {
      let sum = 0;
      for (let at = 0; at < shares.length; at++)
        sum += (shares[at] ?? 0) * (data[y * width + from + at] ?? 255);
      across[y * small.width + x] = sum;
    }
  }
  const levels = new Uint8Array(small.width * small.height);
  for (const [y, { from, shares }] of rows.entries()) {
    for (let x = 0; x < small.width; x++) {
      let sum = 0;
      for (let at = 0; at < shares.length; at++) {
        sum += (shares[at] ?? 0) * (across[(from + at) * small.width + x] ?? 255);
      }
      levels[y * small.width + x] = Math.round(sum);
    }
  }
  return { ...small, data: levels };
}

/** So little less than a whole pixel is one. */
const ROUNDING = 1e-6;

/** The pixels that one of a smaller picture covers, each with its share of it. */
interface Cover {
  from: number;
  shares: number[];
}

function coverOf(count: number, length: number, factor: number): Cover[] {
  return Array.from({ length: count }, (_, at) => {
    const [start, end] = [at / factor, Math.min(length, (at + 1) / factor)];
    const from = Math.floor(start + ROUNDING);
    const parts: number[] = [];
    for (let pixel = from; pixel < end - ROUNDING; pixel++) {
      parts.push(Math.min(end, pixel + 1) - Math.max(start, pixel));
    }
    const all = parts.reduce((sum, part) => sum + part, 0);
    return { from, shares: parts.map((part) => part / all) };
  });
}
