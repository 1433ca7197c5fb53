import { isJoin, type Word, wordsOf } from './words.js';

interface Node {
  next: Map<string, Node>;
  /** What follows a join. */
  joined: Node | null;
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
  const root = emptyNode();
  for (const phrase of list) {
    let node = root;
    for (const key of keysOf(phrase)) {
      const next = after(node, key) ?? emptyNode();
      if (key === JOIN) node.joined = next;
      else node.next.set(key, next);
      node = next;
    }
    node.ends = true;
  }
  return { longest: (words, at) => Math.max(0, longestFrom(root, words, at) - at) };
}

function emptyNode(): Node {
  return { next: new Map(), joined: null, ends: false };
}

function after(node: Node, key: string): Node | null {
  return key === JOIN ? node.joined : (node.next.get(key) ?? null);
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
  if (node.joined !== null) {
    let behind = at;
    while (behind < at + 2 && isJoin(words[behind])) behind += 1;
    best = Math.max(best, longestFrom(node.joined, words, behind));
  }
  const word = words[at];
  const next = word === undefined ? null : after(node, word.key);
  return next === null ? best : Math.max(best, longestFrom(next, words, at + 1));
}
