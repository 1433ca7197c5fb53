import type { IngestNote } from '../../../document/index.js';
import { MAX_IMAGE_PIXELS } from '../engine/limits.js';

/** How far from its width the other entries of a picture's dictionary stand at most, bytes. */
const NEAR = 400;
const WIDTH = '/Width';
/** Most pictures named. */
const MOST_NAMED = 3;

/**
 * Tells of pictures that say of themselves to be larger than any page: they are not decoded, and a page that is nothing else comes out empty. A picture's
 * dictionary stands in the open in every file, as that of any stream does.
 */
export function hugePictureNotes(bytes: Uint8Array): IngestNote[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sizes = new Set<string>();
  for (let at = file.indexOf(WIDTH); at !== -1; at = file.indexOf(WIDTH, at + WIDTH.length)) {
    const around = file.toString('latin1', Math.max(0, at - NEAR), at + NEAR);
    const from = around.lastIndexOf('obj', Math.min(at, NEAR)) + 1;
    const dictionary = around.slice(from).split('stream', 1)[0] ?? '';
    const [width, height] = [
      sizeIn(dictionary, /\/Width\s+(\d{1,9})(?!\s+\d+\s+R)/u),
      sizeIn(dictionary, /\/Height\s+(\d{1,9})(?!\s+\d+\s+R)/u),
    ];
    if (/\/Subtype\s*\/Image\b/u.test(dictionary) && width * height > MAX_IMAGE_PIXELS)
      sizes.add(`${width} × ${height}`);
  }
  if (sizes.size === 0) return [];
  const named = [...sizes].slice(0, MOST_NAMED).join(', ');
  const message = `A picture of more than ${MAX_IMAGE_PIXELS / 1_000_000} million pixels was not decoded: ${named}${sizes.size > MOST_NAMED ? ', …' : ''}. Scan the page at 200 to 300 dots an inch.`;
  return [{ code: 'content-not-read', severity: 'warning', message }];
}

function sizeIn(dictionary: string, entry: RegExp): number {
  return Number(entry.exec(dictionary)?.[1] ?? 0);
}
