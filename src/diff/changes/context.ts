import type { AgencyMatches } from '../organizations.js';
import type { Wording } from '../wording.js';

/** What is known of the two plans when two items are compared. */
export interface Context {
  /** Years from the old plan to the new. */
  years: number;
  /** First and last year the old plan covers; what lies beyond is no part of the yearly round. */
  oldFrom: number | null;
  oldUntil: number | null;
  /** First year the new plan covers. */
  newFrom: number | null;
  agencies: AgencyMatches;
  wording: Wording;
}
