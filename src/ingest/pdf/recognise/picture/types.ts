/** A picture in shades of grey, row by row from the top: 0 is ink, 255 paper. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** An empty picture, white all over. */
export function blank(width: number, height: number): Grey {
  return { width, height, data: new Uint8Array(width * height).fill(255) };
}
