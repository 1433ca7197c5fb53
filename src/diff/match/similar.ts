/** Matches by likeness: the assignment of greatest total score, nothing below the threshold. */
import { assign } from './assignment.js';
import { findCandidates } from './candidates.js';
import { TELLING_WORDS } from './exact.js';
import type { Weights } from './likeness.js';
import type { Pair, SameTheme } from './pair.js';
import type { Profile } from './profile.js';

/** Least likeness for a match. */
export interface Thresholds {
  inTheme: number;
  elsewhere: number;
}

/** What standing under the same theme is worth beside likeness. */
const THEME_BONUS = 0.08;
/** What a change of place costs at most; squared, so that equals keep their order. */
const PLACE_COST = 0.02;

/** Matches items whose words differ. */
export function matchSimilar(
  old: readonly Profile[],
  next: readonly Profile[],
  sameTheme: SameTheme,
  weights: Weights,
  thresholds: Thresholds,
): Pair[] {
  const possible = findCandidates(old, next, weights).flatMap(({ row, column, score }) => {
    const [a, b] = [old[row], next[column]];
    if (a === undefined || b === undefined) return [];
    const inTheme = sameTheme(a, b);
    if (!inTheme && Math.min(a.length, b.length) < TELLING_WORDS) return [];
    if (score < (inTheme ? thresholds.inTheme : thresholds.elsewhere)) return [];
    const weight = score + (inTheme ? THEME_BONUS : 0) - PLACE_COST * (a.place - b.place) ** 2;
    return [{ row, column, score, weight, inTheme }];
  });
  const chosen = assign(old.length, next.length, possible);
  return possible.flatMap(({ row, column, score, inTheme }) => {
    const [a, b] = [old[row], next[column]];
    if (chosen[row] !== column || a === undefined || b === undefined) return [];
    return [{ old: a, next: b, tier: inTheme ? 'similar-in-theme' : 'similar-elsewhere', score } as const];
  });
}
