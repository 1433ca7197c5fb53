/** What a text says apart from how it is written: spelling, tone place, short forms, punctuation, numbers of its own parts. */

import type { Plan } from '../plan/index.js';
import { isAcronym, standardLongForm } from '../vietnamese/abbreviations/index.js';
import { isOf } from '../vietnamese/comparing.js';
import { spelledAlike } from '../vietnamese/spellings.js';
import { keyOfTokens, type Token, tokensOf } from './words.js';

/** The words of a short form: `UBND` gives `ủy ban nhân dân`; null for anything else. */
export type WriteOut = (short: string) => readonly Token[] | null;

/** A word of a text, brought to one form, and the mask of its year or date. */
export interface Word {
  key: string;
  mask: string;
}

/** Two texts of equal words say the same. */
export interface Wording {
  /** The words as they stand, each text read once. */
  tokensOf: (text: string) => readonly Token[];
  wordsOf: (text: string) => Word[];
  /** The words as one key. */
  keyOf: (text: string | null) => string;
  writeOut: WriteOut;
}

/** The wording of two plans: short forms are written out as either plan does, else as everybody does. */
export function wordingOf(old: Plan, next: Plan): Wording {
  const writeOut = writesOut(old, next);
  const tokens = keeping(tokensOf);
  const wordsOf = keeping((text) => worded(text, tokens(text), writeOut));
  return {
    tokensOf: tokens,
    wordsOf,
    keyOf: (text) =>
      text === null
        ? ''
        : wordsOf(text)
            .map(({ key }) => key)
            .join(' '),
    writeOut,
  };
}

function keeping<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = read(text);
    kept.set(text, found);
    return found;
  };
}

function worded(text: string, tokens: readonly Token[], writeOut: WriteOut): Word[] {
  const words = tokens.flatMap((token): Word[] => {
    const written = writeOut(text.slice(token.start, token.end)) ?? [token];
    return written.map(({ key, mask }) => ({ key: plainNumber(key), mask: plainNumber(mask) }));
  });
  const spelled = spelledAlike(words.map(({ key }) => key));
  // Variants keep their number of words but for a few; where they do not, years keep their own words.
  const masked = words.every(({ key, mask }) => key === mask)
    ? spelled
    : spelledAlike(words.map(({ mask }) => mask));
  return withoutOwnNumbers(spelled.map((key, index) => ({ key, mask: masked[index] ?? key })));
}

const GROUPED = /^\d{1,3}(?:\.\d{3})+$/u;

/** `10.000` as `10000`, `05` as `5`: one number in two forms. */
function plainNumber(key: string): string {
  if (GROUPED.test(key)) return key.replaceAll('.', '');
  return /^0\d$/u.test(key) ? key.slice(1) : key;
}

const PART_NUMBER = /^(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])$/u;
/** Words between the part of another document and its symbol: `mục 3 Kế hoạch số 12/KH-UBND`. */
const NEAR = 8;

function withoutOwnNumbers(words: readonly Word[]): Word[] {
  return words.map((word, index) => {
    const before = words[index - 1]?.key ?? '';
    if (!isOf('ownParts', before) || !PART_NUMBER.test(word.key)) return word;
    const cited = words.slice(index, index + NEAR).some(({ key }) => key.includes('/'));
    return cited ? word : { key: '#', mask: '#' };
  });
}

function writesOut(old: Plan, next: Plan): WriteOut {
  const long = new Map<string, readonly Token[] | null>();
  for (const { short, long: words } of [...old.abbreviations, ...next.abbreviations]) {
    if (words === null || !isAcronym(short)) continue;
    const [known, tokens] = [long.get(short), tokensOf(words)];
    // Where the two plans disagree the letters stay as they are.
    long.set(
      short,
      known === undefined || (known !== null && keyOfTokens(known) === keyOfTokens(tokens)) ? tokens : null,
    );
  }
  return (short) => {
    const known = long.get(short);
    if (known !== undefined) return known;
    const usual = isAcronym(short) ? standardLongForm(short) : null;
    const tokens = usual === null ? null : tokensOf(usual);
    long.set(short, tokens);
    return tokens;
  };
}
