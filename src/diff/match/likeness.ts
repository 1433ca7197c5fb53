/** How alike two texts are: shared words and pairs of words, rare ones weighing more. */
import type { Token } from '../words.js';

/** A bag of terms: words and pairs of neighbouring words, each with its count. Terms are numbers of a `Vocabulary`. */
export type Bag = ReadonlyMap<number, number>;

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
export type Weigh = (term: number) => number;

/**
 * A vocabulary over both plans.
 *
 * @param expand - the words a short form stands for: `CCVC`
 */
export function createVocabulary(expand: (text: string, token: Token) => readonly string[]): Vocabulary {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  return {
    bag(readings) {
      const counts = new Map<number, number>();
      const add = (term: string): void => {
        const number = numberOf(term);
        counts.set(number, (counts.get(number) ?? 0) + 1);
      };
      for (const { text, tokens } of readings) {
        let previous = '';
        for (const token of tokens)
          for (const word of expand(text, token)) {
            add(word);
            if (previous !== '') add(`${previous} ${word}`);
            previous = word;
          }
      }
      return counts;
    },
  };
}

/** Weights by rarity: `log(1 + items / items with the term)`. */
export function weighTerms(bags: readonly Bag[]): Weigh {
  const items = new Map<number, number>();
  for (const bag of bags) for (const term of bag.keys()) items.set(term, (items.get(term) ?? 0) + 1);
  const weights = new Map([...items].map(([term, count]) => [term, Math.log(1 + bags.length / count)]));
  return (term) => weights.get(term) ?? 0;
}

export function weightOf(bag: Bag, weigh: Weigh): number {
  let sum = 0;
  for (const [term, count] of bag) sum += count * weigh(term);
  return sum;
}

/** Weight of what two bags share. */
export function sharedWeight(a: Bag, b: Bag, weigh: Weigh): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, count] of small) {
    const other = large.get(term);
    if (other !== undefined) sum += Math.min(count, other) * weigh(term);
  }
  return sum;
}

/** Dice's coefficient, 0 to 1; 0 where both are empty. */
export function likeness(a: Bag, b: Bag, weigh: Weigh): number {
  const whole = weightOf(a, weigh) + weightOf(b, weigh);
  return whole === 0 ? 0 : (2 * sharedWeight(a, b, weigh)) / whole;
}

/** Share of `part` that `whole` holds, 0 to 1. */
export function containment(part: Bag, whole: Bag, weigh: Weigh): number {
  const own = weightOf(part, weigh);
  return own === 0 ? 0 : sharedWeight(part, whole, weigh) / own;
}

/** Both bags together. */
export function union(bags: readonly Bag[]): Bag {
  const counts = new Map<number, number>();
  for (const bag of bags) for (const [term, count] of bag) counts.set(term, (counts.get(term) ?? 0) + count);
  return counts;
}
