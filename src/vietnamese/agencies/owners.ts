/** Owners who are told by what they own: `chủ hồ, bể bơi`. */

import { formsWord } from '../compounds.js';
import { isCopula } from '../grammar.js';
import { beginsAction } from './assignment/sentence.js';
import { lexicon } from './lexicon.js';
import { isJoin, type Word } from './words.js';

/** Words of a thing that is owned, at most. */
const LONGEST = 3;

/**
 * `Các chủ hồ | , bể bơi | bố trí …`, `Các chủ lò | mổ, điểm giết mổ | đăng ký …`: index behind the other things they own, where what they do stands
 * there; `end` else.
 *
 * @param end - index behind the kind of owner
 */
export function readOwnedThings(words: readonly Word[], end: number): number {
  let next = goesOnAsWord(words, end) ? end + 1 : end;
  while (isJoin(words[next])) {
    const thing = readThing(words, next + 1);
    if (thing === next + 1) break;
    next = thing;
  }
  if (isCopula(words[next])) next = readSort(words, next);
  return beginsAction(words, next) ? next : end;
}

/** `chủ rừng | là tổ chức`, `chủ hộ | là người cao tuổi`: which of them. */
function readSort(words: readonly Word[], at: number): number {
  const sort = lexicon().generics.longest(words, at + 1);
  return sort > 0 ? at + 1 + sort : at;
}

/** `lò | mổ`, not `hồ | bố trí`. */
function goesOnAsWord(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word?.capital !== false || word.mark) return false;
  return formsWord(before.key, word.key) && lexicon().verbs.longest(words, at) === 0;
}

/** Words in small letters up to a join or what is done; `at` where another body or anything else stands there. */
function readThing(words: readonly Word[], at: number): number {
  const { quantifiers, generics, heads } = lexicon();
  if ([quantifiers, generics, heads].some((set) => set.longest(words, at) > 0)) return at;
  for (let end = at; end <= at + LONGEST; end += 1) {
    const word = words[end];
    if (end > at && (isJoin(word) || beginsAction(words, end))) return end;
    if (word === undefined || word.mark || word.capital) return at;
  }
  return at;
}
