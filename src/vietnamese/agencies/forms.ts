/** Forms of words: what holds of a word wherever it is printed in the same letters, told once. */
import { CharacterClass, LARGE } from '../characters.js';
import { keyOf } from '../fold.js';
import type { PhraseBeginnings } from './phrases.js';

/** What holds of a word or mark. */
export interface WordForm {
  /** Folded; a dash of any kind is `-`. */
  key: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two letters or more, all capital: `UBND`. */
  shout: boolean;
  /** Which phrases it begins, as far as they were asked for. */
  begins: PhraseBeginnings | null;
  /** Of which classes it was asked whether they hold it, and which do: a bit each. */
  asked: number;
  held: number;
}

const DASHES = new CharacterClass(/\p{Pd}/u);

/** Forms met so far, as they are printed: most words of a document are those of others. */
const forms = new Map<string, WordForm>();
/** As many are kept, about all that the language has. */
const MOST_FORMS = 20_000;

/** The form of a word or mark, made where it is met for the first time. */
export function formAs(printed: string, mark: boolean): WordForm {
  const known = forms.get(printed);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const form = formOf(printed, mark);
  forms.set(printed, form);
  return form;
}

/** @param mark - it is no run of letters or digits */
export function formOf(printed: string, mark: boolean): WordForm {
  const capital = LARGE.at(printed, 0) > 0;
  return {
    key: mark && DASHES.at(printed, 0) > 0 ? '-' : keyOf(printed),
    capital,
    shout: capital && printed.length > 1 && printed === printed.toUpperCase(),
    begins: null,
    asked: 0,
    held: 0,
  };
}

/** Classes there are; a form has room for thirty. */
let classes = 0;

/** A class of words, asked of each form once: for readers that look at every word of a document. */
export function wordClass(holds: (key: string) => boolean): (word: { form: WordForm }) => boolean {
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
