import { lexicon } from '../lexicon.js';
import type { Phrases } from '../phrases.js';
import type { Word } from '../words.js';
import { assignmentWords } from './vocabulary.js';

/** A statement taken apart. */
export interface Statement {
  text: string;
  words: readonly Word[];
  /** Indices of the words that open a sentence, the first included. */
  openings: ReadonlySet<number>;
  /** It says that somebody leads: `chủ trì`. */
  leads: boolean;
  /** It says that somebody works along: `phối hợp`. */
  supports: boolean;
}

/** Finds the sentences of a statement: a full stop or a line's end before a capital letter. */
export function statementOf(text: string, words: readonly Word[]): Statement {
  const openings = new Set(words.length > 0 ? [0] : []);
  for (let at = 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (before?.key === '.' && word?.capital === true && word.spaced && !isInitial(words, at - 2))
      openings.add(at);
  }
  const { leading, supporting } = assignmentWords();
  return { text, words, openings, leads: leading.standIn(words), supports: supporting.standIn(words) };
}

/** `TP. Mỹ Lộc`, `P. Nội vụ`: a short form, no sentence end. */
function isInitial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.capital === true && (word.shout || word.key.length <= 2) && word.key.length <= 2;
}

/** True where the word begins what an agency does: a verb or its adverb, not a preposition. */
export function beginsAction(words: readonly Word[], at: number): boolean {
  const verb = lexicon().verbs.longest(words, at);
  return verb > 0 && assignmentWords().prepositions.longest(words, at) < verb;
}

/** Index where a phrase of the set begins that ends right before `at`, or -1. */
export function phraseBefore(words: readonly Word[], at: number, phrases: Phrases): number {
  for (let start = Math.max(0, at - 5); start < at; start += 1) {
    if (start + phrases.longest(words, start) === at) return start;
  }
  return -1;
}

/** Index after the nearest of the marks before `at`, at most sixty words back. */
export function startAfter(words: readonly Word[], at: number, marks: RegExp): number {
  let start = at;
  while (start > Math.max(0, at - 60) && !marks.test(words[start - 1]?.key ?? '')) start -= 1;
  return start;
}
