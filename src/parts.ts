/** Parts that an install may leave out (`npm install --omit=optional`): what each needs, and what is said where it is missing. */
import { KehoachError } from './errors.js';

export const PARTS = {
  scans: {
    does: 'Reading scans and pictures of pages',
    packages: ['tesseract.js', '@tesseract.js-data/vie', '@cantoo/pdf-lib'],
  },
  queue: {
    does: 'Working over a queue',
    packages: ['bullmq', 'ioredis', 'prom-client'],
  },
  postgres: { does: 'Keeping plans in PostgreSQL', packages: ['pg', 'node-pg-migrate'] },
  pdfium: { does: 'Reading PDF with PDFium', packages: ['@embedpdf/pdfium'] },
  word: { does: 'A comparison as a Word file', packages: ['docx'] },
} as const satisfies Record<string, { does: string; packages: readonly string[] }>;

export type Part = keyof typeof PARTS;

/**
 * Loads what needs a part.
 *
 * @throws KehoachError `part-missing`, naming the packages to install
 */
export async function loadPart<T>(part: Part, load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (!isMissing(cause, PARTS[part].packages)) throw cause;
    const { does, packages } = PARTS[part];
    throw new KehoachError('part-missing', `${does} needs packages that are not installed.`, {
      hint: `Run: npm install ${packages.join(' ')}`,
      cause,
    });
  }
}

/** Node names the package in the message: `Cannot find package 'pg' imported from …`, `Cannot find module 'pg/package.json'`. */
function isMissing(cause: unknown, packages: readonly string[]): boolean {
  if (!(cause instanceof Error && 'code' in cause)) return false;
  if (cause.code !== 'ERR_MODULE_NOT_FOUND' && cause.code !== 'MODULE_NOT_FOUND') return false;
  return packages.some((name) => cause.message.includes(`'${name}'`) || cause.message.includes(`'${name}/`));
}
