import type { MatchTier } from '../schema.js';
import type { Profile } from './profile.js';

/** Two items that are one. */
export interface Pair {
  old: Profile;
  next: Profile;
  tier: MatchTier;
  score: number;
}

/** True where two items, one of each plan, stand under the same theme. */
export type SameTheme = (old: Profile, next: Profile) => boolean;
