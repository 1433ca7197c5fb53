import { KehoachError } from '../../errors.js';
import type { PictureSize } from './size.js';

/** Most pixels of one picture; a sheet of A4 at 600 dots an inch has 35 million. */
export const MAX_PIXELS = 40_000_000;
/** Most pages of one file. */
export const MAX_IMAGE_PAGES = 500;

/** Most bytes of all pictures of a document together, unpacked. */
export const MAX_PACKAGE_BYTES = 512 * 1024 * 1024;

/** Refuses an archive of pictures by what it says it holds, before anything is unpacked. @throws KehoachError */
export function checkPackage(entries: readonly { unpackedBytes: number; encrypted: boolean }[]): void {
  if (entries.length === 0) throw damagedImage('the archive holds no JPEG, PNG or TIFF');
  if (entries.some(({ encrypted }) => encrypted))
    throw new KehoachError('format-encrypted', 'The archive of pictures is protected with a password.', {
      hint: 'Save it without a password.',
    });
  const bytes = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (entries.length > MAX_IMAGE_PAGES || bytes > MAX_PACKAGE_BYTES) {
    throw new KehoachError(
      'file-too-large',
      `The document has ${entries.length} pictures of ${Math.ceil(bytes / 1024 / 1024)} MiB; at most ${MAX_IMAGE_PAGES} of ${MAX_PACKAGE_BYTES / 1024 / 1024} MiB are read.`,
      { hint: 'Split it.' },
    );
  }
}

/**
 * Refuses a picture by the size it states, before anything of it is unpacked: a file of a few kilobytes can state gigabytes.
 *
 * @throws KehoachError `format-damaged` where no size is stated, `file-too-large` beyond the limit
 */
export function checkSize(size: PictureSize | null): PictureSize {
  if (size === null || !(size.width > 0 && size.height > 0)) throw damagedImage('it does not state its size');
  if (size.width * size.height > MAX_PIXELS) {
    throw new KehoachError(
      'file-too-large',
      `The picture has ${size.width} × ${size.height} pixels; at most ${MAX_PIXELS / 1_000_000} million are read.`,
      { hint: 'Save it at 200 to 300 dots an inch.' },
    );
  }
  return size;
}

/** The error for a picture that cannot be read. */
export function damagedImage(reason: string, cause?: unknown): KehoachError {
  return new KehoachError('format-damaged', `The picture cannot be read: ${reason}.`, {
    hint: 'Open it in a viewer and save it anew.',
    cause,
  });
}
