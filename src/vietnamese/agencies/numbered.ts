import { lexicon } from './lexicon.js';
import { isMark } from './marks.js';
import { isJoin, type Word } from './words.js';

/**
 * True where a number ends a name: `UBND xã Đông Lâm | 2: Rà soát …`, `Vùng Cảnh sát biển | 2 bàn giao …`; false where it counts what
 * follows (`xã Đông Lâm | 2 máy phát điện`), is a figure (`02`, `2,5`, `2%`, `2/2026`) or numbers
 * what follows (`1. Sở Y tế | 2. Sở Xây dựng`).
 */
export function isNumberOfName(words: readonly Word[], at: number): boolean {
  if (!/^[1-9]\d?$/.test(words[at]?.key ?? '')) return false;
  const [next, behind] = [words[at + 1], words[at + 2]];
  if (next === undefined || next.opensLine) return true;
  if (next.mark) {
    const figure = /^\d/.test(behind?.key ?? '') && behind?.spaced === false;
    const opensItem = /^[.)]$/.test(next.key) && behind?.capital === true;
    return !figure && !opensItem && /^[.,;:()-]$/.test(next.key);
  }
  if (isJoin(next)) return true;
  return !isMark('counted', next) && lexicon().verbs.longest(words, at + 1) > 0;
}
