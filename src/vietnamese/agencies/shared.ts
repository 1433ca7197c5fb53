import { readBody } from './body.js';
import { lexicon } from './lexicon.js';
import { isMark } from './marks.js';
import { isJoin, type Word } from './words.js';

/** Words of a head that the names after it share: `Sở` in `Sở Nội vụ, Tài chính`. */
export interface SharedHead {
  words: readonly Word[];
  /** As to be printed before a member: `Sở`. */
  printed: string;
  /** Every capitalised name of the list is a member, known or not (`Các sở: …`). */
  every: boolean;
}

/**
 * Where the first name of a list with a shared head ends: `Sở Nội vụ | , Tài chính`. A comma or `và` inside a name of the
 * gazetteer does not end it: `Sở Văn hóa, Thể thao và Du lịch`.
 *
 * @param after - index after the head
 * @returns `end` where no head is shared.
 */
export function cutAtShared(words: readonly Word[], at: number, after: number, end: number): number {
  const { names } = lexicon();
  const known = at + names.longest(words, at);
  const head = words.slice(at, after);
  for (let k = after + 1; k < end; k += 1) {
    if (!isJoin(words[k]) || words[k]?.key === '-' || known > k) continue;
    if (readMember(words, k + 1, { words: head, printed: '', every: false }) > k + 1) return k;
  }
  return end;
}

/** Reads a name that shares the head of the one before it, index after it or `at`. */
export function readMember(words: readonly Word[], at: number, head: SharedHead): number {
  if (words[at]?.capital !== true) return at;
  const { names } = lexicon();
  const whole = [...head.words, ...words.slice(at, at + 12)];
  const length = names.longest(whole, 0) - head.words.length;
  if (length > 0) return at + length;
  if (!head.every) return at;
  return words[at]?.shout === true ? shortEnd(words, at) : readBody(words, at, false);
}

/** `Công an` in `các Bộ: Quốc phòng, Công an` is a member, though the words are a name of their own: the gazetteer has `Bộ Công an`. */
export function isKnownMember(
  words: readonly Word[],
  at: number,
  own: number,
  head: SharedHead | null,
): boolean {
  if (head?.every !== true || own === at) return false;
  const whole = [...head.words, ...words.slice(at, own)];
  return lexicon().names.longest(whole, 0) === whole.length;
}

/** `NV`, `KH&CN`, `VH-XH`: letters that stand for a name, joined without a space. */
function shortEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (/^[&-]$/.test(words[end]?.key ?? '') && !words[end]?.spaced && words[end + 1]?.shout === true)
    end += 2;
  return end;
}

/** The head that a first name leaves to those after it, or null: `Sở` of `Sở Nội vụ`, `Sở` of `các sở:`. */
export function headOf(words: readonly Word[], at: number, end: number, text: string): SharedHead | null {
  const { heads, quantifiers } = lexicon();
  const quantifier = quantifiers.longest(words, at);
  const first = at + quantifier;
  const length = heads.longest(words, first);
  const head = words.slice(first, first + length);
  const [start, last] = [head[0], head.at(-1)];
  if (start === undefined || last === undefined || first + length > end) return null;
  if ((quantifier > 0 && first + length < end) || isCommonNoun(start)) return null;
  const printed = text.slice(start.start, last.end);
  return {
    words: head,
    printed: printed.charAt(0).toUpperCase() + printed.slice(1),
    every: quantifier > 0,
  };
}

/** `cơ quan`, `doanh nghiệp`: heads that a capitalised word behind them need not make a name. */
export function isCommonNoun(head: Word | undefined): boolean {
  return isMark('commonNouns', head);
}
