/** Parties of an agreement by the names it gives them. */

import { beginsAction } from './assignment/sentence.js';
import { lexicon } from './lexicon.js';
import { isMark } from './marks.js';
import type { Word } from './words.js';

/**
 * `Bên A`, `Bên nhận khoán`, `Hai bên`, index after it or `at`. A letter must be a capital, and all parties together stand before what they do or a
 * mark: not `hai bên | đường`.
 */
export function readParty(words: readonly Word[], at: number): number {
  const end = at + lexicon().parties.longest(words, at);
  const last = words[end - 1];
  if (end === at || last === undefined) return at;
  if (isMark('parties', last)) {
    const next = words[end];
    return next === undefined || next.mark || beginsAction(words, end) ? end : at;
  }
  return last.key.length > 1 || last.capital ? end : at;
}
