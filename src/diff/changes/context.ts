import type { AgencyMatches } from '../organizations.js';

/** What is known of the two plans when two items are compared. */
export interface Context {
  /** Years from the old plan to the new. */
  years: number;
  /** Last year the old plan covers; what lies beyond is no part of the yearly round. */
  oldUntil: number | null;
  agencies: AgencyMatches;
}
