import type { Matrix } from './matrix.js';

/** A picture drawn on a page, decoded. */
export interface PagePicture {
  width: number;
  height: number;
  /** Bytes a pixel: grey; red, green, blue; the same with opacity. */
  channels: 1 | 3 | 4;
  data: Uint8Array;
  /** From the unit square, in which the picture fills the square upside down, to the page as shown, points. */
  matrix: Matrix;
  /** Only its ink is drawn (an image mask). */
  mask: boolean;
}

/** pdf.js's `ImageKind`. */
const ONE_BIT = 1;
const RGB = 2;
const RGBA = 3;

/** A picture out of pdf.js's own form of it; null for what is none, or is incomplete. */
export function pictureOf(value: unknown, matrix: Matrix, mask: boolean): PagePicture | null {
  if (typeof value !== 'object' || value === null) return null;
  const { width, height, kind, data } = value as Record<string, unknown>;
  if (typeof width !== 'number' || typeof height !== 'number') return null;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null;
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const place = { width, height, matrix, mask };
  if (kind === RGB && bytes.length >= width * height * 3) return { ...place, channels: 3, data: bytes };
  if (kind === RGBA && bytes.length >= width * height * 4) return { ...place, channels: 4, data: bytes };
  const packed = Math.ceil(width / 8) * height;
  if ((kind === ONE_BIT || mask) && bytes.length >= packed)
    return { ...place, channels: 1, data: unpacked(bytes, width, height) };
  return null;
}

/** One bit a pixel, rows filled up to whole bytes, to one byte a pixel. */
function unpacked(bits: Uint8Array, width: number, height: number): Uint8Array {
  const grey = new Uint8Array(width * height);
  const stride = Math.ceil(width / 8);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (((bits[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) grey[y * width + x] = 255;
    }
  }
  return grey;
}
