/** Text as words and marks, with the letter forms that the reading of names depends on. */

import { ofDocument, remembered } from '../../reading/index.js';
import { CharacterClass, LARGE, lengthAt, SPACES, WORD_CHARACTERS } from '../characters.js';
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
  /** What holds of it wherever it is printed. */
  form: WordForm;
}

/** What holds of a word wherever a document prints it in the same letters. */
export interface WordForm {
  key: string;
  capital: boolean;
  shout: boolean;
  mark: boolean;
  /** Which phrases it begins, as far as they were asked for. */
  begins: PhraseBeginnings | null;
  /** Of which classes it was asked whether they hold it, and which do: a bit each. */
  asked: number;
  held: number;
}

const DASHES = new CharacterClass(/\p{Pd}/u);

/** The forms of a document's words: a document of ten thousand words has a tenth as many. */
const formsOfDocument = ofDocument(() => new Map<string, WordForm>());

/**
 * @param text - NFC
 * @param from - offset to begin at
 * @param to - offset to end at
 */
export function wordsOf(text: string, from = 0, to: number = text.length): Word[] {
  const forms = formsOfDocument();
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
    const printed = text.slice(start, end);
    let form = forms.get(printed);
    if (form === undefined) {
      form = formOf(printed, mark);
      forms.set(printed, form);
    }
    const { key, capital, shout } = form;
    const spaced = start > last;
    const opensLine = spaced && endsLine(text, last, start);
    words.push({ key, start, end, capital, shout, mark, spaced, opensLine, form });
    last = end;
    start = end;
  }
  return words;
}

function formOf(printed: string, mark: boolean): WordForm {
  const capital = LARGE.at(printed, 0) > 0;
  const key = mark && DASHES.at(printed, 0) > 0 ? '-' : keyOf(printed);
  return { key, capital, shout: capital && printed.length > 1 && isShouted(printed), mark, ...UNASKED };
}

/** A form of which nothing was asked yet. */
export const UNASKED: Pick<WordForm, 'begins' | 'asked' | 'held'> = { begins: null, asked: 0, held: 0 };

/** Classes there are; a form has room for thirty. */
let classes = 0;

/** A class of words, asked of each form once a document: for readers that look at every word of it. */
export function wordClass(holds: (key: string) => boolean): (word: Word) => boolean {
  const bit = 1 << classes;
  classes += 1;
  return ({ form }) => {
    if ((form.asked & bit) === 0) {
      form.asked |= bit;
      if (holds(form.key)) form.held |= bit;
    }
    return (form.held & bit) !== 0;
  };
}

/** The words of a whole text, cut once for all readers of a document. */
export const wordsIn = remembered((text): readonly Word[] => wordsOf(text));

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
