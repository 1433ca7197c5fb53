/** Text as words and marks, with the letter forms that the reading of names depends on. */
import { LARGE, lengthAt, SPACES, WORD_CHARACTERS } from '../characters.js';
import { keyOf } from '../fold.js';

import type { PhraseBeginnings } from './phrases.js';

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
  /** Which phrases it begins, as far as they were asked for. */
  begins: PhraseBeginnings | null;
}

const DASH = /^\p{Pd}$/u;
/**
 * @param text - NFC
 * @param from - offset to begin at
 * @param to - offset to end at
 */
export function wordsOf(text: string, from = 0, to: number = text.length): Word[] {
  const printed = text.slice(from, to);
  const keys = keyOf(printed);
  const words: Word[] = [];
  let last = 0;
  for (let start = 0; start < printed.length; ) {
    const run = WORD_CHARACTERS.runEnd(printed, start);
    const mark = run === start;
    if (mark && SPACES.at(printed, start) > 0) {
      start += 1;
      continue;
    }
    const end = mark ? start + lengthAt(printed, start) : run;
    const key = keys.slice(start, end);
    const capital = LARGE.at(printed, start) > 0;
    words.push({
      key: mark && DASH.test(key) ? '-' : key,
      start: from + start,
      end: from + end,
      capital,
      shout: capital && end - start > 1 && isShouted(printed.slice(start, end)),
      mark,
      spaced: start > last,
      opensLine: endsLine(printed, last, start),
      begins: null,
    });
    last = end;
    start = end;
  }
  return words;
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase();
}

function endsLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}

const JOINS = new Set(['và', ',', '-', '&', '/']);

/** What binds the parts of a name, and separates names: `,`, `-`, `&`, `/`, `và`. */
export function isJoin(word: Word | undefined): boolean {
  return word !== undefined && JOINS.has(word.key);
}
