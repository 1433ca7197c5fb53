import type { Passage } from '../../document/index.js';
import type { Assignee, Basis } from '../../plan/index.js';
import { type AgencySlice, slugOf } from '../../vietnamese/agencies/index.js';
import { spansWithin } from '../spans.js';

/** Where agencies were read and by which rule. */
export interface Evidence {
  basis: Basis;
  /** The words that the slices' offsets count in. */
  words: Passage;
  /** Id of the rule: `agency/column`, `agency/statement`. */
  rule: string;
}

/** A name with its UTF-16 offsets into the words it was read from. */
export type NamedSlice = Pick<AgencySlice, 'name' | 'start' | 'end'>;

/** Assignees of agency names, once each, with the words that name them. */
export function toAssignees(agencies: readonly NamedSlice[], { basis, words, rule }: Evidence): Assignee[] {
  const byName = new Map(agencies.map((agency) => [agency.name.toLowerCase(), agency]));
  return [...byName.values()].map(({ name, start, end }) => ({
    name,
    organizationId: slugOf(name),
    basis,
    spans: spansWithin(words, start, end),
    rule,
  }));
}
