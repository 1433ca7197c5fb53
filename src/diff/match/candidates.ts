/** Pairs worth scoring, by an inverted index: items that share no rare term never meet. */
import { likeness, type Weigh, weightOf } from './likeness.js';
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
 * The best candidates of every item of either side, scored. Linear in the items as long as rare terms stay rare.
 */
export function findCandidates(old: readonly Profile[], next: readonly Profile[], weigh: Weigh): Candidate[] {
  const postings = new Map<number, number[]>();
  next.forEach(({ whole }, column) => {
    for (const term of whole.keys()) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [column]);
      else list.push(column);
    }
  });
  const oldCounts = new Map<number, number>();
  for (const { whole } of old)
    for (const term of whole.keys()) oldCounts.set(term, (oldCounts.get(term) ?? 0) + 1);
  const sizes = next.map(({ whole }) => weightOf(whole, weigh));
  const rough = old.flatMap(({ whole }, row) => {
    const shared = new Map<number, number>();
    for (const [term, count] of whole) {
      const list = postings.get(term);
      if (list === undefined || list.length > COMMON || (oldCounts.get(term) ?? 0) > COMMON) continue;
      const weight = weigh(term);
      for (const column of list) {
        const both = Math.min(count, next[column]?.whole.get(term) ?? 0);
        shared.set(column, (shared.get(column) ?? 0) + both * weight);
      }
    }
    const own = weightOf(whole, weigh);
    return [...shared].map(([column, weight]) => ({
      row,
      column,
      score: (2 * weight) / (own + (sizes[column] ?? 0) || 1),
    }));
  });
  return best(rough).map(({ row, column }) => ({
    row,
    column,
    score: scoreOf(old[row], next[column], weigh),
  }));
}

/** Keeps what is among the best of its row or of its column: the same from either side. */
function best(rough: readonly Candidate[]): Candidate[] {
  const kept = new Set<Candidate>();
  for (const side of ['row', 'column'] as const) {
    const groups = new Map<number, Candidate[]>();
    for (const candidate of rough) {
      const group = groups.get(candidate[side]);
      if (group === undefined) groups.set(candidate[side], [candidate]);
      else group.push(candidate);
    }
    for (const group of groups.values())
      for (const candidate of group.sort((a, b) => b.score - a.score).slice(0, KEPT)) kept.add(candidate);
  }
  return rough.filter((candidate) => kept.has(candidate));
}

/** Half by the words that name the items, half by all their words. */
export function scoreOf(a: Profile | undefined, b: Profile | undefined, weigh: Weigh): number {
  if (a === undefined || b === undefined) return 0;
  return Math.min(1, (likeness(a.title, b.title, weigh) + likeness(a.whole, b.whole, weigh)) / 2);
}
