import { light } from '../patterns.js';

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';
const OPEN =
  '(?:uyê|uya|uyu|uây|oai|oay|oao|oeo|iêu|yêu|uôi|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|yê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|ưa|ưi|ươ|ưu|uy|[aăâeêioôơuưy])';
const SYLLABLE = light(`^${ONSET}${OPEN}(?:ch|ng|nh|[cmnpt])?$`, 'u');
const STOPPED = /(?:ch|[cpt])$/u;
/** `ơ`, `â` and `ă` stand before few of the consonants that may end a syllable. */
const NEVER = /(?:(?<!ư)ơ(?:c|ch|ng|nh)|[âă](?:ch|nh)|ư(?:ch|nh|p))$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * True where a word is built as a Vietnamese syllable: onset, vowels, coda, at most one tone, and before `c`, `ch`, `p`, `t`
 * only `sắc` or `nặng`. Source: the rules of quốc ngữ spelling.
 *
 * @param word - NFC, any letter case
 */
export function isSyllable(word: string): boolean {
  if (word.length === 0 || word.length > 8) return false;
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES) ?? [];
  const bare = letters.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(bare) || NEVER.test(bare)) return false;
  return !STOPPED.test(bare) || tones.length === 0 || tones[0] === '\u0301' || tones[0] === '\u0323';
}

/** Letters that stand in Unicode Vietnamese and in no single-byte coding of it: `ă đ ĩ ũ ơ ư` and `ạ` to `ỹ`. */
export const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;
