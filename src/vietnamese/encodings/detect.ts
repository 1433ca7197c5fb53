import { decodeWord } from './decode.js';
import { isSyllable } from './syllable.js';
import type { Encoding } from './types.js';
import { markedWords, typedAtMost, typedWords } from './words.js';

const LEGACY: Encoding[] = ['tcvn3', 'vni', 'viqr', 'windows-1258'];
/** Enough words to tell one coding from another. */
const SAMPLE = 4000;
/** Share of the coded words that must become Vietnamese syllables; the rest are names, abbreviations, other languages. */
const ENOUGH = 0.6;
/** Fewer words than this prove nothing. */
const FEWEST = 2;

/** Words that were looked at already: whether each is a marked Vietnamese syllable as it stands. */
export type KnownWords = Map<string, boolean>;

/**
 * Tells how a text is coded: the coding in which its marked words are Vietnamese syllables. Unicode wins every tie, so a
 * Unicode text that quotes a few legacy letters stays Unicode.
 *
 * @param text - whole text, read byte for byte; soft hyphens kept
 * @param likely - the coding of the text around, which wins where another explains no more words
 * @param known - kept between the lines of one text, whose words are mostly the same
 */
export function detectEncoding(
  text: string,
  likely: Encoding = 'unicode',
  known: KnownWords = new Map(),
): Encoding {
  const marked = markedWords(text);
  const words = sample(marked.words);
  const open = sample(marked.open).filter(Boolean).length;
  // A coding explains no more words than are open to it: where as many stand as they are, none can win.
  const atMost = Math.max(open, typedAtMost(text));
  if (atMost < FEWEST || standAsTheyAre(words, atMost, known) === atMost) return 'unicode';
  const typed = sample(typedWords(text));
  const asItStands = standAsTheyAre(words, words.length, known);
  let best: { encoding: Encoding; count: number } = { encoding: 'unicode', count: asItStands };
  for (const encoding of likely === 'unicode' ? LEGACY : [likely, ...LEGACY]) {
    const own = encoding === 'viqr' ? typed : words;
    const most = encoding === 'viqr' ? typed.length : open;
    if (most < FEWEST || most <= best.count) continue;
    const count = own.filter((word) => isMarked(decodeWord(word, encoding))).length;
    if (count / own.length >= ENOUGH && count >= FEWEST && count > best.count) best = { encoding, count };
  }
  return best.encoding;
}

/** How many of the words are Vietnamese as they stand, counted up to a number that is enough. */
function standAsTheyAre(words: readonly string[], enough: number, known: KnownWords): number {
  let count = 0;
  for (const word of words) {
    if (count === enough) break;
    if (standsAsItIs(word, known)) count++;
  }
  return count;
}

function standsAsItIs(word: string, known: KnownWords): boolean {
  let stands = known.get(word);
  if (stands === undefined) {
    stands = isMarked(word);
    known.set(word, stands);
  }
  return stands;
}

/** True for a Vietnamese syllable with a mark or a letter that only Vietnamese has. */
function isMarked(decoded: string | null): boolean {
  const word = decoded?.normalize('NFC') ?? '';
  return /[^\0-\x7F]/u.test(word) && isSyllable(word.replace(/[.?]$/u, ''));
}

/** Words from the whole length of the text: a letterhead may be coded otherwise than the body. */
function sample<Of>(words: Of[]): Of[] {
  const step = Math.ceil(words.length / SAMPLE);
  return step <= 1 ? words : words.filter((_, index) => index % step === 0);
}
