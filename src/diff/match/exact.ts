/** Matches that need no measuring: the same words, or the same but for years and dates. */
import type { MatchTier } from '../schema.js';
import type { Pair, SameTheme } from './pair.js';
import type { Profile } from './profile.js';

/** Shorter texts (`Báo cáo kết quả`) name nothing by themselves; they match under their own theme only. */
export const TELLING_WORDS = 5;

interface Rule {
  tier: MatchTier;
  key: (profile: Profile) => string;
  inTheme: boolean;
}

/** Surest first: with everything else equal too, under the same theme, then without either. */
const RULES: readonly Rule[] = [
  { tier: 'same-text', key: ({ same, rest }) => `${same}||${rest}`, inTheme: true },
  { tier: 'same-text', key: ({ same, rest }) => `${same}||${rest}`, inTheme: false },
  {
    tier: 'same-but-dates',
    key: ({ masked, maskedRest }) => `${masked}||${maskedRest}`,
    inTheme: true,
  },
  { tier: 'same-text', key: ({ same }) => same, inTheme: true },
  { tier: 'same-text', key: ({ same }) => same, inTheme: false },
  { tier: 'same-but-dates', key: ({ masked }) => masked, inTheme: true },
  { tier: 'same-but-dates', key: ({ masked }) => masked, inTheme: false },
];

/**
 * Pairs items of equal keys, rule by rule; among several of one key in the order they stand. The tier tells how the words
 * themselves compare, whichever rule paired them.
 *
 * @returns what was paired and what was left on either side
 */
export function matchSame(
  old: readonly Profile[],
  next: readonly Profile[],
  sameTheme: SameTheme,
): { pairs: Pair[]; old: Profile[]; next: Profile[] } {
  const pairs: Pair[] = [];
  let [left, right] = [[...old], [...next]];
  for (const rule of RULES) {
    const taken = new Set<Profile>();
    const waiting = new Map<string, Profile[]>();
    for (const profile of right) {
      const key = rule.key(profile);
      waiting.set(key, [...(waiting.get(key) ?? []), profile]);
    }
    for (const profile of left) {
      const list = waiting.get(rule.key(profile)) ?? [];
      const found = list.find(
        (other) =>
          !taken.has(other) && (rule.inTheme ? sameTheme(profile, other) : profile.length >= TELLING_WORDS),
      );
      if (found === undefined) continue;
      taken.add(profile).add(found);
      const same = profile.same === found.same;
      pairs.push({
        old: profile,
        next: found,
        tier: same ? 'same-text' : 'same-but-dates',
        score: same ? 1 : SAME_BUT_DATES,
      });
    }
    left = left.filter((profile) => !taken.has(profile));
    right = right.filter((profile) => !taken.has(profile));
  }
  return { pairs, old: left, next: right };
}

/** Surer than any likeness of unlike words, less sure than the same words. */
const SAME_BUT_DATES = 0.99;
