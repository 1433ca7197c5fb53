import { z } from 'zod';
import { dataFile, wordList } from '../../data.js';
import { type Phrases, phrasesOf } from '../phrases.js';

const readWords = dataFile(
  'assignment-words',
  z.strictObject({
    introductions: wordList,
    giving: wordList,
    letting: wordList,
    authorities: wordList,
    undertaking: wordList,
    leading: wordList,
    led: wordList,
    carrying: wordList,
    supporting: wordList,
    manner: wordList,
    nounMarks: wordList,
    directing: wordList,
    overseeing: wordList,
    overseen: wordList,
    reporting: wordList,
    circumstances: wordList,
    preposed: wordList,
    grounds: wordList,
    difficulties: wordList,
    process: wordList,
    timeEnds: wordList,
    prepositions: wordList,
    stating: wordList,
    parts: wordList,
  }),
);

/** The wording of assignments, compiled. */
export type AssignmentWords = Record<keyof ReturnType<typeof readWords>, Phrases>;

/** The words that hand a task to the agencies that follow, as they are printed. */
export const handing = (): readonly string[] => readWords().introductions;

let kept: AssignmentWords | null = null;

/** Compiled at the first use. */
export function assignmentWords(): AssignmentWords {
  if (kept === null) {
    const words = readWords();
    kept = {
      introductions: phrasesOf(words.introductions),
      giving: phrasesOf(words.giving),
      letting: phrasesOf(words.letting),
      authorities: phrasesOf(words.authorities),
      undertaking: phrasesOf(words.undertaking),
      leading: phrasesOf(words.leading),
      led: phrasesOf(words.led),
      carrying: phrasesOf(words.carrying),
      supporting: phrasesOf(words.supporting),
      manner: phrasesOf(words.manner),
      nounMarks: phrasesOf(words.nounMarks),
      directing: phrasesOf(words.directing),
      overseeing: phrasesOf(words.overseeing),
      overseen: phrasesOf(words.overseen),
      reporting: phrasesOf(words.reporting),
      circumstances: phrasesOf(words.circumstances),
      preposed: phrasesOf(words.preposed),
      grounds: phrasesOf(words.grounds),
      difficulties: phrasesOf(words.difficulties),
      process: phrasesOf(words.process),
      timeEnds: phrasesOf(words.timeEnds),
      prepositions: phrasesOf(words.prepositions),
      stating: phrasesOf(words.stating),
      parts: phrasesOf(words.parts),
    };
  }
  return kept;
}
