/** Closed classes of words, one syllable or two, that the readers of names look for. */
import { z } from 'zod';
import { dataFile, wordList } from '../data.js';
import { keyOf } from '../fold.js';
import { type WordSet, wordSet } from '../wordSet.js';

export const readMarks = dataFile(
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
    contrasts: wordList,
    funds: wordList,
    shortUnits: wordList,
    halfUnits: wordList,
    shortBodies: wordList,
    committees: wordList,
    powers: wordList,
    specifically: wordList,
    apart: wordList,
    towards: wordList,
    handing: wordList,
    within: wordList,
    competences: wordList,
    bearing: wordList,
    demanding: wordList,
    levelFirst: wordList,
    longLevels: wordList,
    regions: wordList,
    provinces: wordList,
    biddings: wordList,
    biddingOpeners: wordList,
    undergoes: wordList,
    asking: wordList,
    beforeLead: wordList,
    objectFollows: wordList,
    spread: wordList,
    zones: wordList,
    grades: wordList,
    centre: wordList,
    localities: wordList,
    scenes: wordList,
    performing: wordList,
    advising: wordList,
    inCharge: wordList,
    comrades: wordList,
    sirs: wordList,
    madams: wordList,
    takingPart: wordList,
    abstracts: wordList,
    ofState: wordList,
    about: wordList,
    departments: wordList,
    belonging: wordList,
    sciences: wordList,
    pointed: wordList,
    schools: wordList,
    classes: wordList,
    ownership: wordList,
    groups: wordList,
    tasks: wordList,
    jointly: wordList,
    related: wordList,
    parties: wordList,
    ofAllSorts: wordList,
    organizing: wordList,
    teaching: wordList,
    commonNouns: wordList,
    owned: wordList,
    everybody: wordList,
    receiving: wordList,
    conditions: wordList,
  }),
);

/** The name of a class; the file says what each holds. */
type MarkClass = keyof ReturnType<typeof readMarks>;

let kept: Readonly<Record<MarkClass, ReadonlySet<string>>> | null = null;

function compile(): Readonly<Record<MarkClass, ReadonlySet<string>>> {
  const classes = Object.entries(readMarks()).map(([name, words]) => [name, new Set(words.map(keyOf))]);
  kept = Object.fromEntries(classes) as Record<MarkClass, ReadonlySet<string>>;
  return kept;
}

/** Whether a word is of a class. Asked of most words of a text, so it calls nothing. */
export function isMark(name: MarkClass, word: { readonly key: string } | undefined): boolean {
  return word !== undefined && (kept ?? compile())[name].has(word.key);
}

/** The words of a class, for an expression that holds them. */
export const markWords = (name: MarkClass): readonly string[] => readMarks()[name];

/** A class that is asked of most words of a text. */
export const markSet = (name: MarkClass): WordSet => wordSet(() => markWords(name));

/** Whether a word and the next are of a class together: `trách nhiệm`. */
export function isPair(name: MarkClass, words: readonly { readonly key: string }[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second === undefined) return false;
  return (kept ?? compile())[name].has(`${first.key} ${second.key}`);
}
