import type { Assignee, Basis } from '../../plan/index.js';
import { type AgencySlice, slugOf } from '../../vietnamese/agencies/index.js';

/** Assignees of agency names, once each. */
export function toAssignees(agencies: readonly Pick<AgencySlice, 'name'>[], basis: Basis): Assignee[] {
  const names = new Map(agencies.map(({ name }) => [name.toLowerCase(), name]));
  return [...names.values()].map((name) => ({ name, organizationId: slugOf(name), basis }));
}
