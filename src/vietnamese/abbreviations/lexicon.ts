import { z } from 'zod';
import { dataFile } from '../data.js';

const words = z.array(z.string());

/** Usual abbreviations and the words around definitions; each list is described in the file's `source`. */
export const abbreviationWords = dataFile(
  'abbreviations',
  z.object({
    standard: z.record(z.string(), z.string()),
    foreign: z.record(z.string(), z.string().nullable()),
    heads: words,
    fillers: words,
    openings: words,
    notShort: words,
  }),
);

/** The usual long form of a usual abbreviation (`UBND`: `Ủy ban nhân dân`), else null. */
export function standardLongForm(short: string): string | null {
  const { standard, foreign } = abbreviationWords();
  return standard[short] ?? foreign[short] ?? foreign[short.toUpperCase()] ?? null;
}

/** True for abbreviations whose letters are not the initials of their Vietnamese words: `PAR INDEX`, `SIPAS`. */
export function isForeign(short: string): boolean {
  const { foreign } = abbreviationWords();
  return short in foreign || short.toUpperCase() in foreign;
}
