/** Where a name begins. */
import { isLevel } from '../grammar.js';
import { lexicon } from './lexicon.js';
import type { Word } from './words.js';

/** True where another name begins: `Sở`, `Các`, `Lãnh đạo`, `UBND`. */
export function beginsName(words: readonly Word[], at: number): boolean {
  const { heads, quantifiers, leaders, generics, names, separate, standing } = lexicon();
  if (quantifiers.longest(words, at) > 0 || names.longest(words, at) > 0) return true;
  if (separate.longest(words, at) > 0 || standing.longest(words, at) > 0) return true;
  if (heads.longest(words, at) > 0 || leaders.longest(words, at) > 0) return true;
  return isLevel(words[at]) || (generics.longest(words, at) > 0 && words[at]?.capital === false);
}
