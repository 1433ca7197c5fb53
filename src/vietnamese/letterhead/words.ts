import { z } from 'zod';
import { dataFile, wordList } from '../data.js';
import { oneOf, worded } from '../patterns.js';

/** Words of letterheads, captions, preambles and lists of recipients, in small letters; the file says what each list holds. */
export const letterheadWords = dataFile(
  'letterhead-words',
  z.strictObject({
    areas: wordList,
    committees: wordList,
    committeeEnds: wordList,
    adoptedPapers: wordList,
    these: wordList,
    wasDone: wordList,
    notAdopted: wordList,
    adopting: wordList,
    states: wordList,
    parties: wordList,
    mottoes: wordList,
    youthUnions: wordList,
    grounds: wordList,
    preambles: wordList,
    subjects: wordList,
    addressees: wordList,
    recipients: wordList,
    filing: wordList,
    likewise: wordList,
    promulgating: wordList,
    attached: wordList,
    decreed: wordList,
    openTitles: wordList,
    carrying: wordList,
    aims: wordList,
    launching: wordList,
    organising: wordList,
    performing: wordList,
    dispatching: wordList,
    councils: wordList,
    openBodies: wordList,
    noPlaces: wordList,
    superiors: wordList,
    inferiors: wordList,
    noInferiors: wordList,
    partyCommittees: wordList,
    partyBodies: wordList,
    ownedBodies: wordList,
    branches: wordList,
    partySuperiors: wordList,
    partyBoards: wordList,
    assemblies: wordList,
    assemblyBoards: wordList,
  }),
);

const committee = worded(() => `${oneOf(letterheadWords().committeeEnds).toUpperCase()}(?!\\p{L})`, 'gu');

/** Words as a letterhead prints them, in capitals: `ỦY`, `UỶ` and `UY` are one word in old fonts. */
export function inCapitals(words: readonly string[]): string[] {
  return words.map((word) => word.toUpperCase().replace(committee(), '[ỦU][ỶY]'));
}
