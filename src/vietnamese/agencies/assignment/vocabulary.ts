import { z } from 'zod';
import { dataFile } from '../../data.js';
import { type Phrases, phrasesOf } from '../phrases.js';

const list = z.array(z.string());
const readWords = dataFile(
  'assignment-words',
  z.object({
    introductions: list,
    giving: list,
    authorities: list,
    undertaking: list,
    leading: list,
    led: list,
    carrying: list,
    supporting: list,
    manner: list,
    nounMarks: list,
    directing: list,
    circumstances: list,
    difficulties: list,
    process: list,
    timeEnds: list,
    prepositions: list,
    stating: list,
  }),
);

/** The wording of assignments, compiled. */
export type AssignmentWords = Record<keyof ReturnType<typeof readWords>, Phrases>;

let kept: AssignmentWords | null = null;

/** Compiled at the first use. */
export function assignmentWords(): AssignmentWords {
  if (kept === null) {
    const words = readWords();
    kept = {
      introductions: phrasesOf(words.introductions),
      giving: phrasesOf(words.giving),
      authorities: phrasesOf(words.authorities),
      undertaking: phrasesOf(words.undertaking),
      leading: phrasesOf(words.leading),
      led: phrasesOf(words.led),
      carrying: phrasesOf(words.carrying),
      supporting: phrasesOf(words.supporting),
      manner: phrasesOf(words.manner),
      nounMarks: phrasesOf(words.nounMarks),
      directing: phrasesOf(words.directing),
      circumstances: phrasesOf(words.circumstances),
      difficulties: phrasesOf(words.difficulties),
      process: phrasesOf(words.process),
      timeEnds: phrasesOf(words.timeEnds),
      prepositions: phrasesOf(words.prepositions),
      stating: phrasesOf(words.stating),
    };
  }
  return kept;
}
