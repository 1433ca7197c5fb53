/**
 * TCVN 5712:1993 VN3, the coding of the `.Vn…` fonts, read as windows-1252. Written out here because the converter on npm
 * (vietnamese-conversion) keeps every text it converts in a cache and knows neither what PDF readers make of some codes
 * nor words that are Unicode already; the tests hold this table against that converter's.
 */
import { isSyllable } from './syllable.js';

/** Runs of letters by the code of the first. */
const RUNS: [number, string][] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const LETTERS = new Map(
  RUNS.flatMap(([first, letters]) =>
    [...letters].map((letter, at) => [String.fromCharCode(first + at), letter] as const),
  ),
);
/** PDF readers name some glyphs by what they look like: `µ` becomes the Greek letter, `·` an operator. */
LETTERS.set('\u03BC', 'à');
LETTERS.set('\u2219', 'ã');

/** The soft hyphen's code is `ư`; PDF readers show it as a minus sign. */
const MINUS = '\u2212';

/**
 * Decodes one word of TCVN3.
 *
 * @returns null where the word holds a letter that TCVN3 does not have, and so is Unicode already
 */
export function decodeTcvn3(word: string): string | null {
  if (word === '·' || word === MINUS) return word;
  const whole = decode(word.replaceAll(MINUS, '\u00AD'));
  return whole === null || isSyllable(whole) || !word.includes(MINUS) ? whole : decode(word);
}

function decode(word: string): string | null {
  let decoded = '';
  for (const character of word) {
    const letter = LETTERS.get(character);
    if (letter === undefined && /[\u00C0-\u00FF]/u.test(character)) return null;
    decoded += letter ?? character;
  }
  return capitals(joinCapital(decoded));
}

/** A capital typed in front of its own small toned letter is one letter: `Aá` is `Á`. */
function joinCapital(word: string): string {
  return word.replace(/([AEIOUYĂÂÊÔƠƯ])([à-ỹ])/gu, (pair, capital: string, small: string) => {
    const bare = small
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
      .normalize('NFC');
    return bare !== small && bare.toUpperCase() === capital ? small.toUpperCase() : pair;
  });
}

/** TCVN3 has no toned capitals: a word typed in capitals (`QUYÕT`) has small toned letters only because of that. */
function capitals(word: string): string {
  return !/[a-z]/u.test(word) && /[A-ZĐ].?[A-ZĐ]/u.test(word) ? word.toUpperCase() : word;
}
