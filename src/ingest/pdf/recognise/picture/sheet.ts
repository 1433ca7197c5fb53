import type { BBox } from '../../../../document/index.js';
import { applyX, applyY, type Matrix } from '../../engine/matrix.js';
import type { PagePicture } from '../../engine/picture.js';
import { greatest, least } from '../../numbers.js';
import { greyOf } from './grey.js';
import { blank, type Grey } from './types.js';

/** A page as its pictures show it, from the page's top left. */
export interface Sheet {
  picture: Grey;
  /** Dots an inch. */
  dpi: number;
}

/** A picture this much larger than all others together is the page's; what else lies on it are signatures and stamps. */
const MAIN_SHARE = 0.5;
/** Smaller ones, as a share of the page, are no pieces of it. */
const PIECE = 0.005;
/** Most dots an inch of a page put together, and most pixels of one. */
const MOST_DPI = 600;
export const MOST_PIXELS = 60_000_000;

/**
 * The picture of a page as shown: its largest picture, or all of them where it was cut into strips or layers, turned and placed as the
 * page places them.
 *
 * @returns null where no picture has anything to read
 */
export function sheetOf(pictures: readonly PagePicture[], width: number, height: number): Sheet | null {
  const pieces = piecesOf(pictures, width * height);
  const largest = pieces[0];
  if (largest === undefined) return null;
  const dpi = Math.min(MOST_DPI, Math.sqrt(MOST_PIXELS / (width * height)) * 72, greatest(pieces.map(dpiOf)));
  const sheet = blank(Math.round((width * dpi) / 72), Math.round((height * dpi) / 72));
  const inOrder = pictures.filter((picture) => pieces.includes(picture));
  for (const picture of inOrder) lay(picture, sheet, 72 / dpi);
  return { picture: sheet, dpi };
}

function piecesOf(pictures: readonly PagePicture[], page: number): PagePicture[] {
  const sorted = [...pictures].sort((a, b) => areaOf(b) - areaOf(a));
  const all = sorted.reduce((sum, picture) => sum + areaOf(picture), 0);
  const largest = sorted[0];
  if (largest !== undefined && areaOf(largest) >= all * MAIN_SHARE) return [largest];
  return sorted.filter((picture) => areaOf(picture) >= page * PIECE);
}

function areaOf({ matrix: [a, b, c, d] }: PagePicture): number {
  return Math.abs(a * d - b * c);
}

function dpiOf({ width, height, matrix: [a, b, c, d] }: PagePicture): number {
  return Math.max((width / Math.hypot(a, b)) * 72, (height / Math.hypot(c, d)) * 72);
}

/** Lays a picture on the sheet, each pixel of the sheet from the nearest of the picture. */
function lay(picture: PagePicture, sheet: Grey, scale: number): void {
  const back = inverse(picture.matrix);
  if (back === null) return;
  const { width, height, mask } = picture;
  const { data } = greyOf(picture);
  const opacity = picture.channels === 4 ? picture.data : null;
  const [x0, y0, x1, y1] = boxOf(picture.matrix);
  const top = Math.max(0, Math.floor(y0 / scale));
  const left = Math.max(0, Math.floor(x0 / scale));
  for (let y = top; y < Math.min(sheet.height, Math.ceil(y1 / scale)); y++) {
    for (let x = left; x < Math.min(sheet.width, Math.ceil(x1 / scale)); x++) {
      const [px, py] = [(x + 0.5) * scale, (y + 0.5) * scale];
      const column = Math.floor((back[0] * px + back[2] * py + back[4]) * width);
      const row = Math.floor((1 - (back[1] * px + back[3] * py + back[5])) * height);
      if (column < 0 || row < 0 || column >= width || row >= height) continue;
      const from = row * width + column;
      if (opacity !== null && (opacity[from * 4 + 3] ?? 255) < 128) continue;
      const level = data[from] ?? 255;
      if (!mask || level < 128) sheet.data[y * sheet.width + x] = level;
    }
  }
}

function boxOf(matrix: Matrix): BBox {
  const corners = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const;
  const xs = corners.map(([x, y]) => applyX(matrix, x, y));
  const ys = corners.map(([x, y]) => applyY(matrix, x, y));
  return [least(xs), least(ys), greatest(xs), greatest(ys)];
}

function inverse([a, b, c, d, e, f]: Matrix): Matrix | null {
  const size = a * d - b * c;
  if (Math.abs(size) < 1e-9) return null;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}
