import { keyOf } from './tokens.js';
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

const WORD = /\p{L}[\p{L}\p{M}\p{N}²³]*|\d+|\S/gu;

/** @param entries - phrase as a dictionary prints it, and what it stands for */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byKey = new Map<string, { value: T }>();
  let longest = 0;
  for (const [phrase, value] of entries) {
    const words = keyOf(phrase).match(WORD) ?? [];
    longest = Math.max(longest, words.length);
    byKey.set(words.join(' '), { value });
  }
  const lookUp = (tokens: readonly Token[], from: number, length: number): Found<T> | null => {
    const key = tokens
      .slice(from, from + length)
      .map((token) => (token.kind === 'number' && !token.spelled ? ' ' : token.key))
      .join(' ');
    const entry = byKey.get(key);
    return entry === undefined ? null : { value: entry.value, length };
  };
  return {
    at(tokens, index) {
      for (let length = Math.min(longest, tokens.length - index); length > 0; length -= 1) {
        const found = lookUp(tokens, index, length);
        if (found !== null) return found;
      }
      return null;
    },
    endingBefore(tokens, end, floor = 0) {
      for (let length = Math.min(longest, end - floor); length > 0; length -= 1) {
        const found = lookUp(tokens, end - length, length);
        if (found !== null) return found;
      }
      return null;
    },
  };
}
