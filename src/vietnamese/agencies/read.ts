import { readArea } from './area.js';
import { readBody } from './body.js';
import { readCollective, readRelation } from './collective.js';
import { lexicon } from './lexicon.js';
import { cutAtShared } from './shared.js';
import type { Word } from './words.js';

/** Reads one agency at a word; index after it, or `at` where none begins. */
export type ReadName = (words: readonly Word[], at: number) => number;

/**
 * Reads one agency at a word, index after its last word or `at`: one of the gazetteer, a collective (`Các phòng, ban, đơn
 * vị`), a head with its body (`Phòng Nội chính`), a leader of one of these (`Lãnh đạo Văn phòng`); then its territory
 * and owner (`tỉnh Thanh Vân`, `thuộc Sở Y tế`).
 */
export function readName(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined || word.mark) return at;
  const collective = readCollective(words, at, readName);
  if (collective > at) return collective;
  const led = readLed(words, at);
  if (led > at) return led;
  const end = Math.max(at + lexicon().names.longest(words, at), readHeaded(words, at));
  return end === at ? at : readTails(words, end);
}

/** `Lãnh đạo các đơn vị`, `Giám đốc Sở Y tế`, `Chánh Văn phòng UBND tỉnh`. */
function readLed(words: readonly Word[], at: number): number {
  const length = lexicon().leaders.longest(words, at);
  if (length === 0) return at;
  for (let after = at + length; after > at; after -= 1) {
    const end = readName(words, after);
    if (end > after) return end;
  }
  return at;
}

/** A head with its body, or a head that stands alone: `Trung tâm Xúc tiến Đầu tư`, `Văn phòng | tham mưu`. */
function readHeaded(words: readonly Word[], at: number): number {
  const { heads, aloneHeads, objectVerbs } = lexicon();
  const length = heads.longest(words, at);
  const after = at + length;
  if (length === 0 || isAnotherWord(words, after)) return at;
  if (words[after]?.mark === false && isShort(words[at]) && words[at]?.shout === false) return at;
  const end = readBody(words, after, asksObject(words, at, after, objectVerbs));
  if (end > after) return cutAtShared(words, at, after, end);
  if (readArea(words, after) > after && length > 0 && words[at]?.capital === true) return after;
  const complete = length > 1 && aloneHeads.longest(words, at) === 0;
  if (words[at]?.shout === true || (complete && words[at]?.capital === true)) return after;
  return aloneHeads.longest(words, at) > 0 && words[at]?.capital === true && endsHere(words, after)
    ? after
    : at;
}

/** `Ban hành`, `PHÒNG CHỐNG`: the head is the first syllable of another word. `Phòng Hành chính` is a name. */
function isAnotherWord(words: readonly Word[], after: number): boolean {
  const { notAfterHead, topics } = lexicon();
  const next = words[after];
  if (next === undefined || (next.capital && !next.shout)) return false;
  const length = notAfterHead.longest(words, after);
  return length > 0 && length >= topics.longest(words, after);
}

function isShort(word: Word | undefined): boolean {
  return word !== undefined && lexicon().shorts.has(word.key.toUpperCase());
}

function asksObject(
  words: readonly Word[],
  at: number,
  after: number,
  objectVerbs: ReturnType<typeof lexicon>['objectVerbs'],
): boolean {
  for (let start = at + 1; start < after; start += 1) {
    if (start + objectVerbs.longest(words, start) === after) return true;
  }
  return false;
}

/** A head stands alone only before a verb, a mark or the end: `Sở tham mưu`, not `Sở hữu`. */
function endsHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word === undefined || word.mark || lexicon().verbs.longest(words, at) > 0;
}

/** Territory, place and owner after a name, at most three. */
function readTails(words: readonly Word[], at: number): number {
  let end = at;
  for (let count = 0; count < 3; count += 1) {
    const next = Math.max(readArea(words, end), readOwner(words, end));
    if (next === end) break;
    end = next;
  }
  return end;
}

const OWNED = /^(?:thuộc|trực|của|trên|đóng)$/;

/** `thuộc Sở Y tế`, `trên địa bàn tỉnh`, `của Trung ương`; not `trong`, `tại`, which begin what is done. */
function readOwner(words: readonly Word[], at: number): number {
  return OWNED.test(words[at]?.key ?? '') ? readRelation(words, at, readName) : at;
}
