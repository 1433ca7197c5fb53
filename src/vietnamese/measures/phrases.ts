import { keyOf } from '../fold.js';
import { light } from '../patterns.js';
import type { Token } from './types.js';

/** A phrase found in a run of tokens. */
export interface Found<T> {
  value: T;
  /** How many tokens it takes. */
  length: number;
}

/** Phrases to look for, forwards or backwards; the longest wins. */
export interface PhraseTable<T> {
  at(tokens: readonly Token[], index: number): Found<T> | null;
  /** The longest phrase that ends with the token before `end`. */
  endingBefore(tokens: readonly Token[], end: number, floor?: number): Found<T> | null;
}

const WORD = light(/\p{L}[\p{L}\p{M}\p{N}²³]*|\d+|\S/gu);

/** @param entries - phrase as a dictionary prints it, and what it stands for */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const forwards = emptyNode<T>();
  const backwards = emptyNode<T>();
  for (const [phrase, value] of entries) {
    const words = keyOf(phrase).match(WORD) ?? [];
    const found = { value, length: words.length };
    nodeOf(forwards, words).ends = found;
    nodeOf(backwards, [...words].reverse()).ends = found;
  }
  return {
    at(tokens, index) {
      let longest: Found<T> | null = null;
      let node: Node<T> | undefined = forwards;
      for (let at = index; at < tokens.length; at += 1) {
        node = node.next.get(tokens[at]?.key ?? '');
        if (node === undefined) break;
        longest = node.ends ?? longest;
      }
      return longest;
    },
    endingBefore(tokens, end, floor = 0) {
      let longest: Found<T> | null = null;
      let node: Node<T> | undefined = backwards;
      for (let at = end - 1; at >= floor; at -= 1) {
        node = node.next.get(tokens[at]?.key ?? '');
        if (node === undefined) break;
        longest = node.ends ?? longest;
      }
      return longest;
    },
  };
}

/** What phrases go on with behind the words read so far, and the phrase that ends there. */
interface Node<T> {
  next: Map<string, Node<T>>;
  ends: Found<T> | null;
}

function emptyNode<T>(): Node<T> {
  return { next: new Map(), ends: null };
}

/** The node behind the words, made where it is not there yet. */
function nodeOf<T>(root: Node<T>, words: readonly string[]): Node<T> {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? emptyNode<T>();
    node.next.set(word, next);
    node = next;
  }
  return node;
}
