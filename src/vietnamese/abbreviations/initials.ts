import { LETTERS_AND_DIGITS } from '../characters.js';
import { fillerLengths, fillerWords } from './lexicon.js';

/** A word of a text; offsets are UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Letters already stripped of their marks, by their UTF-16 unit. */
const INITIALS: string[] = [];
/** Beyond it no letter of Vietnamese stands. */
const INITIALS_KEPT = 0x2000;
/** At most this many words may stand between the words that give the initials and the bracket. */
const TRAILING = 6;

/** The words of a stretch that no sentence end, semicolon, colon or bracket divides, read backwards from its end. */
export function lastClause(text: string, end: number, reach = 240): { words: Word[]; start: number } {
  const from = Math.max(0, end - reach);
  const slice = text.slice(from, end);
  const cut = Math.max(...[...slice.matchAll(/[;:()“”"]|[.!?](?=\s)/gu)].map((match) => match.index + 1), 0);
  return { words: wordsOf(slice.slice(cut), from + cut), start: from + cut };
}

/** The words of a text, with `offset` added to their places. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  LETTERS_AND_DIGITS.eachRun(text, (from, to) => {
    words.push({ text: text.slice(from, to), start: offset + from, end: offset + to });
  });
  return words;
}

/** A text's words in small letters, its punctuation left out. */
export function bareWords(text: string): string {
  return wordsOf(text.toLowerCase())
    .map((word) => word.text)
    .join(' ');
}

/** The letters of an abbreviation as initials are compared: capitals, marks of vowels off, `Đ` kept. */
export function lettersOf(short: string): string {
  return plain(short).replace(/[^A-ZĐ0-9]/gu, '');
}

/** The letter a word gives to an abbreviation: `Ủy` gives `U`, `đơn` gives `Đ`. */
export function initialOf(word: string): string {
  return initialAt(word, 0);
}

/** The letter that the word at an offset gives. */
export function initialAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  const known = INITIALS[unit];
  if (known !== undefined) return known;
  const letter = plain(text.charAt(at));
  if (unit < INITIALS_KEPT) INITIALS[unit] = letter;
  return letter;
}

/** Words an abbreviation may leave out: `tiếp nhận và trả kết quả (TNTKQ)`. */
export function isFiller(word: string): boolean {
  return isFillerWithin(word, 0, word.length);
}

/** Whether the word between two offsets is one of these. */
export function isFillerWithin(text: string, start: number, end: number): boolean {
  const lengths = fillerLengths()[text.charCodeAt(start)] ?? 0;
  return (lengths & (1 << (end - start))) !== 0 && fillerWords().has(text.slice(start, end));
}

/** Where the words that spell an abbreviation begin, and how many words stand behind them. */
export interface Spelling {
  start: number;
  trailing: number;
}

/**
 * The words whose initials, in order, spell `letters` and that end the clause, or stand at most a few words before its end:
 * `công chức, viên chức và người lao động (CCVC)`.
 *
 * @returns null where no run of words spells them
 */
export function findInitials(words: readonly Word[], letters: string): Spelling | null {
  const most = letters.length < 3 ? 0 : TRAILING;
  for (let trailing = 0; trailing <= most; trailing++) {
    const start = spellBackwards(words, words.length - 1 - trailing, letters);
    if (start !== null) return { start, trailing };
  }
  return null;
}

/** True where the words, all of them, spell the letters: `CCHC (cải cách hành chính)`. */
export function spells(words: readonly Word[], letters: string): boolean {
  return words.length > 0 && spellBackwards(words, words.length - 1, letters) === 0;
}

function spellBackwards(words: readonly Word[], index: number, letters: string): number | null {
  const word = words[index]?.text;
  if (word === undefined || letters === '') return null;
  const taken = isPlain(word) && word.length > 1 ? word : initialOf(word);
  if (letters.endsWith(taken)) {
    const rest = letters.slice(0, letters.length - taken.length);
    const start = rest === '' ? index : spellBackwards(words, index - 1, rest);
    if (start !== null) return start;
  }
  return isFiller(word) ? spellBackwards(words, index - 1, letters) : null;
}

/** Capitals and digits without marks: a short form inside a long one. */
function isPlain(word: string): boolean {
  return word === word.toUpperCase() && word === plain(word);
}

function plain(text: string): string {
  return text.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');
}
