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
  const byKey = new Map<string, Found<T>>();
  const byFirst = new Map<string, Set<number>>();
  const byLast = new Map<string, Set<number>>();
  for (const [phrase, value] of entries) {
    const words = keyOf(phrase).match(WORD) ?? [];
    byKey.set(words.join(' '), { value, length: words.length });
    note(byFirst, words[0], words.length);
    note(byLast, words.at(-1), words.length);
  }
  const firsts = longestFirst(byFirst);
  const lasts = longestFirst(byLast);
  return {
    at(tokens, index) {
      for (const length of firsts.get(tokens[index]?.key ?? '') ?? []) {
        const found = index + length > tokens.length ? undefined : byKey.get(keyAt(tokens, index, length));
        if (found !== undefined) return found;
      }
      return null;
    },
    endingBefore(tokens, end, floor = 0) {
      for (const length of lasts.get(tokens[end - 1]?.key ?? '') ?? []) {
        const found = end - length < floor ? undefined : byKey.get(keyAt(tokens, end - length, length));
        if (found !== undefined) return found;
      }
      return null;
    },
  };
}

function note(lengths: Map<string, Set<number>>, word: string | undefined, length: number): void {
  if (word === undefined) return;
  const known = lengths.get(word) ?? new Set();
  lengths.set(word, known.add(length));
}

function longestFirst(lengths: Map<string, Set<number>>): Map<string, number[]> {
  return new Map([...lengths].map(([word, known]) => [word, [...known].sort((a, b) => b - a)]));
}

function keyAt(tokens: readonly Token[], from: number, length: number): string {
  let key = tokens[from]?.key ?? '';
  for (let at = from + 1; at < from + length; at += 1) key += ` ${tokens[at]?.key ?? ''}`;
  return key;
}
