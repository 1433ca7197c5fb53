import { abbreviationWords } from '../../vietnamese/abbreviations/lexicon.js';
import { keyOf } from '../../vietnamese/agencies/index.js';
import { LETTERS_AND_DIGITS } from '../../vietnamese/characters.js';
import { lazily } from '../../vietnamese/lazily.js';

/** Short forms that every plan uses, written out in a key whether or not the document defines them. */
const usual = lazily(() => {
  const { everywhere, standard } = abbreviationWords();
  return everywhere.map((short) => [short, standard[short] ?? short] as const);
});

/** Words as a key sees them. */
export type FoldForKey = (text: string) => string;

/**
 * Makes a function that folds the words of a document for its keys: its short forms and those that every plan uses written out, lower case,
 * one placement of tone marks, letters and digits only, single spaces.
 *
 * @param abbreviations - short forms as the document has them; those without a long form stay as they are
 */
export function foldsForKeys(abbreviations: readonly { short: string; long: string | null }[]): FoldForKey {
  const long = new Map<string, string>(usual());
  for (const { short, long: full } of abbreviations)
    if (full !== null && !long.has(short)) long.set(short, full);
  /** First letters of short forms: most words begin with none of them. */
  const initials = new Set<number>();
  for (const [short, full] of long) {
    initials.add(short.charCodeAt(0));
    long.set(short, keyOf(full));
  }
  return (text) => {
    const composed = text.normalize('NFC');
    const keys = keyOf(composed);
    const folded: string[] = [];
    LETTERS_AND_DIGITS.eachRun(composed, (from, to) => {
      const full = initials.has(composed.charCodeAt(from)) ? long.get(composed.slice(from, to)) : undefined;
      folded.push(full ?? keys.slice(from, to));
    });
    return folded.join(' ');
  };
}
