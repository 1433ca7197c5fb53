import { layoutWords } from '../../vietnamese/layout/words.js';
import { toRoman } from '../../vietnamese/markers/index.js';

type Format = (value: number) => string;

const LETTERS = 26;

/** Word counts a … z, then aa, bb …: the Latin alphabet, whatever the language of the text. */
const letter: Format = (value) => {
  const at = (value - 1) % LETTERS;
  return String.fromCharCode(97 + at).repeat(Math.floor((value - 1) / LETTERS) + 1);
};

/** `vietnameseCounting`: một, hai, … mười, mười một; larger numbers in digits. */
const vietnameseWord: Format = (value) => layoutWords().counts[value - 1] ?? String(value);

const zeroPadded =
  (width: number): Format =>
  (value) =>
    String(value).padStart(width, '0');

/** Number formats by their name in ECMA-376 Part 1, 17.18.59; those that are not listed print in digits. */
const FORMATS: Readonly<Record<string, Format>> = {
  decimalZero: zeroPadded(2),
  upperRoman: toRoman,
  lowerRoman: (value) => toRoman(value).toLowerCase(),
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  vietnameseCounting: vietnameseWord,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  numberInDash: (value) => `- ${value} -`,
  none: () => '',
};

/** Longest sequence of letters or Roman numerals that is printed; counters beyond it print in digits. */
const MOST = 780;

/**
 * Prints a counter in one of Word's number formats: 4 in `upperRoman` is `IV`, 27 in `lowerLetter` is `aa`.
 *
 * @param format - `w:numFmt` value; `custom` takes its pattern from `pattern` (`001, 002, 003, ...`)
 */
export function formatNumber(value: number, format: string, pattern = ''): string {
  if (format === 'custom') {
    const width = /^\d+/u.exec(pattern)?.[0].length;
    return zeroPadded(width ?? 1)(value);
  }
  const print = FORMATS[format];
  return print === undefined || value < 1 || value > MOST ? String(value) : print(value);
}
