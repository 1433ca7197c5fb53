/** Days counted from a day: `trong 03 ngày, | kể từ ngày 15/6/2026`. */
import type { Phrase } from './phrases.js';
import { timed } from './words.js';

const countWords = timed(
  String.raw`(?:^|[\s(:])\d{1,3}\s(?:{hours}|{days}|{weeks}|{months}|{quarters}|{years})(?:\s{working})?,?\s$`,
);
/** As far as a count reaches back, in UTF-16 units. */
const REACH = 30;

/**
 * True for `kể từ ngày 15/6/2026` behind a count: the day from which the work has so long, not the one it goes on from.
 *
 * @param start - where the phrase begins in the text
 */
export function isCountedFrom(text: string, start: number, phrase: Phrase): boolean {
  if (phrase.type !== 'dated' || phrase.binding !== 'from') return false;
  return countWords().test(text.slice(Math.max(0, start - REACH), start));
}
