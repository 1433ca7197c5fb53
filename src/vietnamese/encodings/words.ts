import { UNICODE_ONLY } from './syllable.js';

/** What a word is made of, as ranges of codes: ASCII letters, every code a legacy letter may have, and Unicode's own Vietnamese letters. */
const LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xa1, 0x24f],
  [0x3bc, 0x3bc],
  [0x1e00, 0x1eff],
  [0x2212, 0x2212],
  [0x2219, 0x2219],
];
/** Letters after which a word is cut: no word is longer. */
const LONGEST = 40;

/** The same letters as a class of a pattern. */
export const LETTER = `[${LETTERS.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')}]`;

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** What a letter says of its word: nothing (ASCII); that it is marked; that it is marked and no legacy coding has the letter. */
const PLAIN = 1;
const MARKED = 2;
const UNICODE = 4;

/** By code; 0 for what is no letter. */
const KINDS = kindsOfLetters();

function kindsOfLetters(): Uint8Array {
  const kinds = new Uint8Array(0x2220);
  for (const [first, last] of LETTERS)
    for (let code = first; code <= last; code++) {
      const own = UNICODE_ONLY.test(String.fromCharCode(code)) ? UNICODE : 0;
      kinds[code] = code < 0x80 ? PLAIN : MARKED | own;
    }
  return kinds;
}

/** The words with a letter beyond ASCII, of which a coding could have to say something. */
export interface MarkedWords {
  words: string[];
  /** For each word, whether it holds no letter that only Unicode has, so that it may be coded. */
  open: boolean[];
}

/** Reads the marked words of a text in one scan. */
export function markedWords(text: string): MarkedWords {
  const words: string[] = [];
  const open: boolean[] = [];
  let start = 0;
  let seen = 0;
  for (let at = 0; at <= text.length; at++) {
    // Beyond the text's end the code is NaN, which is no letter either
    const kind = KINDS[text.charCodeAt(at)] ?? 0;
    if (kind !== 0 && at - start < LONGEST) {
      seen |= kind;
      continue;
    }
    if ((seen & MARKED) !== 0) {
      words.push(text.slice(start, at));
      open.push((seen & UNICODE) === 0);
    }
    start = kind === 0 ? at + 1 : at;
    seen = kind;
  }
  return { words, open };
}

/** ASCII letters and the signs that VIQR writes marks with. */
export const VIQR_WORD = /[A-Za-z][A-Za-z'`?~.^(+*]{0,20}/gu;
const VIQR_MARK = /[AEIOUYaeiouy][\^(+*'`?~.]|[Dd][Dd]/;

/** As many words as {@link typedWords} finds, or more: the places of a text that may be a mark, counted without cutting words. */
export function typedAtMost(text: string): number {
  let count = 0;
  for (let at = 1; at < text.length; at++) {
    if (TYPED_MARKS[text.charCodeAt(at)] === 1 && TYPED_LETTERS[text.charCodeAt(at - 1)] === 1) count++;
  }
  return count;
}

/** By code: the signs of VIQR with the second letter of `dd`, and the letters before them. */
const TYPED_MARKS = codesOf("^(+*'`?~.Dd");
const TYPED_LETTERS = codesOf('AEIOUYaeiouyDd');

function codesOf(signs: string): Uint8Array {
  const codes = new Uint8Array(0x80);
  for (const sign of signs) codes[sign.charCodeAt(0)] = 1;
  return codes;
}

/** The words of a text that VIQR could have to say something about. */
export function typedWords(text: string): string[] {
  if (!VIQR_MARK.test(text)) return [];
  return (text.match(VIQR_WORD) ?? []).filter((word) => VIQR_MARK.test(word));
}
