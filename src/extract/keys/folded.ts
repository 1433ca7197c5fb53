import { keyOf } from '../../vietnamese/agencies/index.js';

/** Short forms that every plan uses, written out in a key whether or not the document defines them. */
const USUAL: readonly (readonly [string, string])[] = [
  ['UBND', 'ủy ban nhân dân'],
  ['HĐND', 'hội đồng nhân dân'],
  ['UBMTTQ', 'ủy ban mặt trận tổ quốc'],
  ['CCHC', 'cải cách hành chính'],
  ['TTHC', 'thủ tục hành chính'],
];

/** Writes out a word that is a short form; gives any other word back. */
export type WriteOut = (word: string) => string;

/**
 * Makes a function that writes out the short forms of a document, besides those that every plan uses.
 *
 * @param abbreviations - short forms as the document has them; those without a long form stay as they are
 */
export function writesOut(abbreviations: readonly { short: string; long: string | null }[]): WriteOut {
  const long = new Map(USUAL);
  for (const { short, long: full } of abbreviations)
    if (full !== null && !long.has(short)) long.set(short, full);
  return (word) => long.get(word) ?? word;
}

/**
 * Words as a key sees them: short forms written out, lower case, one placement of tone marks, letters and digits only, single
 * spaces.
 */
export function foldedForKey(text: string, writeOut: WriteOut): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => keyOf(writeOut(word))).join(' ');
}
