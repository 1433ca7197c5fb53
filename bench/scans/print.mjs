// Prints a PDF to pictures (poppler's pdftoppm), degrades them, and binds them into a PDF that has no text.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { degraded, pnm, randomOf } from './degrade.mjs';

/** The pages of a PDF as grey pictures. */
export function printed(path, dpi, pages = []) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-print-'));
  try {
    const range = pages.length === 0 ? [] : ['-f', `${pages[0]}`, '-l', `${pages.at(-1)}`];
    execFileSync('pdftoppm', ['-r', `${dpi}`, '-gray', ...range, path, join(folder, 'page')]);
    return readdirSync(folder)
      .sort()
      .map((name) => pnm(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How a scanner treats the pages of a document: every page its own lean, one in four stamped. */
export function habits(count, seed) {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, index) => ({
    lean: Math.round((random() * 3 - 1.5) * 20) / 20,
    noise: 4 + 20 * random(),
    blur: Math.floor(random() * 3),
    stamp: index % 4 === 3,
    quality: 40,
  }));
}

/** JPEG pictures bound into a PDF, one a page. */
export async function bound(pictures, dpi) {
  const document = await PDFDocument.create();
  for (const bytes of pictures) {
    const image = await document.embedJpg(bytes);
    const [width, height] = [(image.width * 72) / dpi, (image.height * 72) / dpi];
    document.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return document.save();
}

/** The pages of a PDF as a scanner would give them: JPEG pictures. */
export function pictures(path, { dpi = 200, seed = 1, pages = [] } = {}) {
  const sheets = printed(path, dpi, pages);
  const how = habits(sheets.length, seed);
  return sheets.map((picture, index) => degraded(picture, seed * 1000 + index, how[index]));
}

/** A PDF as a scan of itself. */
export const scanOf = (path, { dpi = 200, ...how } = {}) => bound(pictures(path, { dpi, ...how }), dpi);
