import { isJoin, type Word, wordsOf } from './words.js';

interface Node {
  next: Map<string, Node>;
  ends: boolean;
}

/** A set of phrases, asked for the longest one that begins at a word. */
export interface Phrases {
  /** How many words of `words` from `at` the longest phrase takes; 0 where none begins there. */
  longest(words: readonly Word[], at: number): number;
}

const JOIN = '+';

/**
 * Compiles phrases. Case and tone placement do not matter; what joins the parts of a phrase (`,`, `-`, `&`, `và`) may be
 * any of these, several, or none: `Sở Lao động, Thương binh và Xã hội` is `Sở Lao động - Thương binh và Xã hội`.
 */
export function phrasesOf(list: Iterable<string>): Phrases {
  const root: Node = { next: new Map(), ends: false };
  for (const phrase of list) {
    let node = root;
    for (const key of keysOf(phrase)) {
      const next = node.next.get(key) ?? { next: new Map(), ends: false };
      node.next.set(key, next);
      node = next;
    }
    node.ends = true;
  }
  return { longest: (words, at) => Math.max(0, longestFrom(root, words, at) - at) };
}

function keysOf(phrase: string): string[] {
  const keys: string[] = [];
  for (const word of wordsOf(phrase)) {
    const key = isJoin(word) ? JOIN : word.key;
    if (key !== JOIN || keys.at(-1) !== JOIN) keys.push(key);
  }
  return keys;
}

/** Index after the longest phrase, or -1. */
function longestFrom(node: Node, words: readonly Word[], at: number): number {
  let best = node.ends ? at : -1;
  const joined = node.next.get(JOIN);
  if (joined !== undefined) {
    let after = at;
    while (after < at + 2 && isJoin(words[after])) after += 1;
    best = Math.max(best, longestFrom(joined, words, after));
  }
  const word = words[at];
  const next = word === undefined ? undefined : node.next.get(word.key);
  return next === undefined ? best : Math.max(best, longestFrom(next, words, at + 1));
}
