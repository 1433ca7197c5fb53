import { beginsAction } from '../agencies/assignment/sentence.js';
import { wordsOf } from '../agencies/words.js';
import { lazily } from '../lazily.js';
import { statementWords } from './words.js';

/** Words behind the place that are looked at, in UTF-16 units. */
const REACH = 60;
/** Verbs of state and words that only lead up to a verb. */
const states = lazily(() => new Set(statementWords().notActions));

/**
 * True where the words at `at` begin what somebody does: `Rà soát văn bản`, `tiếp tục hoàn thiện`.
 *
 * @param at - UTF-16 offset into `text`
 */
export function opensWithAction(text: string, at = 0): boolean {
  const words = wordsOf(text, at, at + REACH);
  const from = words[0]?.key === ',' ? 1 : 0;
  const first = words[from];
  return first !== undefined && !states().has(first.key) && beginsAction(words, from);
}
