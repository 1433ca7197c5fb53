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

/** Longer names of kinds are not looked for in front of a bracket. */
const LONGEST_HEAD = 3;
let heads: Map<string, string[][]> | null = null;

/** The nouns a long form begins with as lists of words, by their first word, in the order of the data. */
export function headWords(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (heads === null) {
    heads = new Map();
    for (const words of abbreviationWords().heads.map((name) => name.split(' '))) {
      const [first = ''] = words;
      if (words.length <= LONGEST_HEAD) heads.set(first, [...(heads.get(first) ?? []), words]);
    }
  }
  return heads;
}

let fillers: ReadonlySet<string> | null = null;

/** Words an abbreviation may leave out, compiled at the first use. */
export function fillerWords(): ReadonlySet<string> {
  fillers ??= new Set(abbreviationWords().fillers);
  return fillers;
}

let lengths: Map<number, number> | null = null;

/** For the first letter of such words, large or small, a bit for each length they have: tells most other words apart at once. */
export function fillerLengths(): ReadonlyMap<number, number> {
  if (lengths === null) {
    lengths = new Map();
    for (const word of fillerWords()) {
      for (const first of [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]) {
        lengths.set(first, (lengths.get(first) ?? 0) | (1 << word.length));
      }
    }
  }
  return lengths;
}

/** The usual long form of a usual abbreviation (`UBND`: `Ủy ban nhân dân`), else null. */
export function standardLongForm(short: string): string | null {
  const { standard, foreign } = abbreviationWords();
  return standard[short] ?? foreign[short] ?? foreign[short.toUpperCase()] ?? null;
}

let foreign: ReadonlySet<string> | null = null;

/** True for abbreviations whose letters are not the initials of their Vietnamese words: `PAR INDEX`, `SIPAS`. */
export function isForeign(short: string): boolean {
  foreign ??= new Set(Object.keys(abbreviationWords().foreign));
  return foreign.has(short) || foreign.has(short.toUpperCase());
}
