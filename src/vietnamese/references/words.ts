import { z } from 'zod';
import { dataFile, wordList } from '../data.js';

/** Vocabulary of citations; each list is described where it is used. */
export const citationWords = dataFile(
  'references',
  z.strictObject({
    issuing: wordList,
    numberSigns: wordList,
    terms: wordList,
    constitutions: wordList,
    kindSigns: wordList,
    regulationSigns: wordList,
    modifiers: wordList,
    otherNumbers: wordList,
    shortKinds: wordList,
    issuerEnds: wordList,
    issuerWords: wordList,
    agencyHeads: wordList,
    committees: wordList,
    laws: wordList,
    resolutions: wordList,
    notLaws: wordList,
    amending: wordList,
    notLawNames: wordList,
    timeBefore: wordList,
    citedKinds: wordList,
    listNamed: wordList,
    namedBy: wordList,
    damagedSymbols: z.record(z.string(), z.string()),
    damagedParts: z.record(z.string(), z.string()),
  }),
);

/** True where `text` ends in one of `list` as a whole word, letter case aside. */
export function endsInWord(text: string, list: readonly string[]): boolean {
  const lower = text.toLowerCase().trimEnd();
  return list.some(
    (word) => lower.endsWith(word) && !/[\p{L}\p{N}]$/u.test(lower.slice(0, lower.length - word.length)),
  );
}

/** True where `text` begins with one of `list` as a whole word, letter case aside. */
export function startsWithWord(text: string, list: readonly string[]): boolean {
  const lower = text.slice(0, 40).toLowerCase();
  return list.some((word) => lower.startsWith(word) && !/^[\p{L}\p{N}]/u.test(lower.slice(word.length)));
}
