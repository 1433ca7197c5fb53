import { isSyllable } from '../../../vietnamese/encodings/syllable.js';
import type { Line, Word } from '../lines/types.js';
import { roomBehind } from '../paragraphs/continues.js';
import type { Measure } from '../paragraphs/types.js';

/** `12.450.000`, `16,5`, `(17)`, `95%` */
const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{3}){1,5}|\d{1,15})(?:,\d{1,6})?%?[);]?$/u;
/** `12.450.0`, `100.000.`, `16,`: a number that may go on. */
const OPEN_NUMBER = /^\(?(?:\d{1,3}(?:\.\d{3}){0,5}(?:\.\d{0,3})?|\d{1,15})(?:,\d{0,6})?$/u;
/** `15/12/2026`, `6/2026`, `15/12` */
const DATE = /^\d{1,2}\/(?:\d{1,2}|(?:\d{1,2}\/)?\d{4})[.,;]?$/u;
/** `15/12/202`, `30/` */
const OPEN_DATE = /^\d{1,2}\/(?:\d{1,2}(?:\/\d{0,4})?|\d{0,4})$/u;
/** A letter more than this, points, would not have found room. */
const TOLERANCE = 1;

/**
 * True where a word alone on its line was cut because the cell is narrower than the word: `12.450.000.0` | `00`, `15/12/202` | `6`, `Qu` | `ý I`.
 *
 * @param word - what was strung together of the word so far
 */
export function cutsWord(word: string, above: Line, line: Line, measure: Measure): boolean {
  const [first] = line.words;
  if (above.words.length !== 1 || above.spaceAfter || first === undefined) return false;
  if (roomBehind(above, measure) > leastWidth(first) + TOLERANCE) return false;
  return isCutNumber(word, first.text) || isCutSyllable(word, first.text);
}

/** What the first letter of a word takes, and a point behind it, from which it is never parted; points are half as wide as letters. */
function leastWidth({ text, x0, x1 }: Word): number {
  const points = text.match(/[.,/:;]/gu)?.length ?? 0;
  const letter = (x1 - x0) / Math.max(1, text.length - points / 2);
  return /^.[.,/:;]/u.test(text) ? letter * 1.5 : letter;
}

function isCutNumber(word: string, next: string): boolean {
  const whole = word + next;
  const one = (NUMBER.test(whole) || OPEN_NUMBER.test(whole)) && /\d/u.test(next);
  if (one) return !NUMBER.test(word) || !NUMBER.test(next) || /^\d+$/u.test(whole);
  return (DATE.test(whole) || OPEN_DATE.test(whole)) && (next.startsWith('/') || !DATE.test(word));
}

function isCutSyllable(word: string, next: string): boolean {
  if (!/^\p{L}+$/u.test(word) || !/^\p{Ll}+[,;.]?$/u.test(next)) return false;
  const rest = next.replace(/[,;.]$/u, '');
  return isSyllable(word + rest) && !(isSyllable(word) && isSyllable(rest));
}
