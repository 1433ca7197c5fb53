/** Who leads and who supports. */
import type { Assignee, Span } from '../../plan/index.js';
import type { Change, ChangeSide, Direction } from '../schema.js';
import { changeOf, sideOf } from './change.js';
import type { Context } from './context.js';

interface Agencies {
  list: readonly Assignee[];
  spans: Span[];
}

/**
 * Compares the agencies two items name. A body that took over another's work (`Sở Kế hoạch và Đầu tư` → `Sở Tài chính`) is
 * its successor, no new assignee; the same body under another form of its name is `editorial`.
 */
export function compareAgencies(
  field: 'lead' | 'support' | 'monitor',
  old: Agencies,
  next: Agencies,
  { agencies }: Context,
): Change[] {
  const newIds = new Set(next.list.map(({ organizationId }) => organizationId));
  const kept = new Set<string>();
  const renamed: [Assignee, Assignee][] = [];
  const gone = old.list.filter((agency) => {
    const same = agencies.same.get(agency.organizationId);
    if (same === undefined || !newIds.has(same)) return true;
    kept.add(same);
    const now = next.list.find(({ organizationId }) => organizationId === same);
    if (now !== undefined && now.name !== agency.name) renamed.push([agency, now]);
    return false;
  });
  const changes: Change[] = [];
  const heirs = new Set<string>();
  const side = (value: Assignee | null, { spans }: Agencies): ChangeSide | null =>
    value === null ? null : sideOf(value.name, value.spans.length > 0 ? value.spans : spans, value);
  const push = (a: Assignee | null, b: Assignee | null, direction: Direction): void => {
    changes.push(changeOf(field, side(a, old), side(b, next), direction));
  };
  for (const [agency, now] of renamed) push(agency, now, 'editorial');
  for (const agency of gone) {
    const successors = agencies.successors.get(agency.organizationId) ?? new Set();
    const heir = next.list.find(({ organizationId }) => successors.has(organizationId));
    if (heir !== undefined) heirs.add(heir.organizationId);
    push(agency, heir ?? null, heir === undefined ? 'dropped' : 'successor');
  }
  for (const agency of next.list)
    if (!kept.has(agency.organizationId) && !heirs.has(agency.organizationId)) push(null, agency, 'added');
  return changes;
}
