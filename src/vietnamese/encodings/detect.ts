import { codedWords, decodeWord } from './decode.js';
import { isSyllable } from './syllable.js';
import type { Encoding } from './types.js';

const LEGACY: Encoding[] = ['tcvn3', 'vni', 'viqr', 'windows-1258'];
/** Enough words to tell one coding from another. */
const SAMPLE = 4000;
/** Share of the coded words that must become Vietnamese syllables; the rest are names, abbreviations, other languages. */
const ENOUGH = 0.6;
/** Fewer words than this prove nothing. */
const FEWEST = 2;

/**
 * Tells how a text is coded: the coding in which its marked words are Vietnamese syllables. Unicode wins every tie, so a
 * Unicode text that quotes a few legacy letters stays Unicode.
 *
 * @param text - whole text, read byte for byte; soft hyphens kept
 * @param likely - the coding of the text around, which wins where another explains no more words
 */
export function detectEncoding(text: string, likely: Encoding = 'unicode'): Encoding {
  const asItStands = readable(text, 'unicode');
  let best: { encoding: Encoding; count: number } = { encoding: 'unicode', count: asItStands.count };
  for (const encoding of likely === 'unicode' ? LEGACY : [likely, ...LEGACY]) {
    const { count, share } = readable(text, encoding);
    if (share >= ENOUGH && count >= FEWEST && count > best.count) best = { encoding, count };
  }
  return best.encoding;
}

function readable(text: string, encoding: Encoding): { count: number; share: number } {
  const words = sample(codedWords(text, encoding));
  let count = 0;
  for (const word of words) {
    const decoded = decodeWord(word, encoding)?.normalize('NFC');
    if (decoded !== undefined && isSyllable(decoded.replace(/[.?]$/u, '')) && /[^\0-\x7F]/u.test(decoded))
      count++;
  }
  return { count, share: words.length === 0 ? 0 : count / words.length };
}

/** Words from the whole length of the text: a letterhead may be coded otherwise than the body. */
function sample(words: string[]): string[] {
  const step = Math.ceil(words.length / SAMPLE);
  return step <= 1 ? words : words.filter((_, index) => index % step === 0);
}
