/** Matches that need no measuring: the same words, or the same but for years and dates. */
import type { MatchTier } from '../schema.js';
import type { Pair, SameTheme } from './pair.js';
import type { Profile } from './profile.js';

/** Shorter texts (`Báo cáo kết quả`) name nothing by themselves; they match under their own theme only. */
export const TELLING_WORDS = 5;

interface Rule {
  key: (profile: Profile) => string;
  inTheme: boolean;
}

/** Surest first: with everything else equal too, under the same theme, then without either. */
const RULES: readonly Rule[] = [
  { key: ({ same, rest }) => `${same}||${rest}`, inTheme: true },
  { key: ({ same, rest }) => `${same}||${rest}`, inTheme: false },
  {
    key: ({ masked, maskedRest }) => `${masked}||${maskedRest}`,
    inTheme: true,
  },
  { key: ({ same }) => same, inTheme: true },
  { key: ({ same }) => same, inTheme: false },
  { key: ({ wording }) => wording, inTheme: true },
  { key: ({ wording }) => wording, inTheme: false },
  { key: ({ maskedWording }) => maskedWording, inTheme: true },
  { key: ({ maskedWording }) => maskedWording, inTheme: false },
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
      const list = waiting.get(key);
      if (list === undefined) waiting.set(key, [profile]);
      else list.push(profile);
    }
    for (const profile of left) {
      const list = waiting.get(rule.key(profile)) ?? [];
      const found = list.find(
        (other) =>
          !taken.has(other) && (rule.inTheme ? sameTheme(profile, other) : profile.length >= TELLING_WORDS),
      );
      if (found === undefined) continue;
      taken.add(profile).add(found);
      pairs.push({ old: profile, next: found, ...sureness(profile, found) });
    }
    left = left.filter((profile) => !taken.has(profile));
    right = right.filter((profile) => !taken.has(profile));
  }
  return { pairs, old: left, next: right };
}

/** Surer than any likeness of unlike words, less sure than the same words. */
const SAME_BUT_DATES = 0.99;

function sureness(old: Profile, next: Profile): { tier: MatchTier; score: number } {
  if (old.same === next.same) return { tier: 'same-text', score: 1 };
  if (old.wording === next.wording) return { tier: 'same-wording', score: SAME_BUT_DATES };
  return { tier: 'same-but-dates', score: SAME_BUT_DATES };
}

/** Pairs the items of two versions of one document whose keys, and the words these are made of, are equal. */
export function matchKeys(old: readonly Profile[], next: readonly Profile[]): Pair[] {
  const byKey = new Map(next.map((profile) => [profile.key, profile]));
  return old.flatMap((profile) => {
    const found = byKey.get(profile.key);
    if (found === undefined) return [];
    byKey.delete(profile.key);
    return [{ old: profile, next: found, tier: 'same-key' as const, score: 1 }];
  });
}
