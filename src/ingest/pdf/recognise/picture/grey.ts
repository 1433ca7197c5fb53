import type { PagePicture } from '../../engine/picture.js';
import type { Grey } from './types.js';

/**
 * A picture in grey: of each pixel the brightest of its colours, so that a red stamp or blue signature pales to paper and black print stays.
 */
export function greyOf({ width, height, channels, data }: PagePicture): Grey {
  if (channels === 1) return { width, height, data };
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += channels) {
    grey[at] = Math.max(data[from] ?? 255, data[from + 1] ?? 255, data[from + 2] ?? 255);
  }
  return { width, height, data: grey };
}
