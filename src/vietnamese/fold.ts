/** One spelling of a word for comparing: small letters, and one place for the tone mark where two are in use. */

import { lowerInPlace } from './characters.js';
import { light } from './patterns.js';

/** Vowel pairs with the tone on the first and on the second, each pair as long as its twin. */
const PAIRS: readonly [first: string, second: string][] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
];
const ON_FIRST = new Map(PAIRS.map(([first, second]) => [second, first]));
const ON_SECOND = new Map(PAIRS);

const MARKED = /[àáảãạèéẻẽẹỳýỷỹỵòóỏõọùúủũụ]/;
/** An open syllable: `hoà`, `thuỷ`; not behind `q`, whose `u` is no vowel. */
const OPEN = light(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu);
/** A syllable that goes on (`tòan`), or `qu` (`qúy`). */
const CLOSED = light(/(?:[òóỏõọ][ae]|[ùúủũụ]y)(?=\p{L})|(?<=q)[ùúủũụ]y/gu);

/**
 * Lower case, with the tone mark where an open syllable has it by the older rule and a closed one by both: `Hoà` and `Hòa` give `hòa`,
 * `Tòan` and `Toàn` give `toàn`, `Qúy` and `Quý` give `quý`. Keeps the length.
 *
 * @param text - NFC
 */
export function keyOf(text: string): string {
  const lower = lowerInPlace(text);
  if (!MARKED.test(lower)) return lower;
  return lower
    .replace(OPEN, (pair) => ON_FIRST.get(pair) ?? pair)
    .replace(CLOSED, (pair) => ON_SECOND.get(pair) ?? pair);
}
