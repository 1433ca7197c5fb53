import type { Line, Word } from '../lines/types.js';
import { possibleShare } from './syllables.js';
import { UNREAD } from './unread.js';

/** Fewest words of a font to judge it by. */
const ENOUGH_WORDS = 4;
/** Share of them that can be Vietnamese where a font does not tell its letters, at most, and that hold signs which no word holds, at least. */
const POSSIBLE = 0.25;
const FOREIGN = 0.4;
/** A letter, and a sign that stands in no word: of other scripts, or drawn for another use. */
const LETTER = /[A-Za-z]|[^\x00-\x7F]/u;
const NO_SIGN_OF_WORDS = /[^\p{Script=Latin}\p{M}\p{N}.,;:()[\]/\-–—'"%@+!?…“”‘’²³°×≥≤•☐☑]|[\u0600-\u06FF]/u;

/**
 * Marks the words of fonts that tell other letters than they draw, beside fonts that tell the right ones: the italic of one column without a table
 * of its letters. Each of their letters becomes one that is not told.
 */
export function markUntoldFonts(lines: readonly Line[]): void {
  const byFont = new Map<string, Word[]>();
  for (const word of lines.flatMap((line) => line.words)) {
    const font = word.runs[0]?.font ?? '';
    const words = byFont.get(font);
    if (words === undefined) byFont.set(font, [word]);
    else words.push(word);
  }
  const untold = new Set([...byFont.values()].filter(isUntold).flat());
  if (untold.size === 0) return;
  for (const line of lines) {
    if (!line.words.some((word) => untold.has(word))) continue;
    for (const word of line.words) if (untold.has(word)) word.text = word.text.replace(/\S/gu, UNREAD);
    line.text = line.words.map((word) => word.text).join(' ');
  }
}

function isUntold(words: readonly Word[]): boolean {
  // One look at all letters of a font: nearly every one has none of the signs that would be counted
  const letters = words.map(({ text }) => text).join('');
  if (!NO_SIGN_OF_WORDS.test(letters.replaceAll(' ', ''))) return false;
  const tokens = words.flatMap(({ text }) => text.split(/\s+/u));
  const lettered = tokens.filter((text) => LETTER.test(text) && text.length > 1 && !text.includes(UNREAD));
  if (lettered.length < ENOUGH_WORDS) return false;
  const foreign = lettered.filter((text) => NO_SIGN_OF_WORDS.test(text)).length;
  if (foreign < lettered.length * FOREIGN) return false;
  return possibleShare(lettered.join(' ')).share <= POSSIBLE;
}
