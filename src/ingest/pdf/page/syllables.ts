/**
 * Whether letters can be a Vietnamese syllable: onset, rhyme and tone put together as the script allows. Source: the
 * quốc ngữ tables of initials, nuclei and finals.
 */

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const NUCLEUS = '(?:uyê|iê|yê|ia|ya|uô|ua|ươ|ưa|uya|oai|oay|oao|oeo|oa|oă|oe|oo|uâ|uê|uơ|uy|[aăâeêioôơuưy])';
const FINAL = '(?:ch|nh|ng|[cmnptiyou])?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${FINAL}$`, 'u');

/** Acute, grave, hook above, tilde, dot below. */
const TONES = /[\u0301\u0300\u0309\u0303\u0323]/g;
/** Numerals, list letters and Latin short forms stand in every text and prove nothing. */
const NEUTRAL = /^(?:\p{Lu}{1,6}|\p{L})$/u;
const LONGEST_SYLLABLE = 7;

/** True where a word can be a Vietnamese syllable: `nghiêng`, `Quyết`; not `WUӵF`, `h‡nh`. */
export function isPossibleSyllable(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE) return false;
  const bare = word.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC');
  return SYLLABLE.test(bare);
}

/**
 * The share of a text's words that can be Vietnamese syllables. A word is what stands between spaces, punctuation around it
 * put aside; signs inside it count against it.
 */
export function possibleShare(text: string): { words: number; share: number } {
  let words = 0;
  let possible = 0;
  for (const token of text.split(/\s+/u)) {
    const word = token.replace(/^[\p{Ps}\p{Pi}"'.,;:\-–+]+|[\p{Pe}\p{Pf}"'.,;:!?…\-–]+$/gu, '');
    if (word === '' || /^[\d.,/%\-–]+$/u.test(word) || (NEUTRAL.test(word) && !isPossibleSyllable(word)))
      continue;
    const parts = /^\p{L}+(?:[-–/]\p{L}+)+$/u.test(word) ? word.split(/[-–/]/u) : [word];
    for (const part of parts) {
      if (NEUTRAL.test(part)) continue;
      words++;
      if (isPossibleSyllable(part)) possible++;
    }
  }
  return { words, share: words === 0 ? 1 : possible / words };
}
