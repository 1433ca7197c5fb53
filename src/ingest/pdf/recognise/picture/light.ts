import type { Grey } from './types.js';

/** Side of the squares in which the paper's brightness is taken, as a share of the picture's width. */
const SQUARE = 1 / 40;
/** The paper is brighter than this share of a square's pixels. */
const PAPER_RANK = 0.85;
/** Paper darker than this is no paper but the border around a photographed sheet. */
const DARKEST_PAPER = 70;
/** Paper as even as this, of 255, is left as it is. */
const EVEN = 12;

/**
 * Evens the light of a photograph: every pixel against the brightness of the paper around it, so that shadows go and the paper is white.
 */
export function evenLight(picture: Grey): Grey {
  const { width, height, data } = picture;
  const side = Math.max(16, Math.round(width * SQUARE));
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  const paper = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      paper[row * columns + column] = paperAt(picture, column * side, row * side, side);
    }
  }
  if (paper.every((level) => level >= 255 - EVEN)) return picture;
  const even = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const fy = Math.min(rows - 1, Math.max(0, y / side - 0.5));
    const top = Math.floor(fy);
    const below = Math.min(rows - 1, top + 1);
    for (let x = 0; x < width; x++) {
      const fx = Math.min(columns - 1, Math.max(0, x / side - 0.5));
      const left = Math.floor(fx);
      const right = Math.min(columns - 1, left + 1);
      const [dx, dy] = [fx - left, fy - top];
      const upper = mix(paper[top * columns + left] ?? 255, paper[top * columns + right] ?? 255, dx);
      const lower = mix(paper[below * columns + left] ?? 255, paper[below * columns + right] ?? 255, dx);
      even[y * width + x] = Math.min(255, ((data[y * width + x] ?? 255) * 255) / mix(upper, lower, dy));
    }
  }
  return { width, height, data: even };
}

function mix(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

function paperAt({ width, height, data }: Grey, x0: number, y0: number, side: number): number {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let y = y0; y < Math.min(height, y0 + side); y += 2) {
    for (let x = x0; x < Math.min(width, x0 + side); x += 2) {
      const level = data[y * width + x] ?? 255;
      counts[level] = (counts[level] ?? 0) + 1;
      all++;
    }
  }
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += counts[level] ?? 0;
    if (seen > all * PAPER_RANK) return Math.max(DARKEST_PAPER, level);
  }
  return 255;
}
