import type { Grey } from '../picture/types.js';

/** A picture as a portable grey map (binary PGM), which every engine reads. */
export function pgmOf({ width, height, data }: Grey): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), data]);
}
