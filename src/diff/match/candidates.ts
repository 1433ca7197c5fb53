/** Pairs worth scoring, by an inverted index: items that share no rare term never meet. */
import { likeness, type Weights } from './likeness.js';
import type { Profile } from './profile.js';

/** A pair that may match; `row` and `column` are places in the two lists. */
export interface Candidate {
  row: number;
  column: number;
  /** 0 to 1. */
  score: number;
}

/** A term in more items than this is no reason to compare two of them. */
const COMMON = 64;
/** Candidates kept for an item of either side. */
const KEPT = 12;

/**
 * The best candidates of every item of either side, scored; the same pairs from whichever side one looks. Linear in the items as
 * long as rare terms stay rare.
 */
export function findCandidates(
  old: readonly Profile[],
  next: readonly Profile[],
  weights: Weights,
): Candidate[] {
  const [oldIndex, newIndex] = [indexOf(old, weights), indexOf(next, weights)];
  const pairs = new Map<number, Candidate>();
  const keep = (row: number, column: number): void => {
    const key = row * next.length + column;
    if (pairs.has(key)) return;
    pairs.set(key, { row, column, score: scoreOf(old[row], next[column], weights) });
  };
  nearest(old, oldIndex, newIndex, weights, keep);
  nearest(next, newIndex, oldIndex, weights, (column, row) => keep(row, column));
  return [...pairs.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

interface Index {
  /** Items with a term, and how often each has it. */
  postings: readonly ({ item: number; count: number }[] | undefined)[];
  /** Weight of all terms of an item. */
  sizes: readonly number[];
}

function indexOf(profiles: readonly Profile[], weights: Weights): Index {
  const postings: { item: number; count: number }[][] = [];
  profiles.forEach(({ whole }, item) => {
    for (const [index, term] of whole.terms.entries()) {
      const one = { item, count: whole.counts[index] ?? 0 };
      const list = postings[term];
      if (list === undefined) postings[term] = [one];
      else list.push(one);
    }
  });
  return { postings, sizes: profiles.map(({ whole }) => weights.total(whole)) };
}

/** Calls `keep` for every item of `from` with each of the items nearest to it by the rare terms they share. */
function nearest(
  from: readonly Profile[],
  own: Index,
  other: Index,
  weights: Weights,
  keep: (item: number, found: number) => void,
): void {
  const shared = new Float64Array(other.sizes.length);
  from.forEach(({ whole }, item) => {
    const met: number[] = [];
    for (const [index, term] of whole.terms.entries()) {
      const list = other.postings[term];
      if (list === undefined || list.length > COMMON || (own.postings[term]?.length ?? 0) > COMMON) continue;
      const count = whole.counts[index] ?? 0;
      const weight = weights.of(term);
      for (const { item: found, count: times } of list) {
        if (shared[found] === 0) met.push(found);
        shared[found] = (shared[found] ?? 0) + Math.min(count, times) * weight;
      }
    }
    const size = own.sizes[item] ?? 0;
    const rough = (found: number): number => (shared[found] ?? 0) / (size + (other.sizes[found] ?? 0) || 1);
    for (const found of greatest(met, rough)) keep(item, found);
    for (const found of met) shared[found] = 0;
  });
}

/** The members of greatest value, at most `KEPT`, without sorting them all. */
function greatest(members: readonly number[], value: (member: number) => number): number[] {
  const top: { member: number; worth: number }[] = [];
  for (const member of members) {
    const worth = value(member);
    const last = top[KEPT - 1];
    if (last !== undefined && worth <= last.worth) continue;
    const at = top.findIndex((one) => one.worth < worth);
    top.splice(at === -1 ? top.length : at, 0, { member, worth });
    top.length = Math.min(top.length, KEPT);
  }
  return top.map(({ member }) => member);
}

/** Half by the words that name the items, half by all their words. */
export function scoreOf(a: Profile | undefined, b: Profile | undefined, weights: Weights): number {
  if (a === undefined || b === undefined) return 0;
  return Math.min(1, (likeness(a.title, b.title, weights) + likeness(a.whole, b.whole, weights)) / 2);
}
