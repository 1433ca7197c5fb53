/** How alike two texts are: shared words and pairs of words, rare ones weighing more. */
import type { Token } from '../words.js';
import { type Bag, bagOf } from './bag.js';

export interface Vocabulary {
  /** Counts the words of texts that belong to one item. */
  bag: (texts: readonly Reading[]) => Bag;
}

/** A text and its words. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
}

/** Weights of terms; learned from both plans alike, so that swapping them changes nothing. */
export interface Weights {
  of: (term: number) => number;
  /** Weight of all terms of a bag. */
  total: (bag: Bag) => number;
}

/** More words than two plans have; a pair of words is the first's number times this and the second's. */
const MOST_WORDS = 2 ** 24;

/**
 * A vocabulary over both plans.
 *
 * @param expand - the words a short form stands for: `CCVC`; null for any other word
 */
export function createVocabulary(
  expand: (text: string, token: Token) => readonly string[] | null,
): Vocabulary {
  const terms = new Map<string | number, number>();
  const numberOf = (term: string | number): number => {
    const known = terms.get(term);
    if (known !== undefined) return known;
    terms.set(term, terms.size);
    return terms.size - 1;
  };
  return {
    bag(readings) {
      const found: number[] = [];
      for (const { text, tokens } of readings) {
        let previous = -1;
        const add = (word: string): void => {
          const number = numberOf(word);
          found.push(number);
          if (previous >= 0) found.push(numberOf(previous * MOST_WORDS + number));
          previous = number;
        };
        for (const token of tokens) {
          const words = expand(text, token);
          if (words === null) add(token.mask);
          else words.forEach(add);
        }
      }
      return bagOf(found);
    },
  };
}

/** Weights by rarity: `log(1 + items / items with the term)`. */
export function weighTerms(bags: readonly Bag[]): Weights {
  const items: number[] = [];
  for (const { terms } of bags) for (const term of terms) items[term] = (items[term] ?? 0) + 1;
  const weights = Float64Array.from(items, (count = 0) =>
    count === 0 ? 0 : Math.log(1 + bags.length / count),
  );
  // Every item is held against many others.
  const totals = new WeakMap<Bag, number>();
  const of = (term: number): number => weights[term] ?? 0;
  return {
    of,
    total(bag) {
      const known = totals.get(bag);
      if (known !== undefined) return known;
      let sum = 0;
      for (const [index, term] of bag.terms.entries()) sum += (bag.counts[index] ?? 0) * of(term);
      totals.set(bag, sum);
      return sum;
    },
  };
}

/** Weight of what two bags share. */
export function sharedWeight(a: Bag, b: Bag, weights: Weights): number {
  let sum = 0;
  for (let [i, j] = [0, 0]; i < a.terms.length && j < b.terms.length; ) {
    const [left, right] = [a.terms[i] ?? 0, b.terms[j] ?? 0];
    if (left === right) sum += Math.min(a.counts[i] ?? 0, b.counts[j] ?? 0) * weights.of(left);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return sum;
}

/** Dice's coefficient, 0 to 1; 0 where both are empty. */
export function likeness(a: Bag, b: Bag, weights: Weights): number {
  const whole = weights.total(a) + weights.total(b);
  return whole === 0 ? 0 : (2 * sharedWeight(a, b, weights)) / whole;
}

/** Share of `part` that `whole` holds, 0 to 1. */
export function containment(part: Bag, whole: Bag, weights: Weights): number {
  const own = weights.total(part);
  return own === 0 ? 0 : sharedWeight(part, whole, weights) / own;
}
