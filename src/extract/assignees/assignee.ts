import type { Assignee, Basis } from '../../plan/index.js';
import { type AgencySlice, byRole, slugOf } from '../../vietnamese/agencies/index.js';
import { spansWithin, type Words } from '../spans.js';

/** Where agencies were read and by which rule. */
export interface Evidence {
  basis: Basis;
  /** The words that the slices' offsets count in. */
  words: Words;
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

/** The parts that agencies have in a task. */
export type AssigneeRole = 'lead' | 'support' | 'monitor';
export const ASSIGNEE_ROLES: readonly AssigneeRole[] = ['lead', 'support', 'monitor'];

/** The agencies of a column or label by their part: the column's own, unless a note beside a name says another (`Sở A (chủ trì)`). */
export function assigned(
  agencies: readonly AgencySlice[],
  role: AssigneeRole,
): Record<AssigneeRole, readonly AgencySlice[]> {
  if (role === 'monitor') return { lead: [], support: [], monitor: agencies };
  return { ...byRole(agencies, role), monitor: [] };
}

/** The same agencies, by the words above. */
export function inheritedBy(assignees: readonly Assignee[]): Assignee[] {
  return assignees.map((assignee): Assignee => ({ ...assignee, basis: 'inherited' }));
}
