import { type DocumentTree, textNodes } from '../document/index.js';
import { SPACES } from '../vietnamese/characters.js';
import type { Draft, Use } from './draft.js';

/** Where the words of a document ended, in letters that are not white space. */
export interface Accounting {
  total: number;
  byUse: Record<Use, number>;
  /** Share of `total` that ended somewhere, 0 to 1. */
  share: number;
}

/** Adds up what became of every word of the canonical text. */
export function accountFor(draft: Draft, tree: DocumentTree): Accounting {
  const byUse: Record<Use, number> = {
    letterhead: 0,
    title: 0,
    item: 0,
    cell: 0,
    footnote: 0,
    diagnostic: 0,
  };
  let accounted = 0;
  for (const node of textNodes(tree.children)) {
    const use = draft.uses.get(node);
    if (use === undefined) continue;
    const letters = lettersOf(node.value);
    byUse[use] += letters;
    accounted += letters;
  }
  const total = lettersOf(tree.text);
  return { total, byUse, share: total === 0 ? 1 : accounted / total };
}

/** UTF-16 units that are not white space. */
function lettersOf(text: string): number {
  return text.length - SPACES.lengthIn(text);
}
