// An archive of mixed documents of an invented province, no two of the same bytes: text, Markdown, web pages, Word files and PDF.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMATS, planLines } from './plans.mjs';

const layouts = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'fixtures', 'layouts');

/** One in so many is long, and one in so many is damaged. */
const LONG_EVERY = 10;
const DAMAGED_EVERY = 50;

/** Endings of formats that are quickest to read. */
export const QUICK = ['txt', 'md', 'html'];

/**
 * Writes the documents into a folder; the same count gives the same bytes.
 *
 * @param endings - the formats, taken in turns
 */
export async function writeArchive(folder, count, endings = [...Object.keys(FORMATS), 'pdf']) {
  mkdirSync(folder, { recursive: true });
  const pdfs = readdirSync(layouts).map((name) => readFileSync(join(layouts, name)));
  for (let number = 1; number <= count; number++) {
    const ending = endings[number % endings.length];
    const bytes =
      number % DAMAGED_EVERY === 0
        ? Buffer.from(`%PDF-1.7 ${number}`)
        : ending === 'pdf'
          ? unlike(pdfs[number % pdfs.length], number)
          : await FORMATS[ending](planLines(number, number % LONG_EVERY === 0 ? 80 : 4 + (number % 20)));
    writeFileSync(join(folder, `${number}.${number % DAMAGED_EVERY === 0 ? 'pdf' : ending}`), bytes);
  }
}

/** The same PDF in bytes of its own: a comment behind its end, which readers pass over. */
function unlike(pdf, number) {
  return Buffer.concat([pdf, Buffer.from(`\n% ${number}\n`)]);
}
