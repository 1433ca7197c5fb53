import { light } from '../patterns.js';
import { isSyllable, UNICODE_ONLY } from './syllable.js';
import { decodeTcvn3 } from './tcvn3.js';
import type { Encoding } from './types.js';
import { decodeViqr } from './viqr.js';
import { decodeVni } from './vni.js';
import { decodeWindows1258 } from './windows1258.js';
import { LETTER, VIQR_WORD } from './words.js';

const WORD = light(`${LETTER}{1,40}`, 'gu');
const LEADING = light(`^${LETTER}{1,40}`, 'u');
const TRAILING = light(`${LETTER}$`, 'u');
const MARKED = /[\u00A1-\uFFFF]/u;

/** One word in Unicode, or null where it cannot be of that encoding. */
export function decodeWord(word: string, encoding: Encoding): string | null {
  if (encoding === 'unicode') return word;
  if (encoding === 'viqr') return decodeViqr(word);
  if (UNICODE_ONLY.test(word)) return null;
  if (encoding === 'windows-1258') return decodeWindows1258(word);
  return encoding === 'tcvn3' ? decodeTcvn3(word) : decodeVni(word);
}

/**
 * Converts a text to Unicode, word by word. A word that is Unicode already stays: one that holds a letter the encoding
 * lacks, or that is a Vietnamese syllable as it stands and none when decoded.
 *
 * @param text - as read byte for byte (windows-1252), before soft hyphens or other characters are removed: TCVN3's `ư` has
 * the soft hyphen's code
 * @returns NFC
 */
export function toUnicode(text: string, encoding: Encoding): string {
  if (encoding === 'unicode') return text.normalize('NFC');
  if (encoding === 'viqr') {
    // «So+? Y te^'»: a full stop ends a sentence before a capital, but official texts ask no questions.
    const goesOn = (word: string, end: number): boolean =>
      (word.endsWith('?') ? /^(?: [a-z]|[;:,.)])/iu : /^(?:\s[a-z]|[;:,)])/u).test(
        text.slice(end, end + 2),
      ) ||
      (word === word.toUpperCase() && /^ [A-Z]|^$|^\n/u.test(text.slice(end, end + 2)) && isHeading(text));
    return text
      .replace(VIQR_WORD, (word, at: number) => decodeViqr(word, goesOn(word, at + word.length)))
      .normalize('NFC');
  }
  return text
    .replace(WORD, (word) => {
      if (!MARKED.test(word)) return word;
      const decoded = decodeWord(word, encoding) ?? word;
      return isSyllable(word.normalize('NFC')) && !isSyllable(decoded) ? word : decoded;
    })
    .normalize('NFC');
}

/** True where a text ends inside a word or at its end. */
export function endsInWord(text: string): boolean {
  return TRAILING.test(text.slice(-1));
}

/** Length of the word, or the rest of one, that a text begins with. */
export function leadingWord(text: string): number {
  return LEADING.exec(text)?.[0].length ?? 0;
}

/** `II. NHIE^.M VU.`: a line in capitals is a title, and titles end in no full stop. */
function isHeading(line: string): boolean {
  return line === line.toUpperCase() && /[A-Z]{2}/u.test(line);
}
