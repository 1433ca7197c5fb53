import { blank, type Grey } from './types.js';

/** A rectangle of a picture, pixels; right and bottom are outside. */
export interface Area {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The part of a picture in a rectangle, with paper around it. */
export function cropped(picture: Grey, area: Area, border: number): Grey {
  const { x0, y0, x1, y1 } = within(area, picture);
  const part = blank(x1 - x0 + 2 * border, y1 - y0 + 2 * border);
  for (let y = y0; y < y1; y++) {
    const row = picture.data.subarray(y * picture.width + x0, y * picture.width + x1);
    part.data.set(row, (y - y0 + border) * part.width + border);
  }
  return part;
}

/** A picture in which rectangles are paper. */
export function blanked(picture: Grey, areas: readonly Area[]): Grey {
  const copy: Grey = { ...picture, data: Uint8Array.from(picture.data) };
  for (const area of areas) {
    const { x0, y0, x1, y1 } = within(area, picture);
    for (let y = y0; y < y1; y++) copy.data.fill(255, y * picture.width + x0, y * picture.width + x1);
  }
  return copy;
}

/** The smallest rectangle around the ink in a rectangle; null where there is next to none. */
export function inkIn(picture: Grey, area: Area, threshold: number, least: number): Area | null {
  const { x0, y0, x1, y1 } = within(area, picture);
  const found: Area = { x0: x1, y0: y1, x1: x0, y1: y0 };
  let count = 0;
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      if ((picture.data[y * picture.width + x] ?? 255) >= threshold) continue;
      count++;
      if (x < found.x0) found.x0 = x;
      if (x >= found.x1) found.x1 = x + 1;
      if (y < found.y0) found.y0 = y;
      if (y >= found.y1) found.y1 = y + 1;
    }
  }
  return count < least ? null : found;
}

function within({ x0, y0, x1, y1 }: Area, { width, height }: Grey): Area {
  const left = Math.min(width, Math.max(0, Math.round(x0)));
  const top = Math.min(height, Math.max(0, Math.round(y0)));
  return {
    x0: left,
    y0: top,
    x1: Math.min(width, Math.max(left, Math.round(x1))),
    y1: Math.min(height, Math.max(top, Math.round(y1))),
  };
}
