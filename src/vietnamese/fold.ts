/** One spelling of a word for comparing: small letters, and one place for the tone mark where two are in use. */
import { LETTERS, lowerInPlace } from './characters.js';

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
/** The other placement for each pair: the first vowel marked for an open syllable, the second for a closed one. */
const ON_FIRST = new Map(PAIRS.map(([first, second]) => [second, first]));
const ON_SECOND = new Map(PAIRS);

/** What a character may be in such a pair, 0 for most: a second's bit lies two above that of the first it goes with. */
const PARTS = new Uint8Array(0x2000);
const PLAIN_FIRST = 1;
const TONED_FIRST = 2;
const FIRSTS = PLAIN_FIRST | TONED_FIRST;
for (const [[tonedFirst = '', plainSecond = ''], [plainFirst = '', tonedSecond = '']] of PAIRS) {
  for (const [letter, part] of [
    [plainFirst, PLAIN_FIRST],
    [tonedFirst, TONED_FIRST],
    [tonedSecond, PLAIN_FIRST << 2],
    [plainSecond, TONED_FIRST << 2],
  ] as const) {
    const code = letter.charCodeAt(0);
    PARTS[code] = (PARTS[code] ?? 0) | part;
  }
}
const Q = 'q'.charCodeAt(0);

/**
 * Lower case, with the tone mark where an open syllable has it by the older rule and a closed one by both: `Hoà` and `Hòa` give `hòa`,
 * `Tòan` and `Toàn` give `toàn`, `Qúy` and `Quý` give `quý`. Keeps the length.
 *
 * @param text - NFC
 */
export function keyOf(text: string): string {
  const lower = lowerInPlace(text);
  let key = '';
  let done = 0;
  let before = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const part = PARTS[lower.charCodeAt(at)] ?? 0;
    if (((before << 2) & part) !== 0) {
      const pair = placed(lower, at - 1, before);
      if (pair !== undefined) {
        key += lower.slice(done, at - 1) + pair;
        done = at + 1;
      }
    }
    before = part & FIRSTS;
  }
  return done === 0 ? lower : key + lower.slice(done);
}

/**
 * The pair at a place as it is kept; undefined where it stays as it stands. An open syllable is `hoà`, `thuỷ`, not behind `q`, whose `u` is no
 * vowel; one that goes on is `tòan`, or `qu`: `qúy`.
 */
function placed(text: string, at: number, first: number): string | undefined {
  const pair = text.slice(at, at + 2);
  const behindQ = at > 0 && text.charCodeAt(at - 1) === Q;
  const goesOn = LETTERS.at(text, at + 2) > 0;
  if (first === PLAIN_FIRST) return behindQ || goesOn ? undefined : ON_FIRST.get(pair);
  return goesOn || (behindQ && pair.endsWith('y')) ? ON_SECOND.get(pair) : undefined;
}
