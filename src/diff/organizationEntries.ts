/** What became of the agencies. */
import type { Organization, Plan } from '../plan/index.js';
import { changeOf, sideOf } from './changes/change.js';
import { addedEntry, inReadingOrder, removedEntry } from './entries.js';
import type { AgencyMatches } from './organizations.js';
import type { Change, DiffEntry, Direction, MatchTier } from './schema.js';

/**
 * Entries of the agencies: the same body under the same or another of its names (`unchanged`), a body whose work others took
 * over (`changed`, tier `successor`; it may stand in several), added, removed.
 */
export function compareOrganizations(old: Plan, next: Plan, agencies: AgencyMatches): DiffEntry[] {
  const after = new Map(next.organizations.map((agency) => [agency.id, agency]));
  const taken = new Set<string>([...agencies.same.values()]);
  const entries = old.organizations.map((agency): DiffEntry => {
    const same = after.get(agencies.same.get(agency.id) ?? '');
    if (same !== undefined) return pairEntry(agency, [same], 'same-text');
    const heirs = [...(agencies.successors.get(agency.id) ?? [])].flatMap((id) => after.get(id) ?? []);
    for (const { id } of heirs) taken.add(id);
    return heirs.length > 0 ? pairEntry(agency, heirs, 'successor') : withoutPatches(removedEntry(agency));
  });
  return inReadingOrder(
    [
      ...entries,
      ...next.organizations
        .filter(({ id }) => !taken.has(id))
        .map((agency) => withoutPatches(addedEntry(agency))),
    ],
    old.organizations.map(({ id }) => id),
    next.organizations.map(({ id }) => id),
  );
}

function pairEntry(old: Organization, next: readonly Organization[], tier: MatchTier): DiffEntry {
  const direction: Direction = 'successor';
  const changes: Change[] =
    tier === 'successor'
      ? next.map((heir) => changeOf('name', sideOf(old.name, []), sideOf(heir.name, []), direction))
      : [];
  return {
    kind: changes.length > 0 ? 'changed' : 'unchanged',
    moved: false,
    tier,
    score: 1,
    oldIds: [old.id],
    newIds: next.map(({ id }) => id),
    sameAs: null,
    changes,
  };
}

function withoutPatches({ patches: _, ...entry }: DiffEntry & { patches: unknown }): DiffEntry {
  return entry;
}
