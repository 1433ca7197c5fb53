import { z } from 'zod';
import { dataFile, wordList } from '../data.js';
import { lazily } from '../lazily.js';

/** Usual abbreviations and the words around definitions; each list is described in the file's `source`. */
export const abbreviationWords = dataFile(
  'abbreviations',
  z.strictObject({
    standard: z.record(z.string(), z.string()),
    foreign: z.record(z.string(), z.string().nullable()),
    heads: wordList,
    fillers: wordList,
    openings: wordList,
    notShort: wordList,
    nouns: wordList,
    products: wordList,
    hereafter: wordList,
    callingOpeners: wordList,
    shortening: wordList,
    calling: wordList,
    parties: wordList,
    listOpeners: wordList,
    objects: wordList,
    notObjects: wordList,
    everywhere: wordList,
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

/** Words an abbreviation may leave out, as they are printed: small, with a capital, in capitals. */
export const fillerWords = lazily(
  (): ReadonlySet<string> =>
    new Set(
      abbreviationWords().fillers.flatMap((word) => {
        const capital = word.toUpperCase();
        return [word, capital.slice(0, 1) + word.slice(1), capital];
      }),
    ),
);

/** By the code of a first letter a bit for each length such words have: tells most other words apart at once. */
export const fillerLengths = lazily((): readonly number[] => {
  const lengths: number[] = [];
  for (const word of fillerWords()) {
    const first = word.charCodeAt(0);
    lengths[first] = (lengths[first] ?? 0) | (1 << word.length);
  }
  return Array.from(lengths, (bits) => bits ?? 0);
});

/** The usual long form of a usual abbreviation (`UBND`: `Ủy ban nhân dân`), else null. */
export function standardLongForm(short: string): string | null {
  const { standard, foreign } = abbreviationWords();
  return standard[short] ?? foreign[short] ?? foreign[foreignKey(short)] ?? null;
}

let foreign: ReadonlySet<string> | null = null;

/** True for abbreviations whose letters are not the initials of their Vietnamese words: `PAR INDEX`, `SIPAS`. */
export function isForeign(short: string): boolean {
  foreign ??= new Set(Object.keys(abbreviationWords().foreign));
  return foreign.has(short) || foreign.has(foreignKey(short));
}

/** `PAR-Index` and `PAR Index` are the `PAR INDEX` of the list. */
function foreignKey(short: string): string {
  return short.toUpperCase().replaceAll('-', ' ');
}
