/** Text as words and marks, with the letter forms that the reading of names depends on. */

import { remembered } from '../../reading/index.js';
import { lengthAt, SPACES, WORD_CHARACTERS } from '../characters.js';
import { commonWords } from '../commonWords.js';
import { wordSet } from '../wordSet.js';
import { formAs, type WordForm } from './forms.js';

/** A run of letters and digits, or one mark. Offsets are UTF-16 units into the text. */
export interface Word {
  /** The folded word; a dash of any kind is `-`. */
  key: string;
  start: number;
  end: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two letters or more, all capital: `UBND`. */
  shout: boolean;
  /** Not letters or digits: `,`, `;`, `(`. */
  mark: boolean;
  /** White space stands before it. */
  spaced: boolean;
  /** A line begins with it. */
  opensLine: boolean;
  /** What holds of it wherever it is printed. */
  form: WordForm;
}

/**
 * @param text - NFC
 * @param from - offset to begin at
 * @param to - offset to end at
 */
export function wordsOf(text: string, from = 0, to: number = text.length): Word[] {
  const words: Word[] = [];
  const stop = Math.min(to, text.length);
  let last = from;
  for (let start = from; start < stop; ) {
    const run = Math.min(stop, WORD_CHARACTERS.runEnd(text, start));
    const mark = run === start;
    if (mark && SPACES.at(text, start) > 0) {
      start += 1;
      continue;
    }
    const end = mark ? start + lengthAt(text, start) : run;
    const form = formAs(text.slice(start, end), mark);
    const { key, capital, shout } = form;
    const spaced = start > last;
    const opensLine =
      spaced && (start - last === 1 ? text.charCodeAt(last) === LINE_END : endsLine(text, last, start));
    words.push({ key, start, end, capital, shout, mark, spaced, opensLine, form });
    last = end;
    start = end;
  }
  return words;
}

/** The words of a whole text, cut once for all readers of a document. */
export const wordsIn = remembered((text): readonly Word[] => wordsOf(text));

const LINE_END = 0x0a;

function endsLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === LINE_END) return true;
  return false;
}

const JOINS = wordSet(() => [...commonWords().and, ',', '-', '&', '/']);

/** What binds the parts of a name, and separates names: `,`, `-`, `&`, `/`, `và`. */
export function isJoin(word: Word | undefined): boolean {
  return word !== undefined && JOINS.has(word.key);
}
