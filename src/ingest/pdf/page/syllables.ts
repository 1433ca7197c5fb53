import { isSyllable } from '../../../vietnamese/encodings/syllable.js';
import { light } from '../../../vietnamese/patterns.js';

/** Numerals, list letters and Latin short forms stand in every text and prove nothing. */
const NEUTRAL = light(/^(?:\p{Lu}{1,6}|\p{L})$/u);
/** So do codes: `TB01`, `KV04-2`, `BTS-001/PSN`, `07.13E`, `Km12+350`. A font that does not tell its letters prints few such words. */
const CODE = /^\(?(?=\P{N}*\d)(?:\p{Lu}\p{Ll}?|\d){1,9}(?:[-–/._+:](?:\p{Lu}\p{Ll}?|\d){1,9}){0,6}\)?$/u;

/**
 * The share of a text's words that can be Vietnamese syllables. A word is what stands between spaces, punctuation around it
 * put aside; signs inside it count against it.
 *
 * @param known - what was found of the words of the document's other pages, which are mostly the same
 */
export function possibleShare(text: string, known: KnownWords = new Map()): { words: number; share: number } {
  let words = 0;
  let possible = 0;
  for (const token of text.split(/\s+/u)) {
    let share = known.get(token);
    if (share === undefined) {
      share = shareOf(token);
      known.set(token, share);
    }
    words += share.words;
    possible += share.possible;
  }
  return { words, share: words === 0 ? 1 : possible / words };
}

/** What was found of words so far. */
export type KnownWords = Map<string, Share>;

interface Share {
  words: number;
  possible: number;
}

const NOTHING: Share = { words: 0, possible: 0 };

function shareOf(token: string): Share {
  const word = token.replace(
    /^[\p{Ps}\p{Pi}"'.,;:\-–+]+|(?<![\p{Pe}\p{Pf}"'.,;:!?…\-–])[\p{Pe}\p{Pf}"'.,;:!?…\-–]+$/gu,
    '',
  );
  if (
    word === '' ||
    /^[\d.,/%\-–]+$/u.test(word) ||
    CODE.test(word) ||
    (NEUTRAL.test(word) && !isSyllable(word))
  )
    return NOTHING;
  const parts = /^\p{L}+(?:[-–/]\p{L}+)+$/u.test(word) ? word.split(/[-–/]/u) : [word];
  const telling = parts.filter((part) => !NEUTRAL.test(part));
  return { words: telling.length, possible: telling.filter((part) => isSyllable(part)).length };
}
