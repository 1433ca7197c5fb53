import { KehoachError } from '../../../errors.js';

/** Most pages of one document. */
export const MAX_PAGES = 5000;
/** Most drawing operators of one page. */
export const MAX_PAGE_OPERATORS = 2_000_000;
/** Most graphics states saved in one another; the standard speaks of 28 (ISO 32000-1, annex C). */
export const MAX_SAVED_STATES = 5_000;
/** Most characters of one page. */
export const MAX_PAGE_GLYPHS = 200_000;
/** Largest picture decoded, in pixels; a page scanned at 600 dpi has 35 million. */
export const MAX_IMAGE_PIXELS = 40_000_000;
/** Longest time spent on one document, in milliseconds. */
export const MAX_MILLISECONDS = 300_000;

/** Refuses what goes beyond a limit, naming the limit. */
export function refuseBeyond(value: number, limit: number, what: string): void {
  if (value <= limit) return;
  throw new KehoachError('file-too-large', `The PDF has ${value} ${what}; at most ${limit} are read.`, {
    hint: 'Split the file, or print it to a new PDF.',
  });
}

/** The error for a document that takes too long. */
export function tooSlow(milliseconds: number): KehoachError {
  return new KehoachError(
    'file-too-large',
    `Reading the PDF took longer than ${milliseconds / 1000} seconds and was given up.`,
    { hint: 'Split the file, or print it to a new PDF.' },
  );
}
