import { z } from 'zod';
import { dataFile } from '../../data.js';
import { taskLabels } from '../../taskLabels.js';
import { type Phrases, phrasesOf } from '../phrases.js';

const list = z.array(z.string());
const readWords = dataFile(
  'assignment-words',
  z.object({
    introductions: list,
    leading: list,
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
  }),
);

/** The wording of assignments, compiled. */
export type AssignmentWords = Record<
  keyof ReturnType<typeof readWords> | 'leadLabels' | 'supportLabels',
  Phrases
>;

let kept: AssignmentWords | null = null;

/** Compiled at the first use. */
export function assignmentWords(): AssignmentWords {
  if (kept === null) {
    const words = readWords();
    kept = {
      introductions: phrasesOf(words.introductions),
      leading: phrasesOf(words.leading),
      carrying: phrasesOf(words.carrying),
      leadLabels: phrasesOf(taskLabels().lead),
      supportLabels: phrasesOf(taskLabels().support),
      supporting: phrasesOf(words.supporting),
      manner: phrasesOf(words.manner),
      nounMarks: phrasesOf(words.nounMarks),
      directing: phrasesOf(words.directing),
      circumstances: phrasesOf(words.circumstances),
      difficulties: phrasesOf(words.difficulties),
      process: phrasesOf(words.process),
      timeEnds: phrasesOf(words.timeEnds),
      prepositions: phrasesOf(words.prepositions),
    };
  }
  return kept;
}
