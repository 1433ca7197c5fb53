/** Closed classes of words, one syllable or two, that the readers of names look for. */
import { z } from 'zod';
import { dataFile, wordList } from '../data.js';
import { keyOf } from '../fold.js';
import { lazily } from '../lazily.js';

const readMarks = dataFile(
  'name-marks',
  z.strictObject({
    wholes: wordList,
    lands: wordList,
    tiers: wordList,
    counts: wordList,
    runs: wordList,
    had: wordList,
    numbered: wordList,
    serves: wordList,
    periods: wordList,
    places: wordList,
    several: wordList,
    schoolTiers: wordList,
    sharedHeads: wordList,
    ofCouncil: wordList,
    memberBodies: wordList,
    teams: wordList,
    boards: wordList,
    made: wordList,
    madeFirst: wordList,
    seats: wordList,
    owners: wordList,
    leadsWork: wordList,
    states: wordList,
    counted: wordList,
    unitsBelow: wordList,
    served: wordList,
    teachers: wordList,
    ranks: wordList,
    partyWords: wordList,
    bearers: wordList,
    manyOfSchool: wordList,
    sentences: wordList,
    objects: wordList,
    where: wordList,
    notDuties: wordList,
    notVerbs: wordList,
    plural: wordList,
    timeFirst: wordList,
    pieces: wordList,
    parts: wordList,
    notGiven: wordList,
    each: wordList,
    holds: wordList,
    by: wordList,
    gives: wordList,
    tellsGiving: wordList,
    duties: wordList,
    isA: wordList,
    along: wordList,
    notedTimes: wordList,
    notedFirst: wordList,
  }),
);

/** The name of a class; the file says what each holds. */
type MarkClass = keyof ReturnType<typeof readMarks>;

const classes = lazily(() => {
  const kept = new Map<MarkClass, ReadonlySet<string>>();
  const lists = readMarks();
  return (name: MarkClass): ReadonlySet<string> => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = new Set(lists[name].map(keyOf));
    kept.set(name, made);
    return made;
  };
});

/** Whether a word is of a class. */
export function isMark(name: MarkClass, word: { readonly key: string } | undefined): boolean {
  return word !== undefined && classes()(name).has(word.key);
}

/** Whether a word and the next are of a class together: `trách nhiệm`. */
export function isPair(name: MarkClass, words: readonly { readonly key: string }[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  return first !== undefined && second !== undefined && classes()(name).has(`${first.key} ${second.key}`);
}
