import { createHash } from 'node:crypto';
import type { FoldForKey } from './folded.js';

/** What an item's key is made of. */
export interface Keyed {
  /** Sets tasks, targets, results and statements apart. */
  kind: 'task' | 'target' | 'result' | 'statement';
  text: string;
  group: string | null;
}

/** Hex digits of a key: 2^64 keys, so that a document of ten thousand items has no two alike by chance. */
const LENGTH = 16;

/**
 * Makes a function that gives each item its key: a hash of its kind, its folded words and group, and of how many equal ones came
 * before it. No place in the document enters, so that items added or removed elsewhere change no key.
 */
export function createKeyMaker(fold: FoldForKey): (item: Keyed) => string {
  const seen = new Map<string, number>();
  const groups = new Map<string, string>();
  return ({ kind, text, group }) => {
    const above = group ?? '';
    const folded = groups.get(above) ?? fold(above);
    groups.set(above, folded);
    const words = `${kind}\n${fold(text)}\n${folded}`;
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return createHash('sha256').update(`${words}\n${before}`).digest('hex').slice(0, LENGTH);
  };
}
