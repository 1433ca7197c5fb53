/** Who leads and who supports. */
import type { Assignee, Span } from '../../plan/index.js';
import type { Change, Direction } from '../schema.js';
import type { Context } from './context.js';

interface Agencies {
  list: readonly Assignee[];
  spans: Span[];
}

/**
 * Compares the agencies two items name. A body that took over another's work (`Sở Kế hoạch và Đầu tư` → `Sở Tài chính`) is
 * its successor, no new assignee.
 */
export function compareAgencies(
  field: 'lead' | 'support',
  old: Agencies,
  next: Agencies,
  { agencies }: Context,
): Change[] {
  const newIds = new Set(next.list.map(({ organizationId }) => organizationId));
  const kept = new Set<string>();
  const gone = old.list.filter(({ organizationId }) => {
    const same = agencies.same.get(organizationId);
    if (same === undefined || !newIds.has(same)) return true;
    kept.add(same);
    return false;
  });
  const changes: Change[] = [];
  const heirs = new Set<string>();
  const side = (value: Assignee, { spans }: Agencies) => ({ text: value.name, value, spans });
  const push = (a: Assignee | null, b: Assignee | null, direction: Direction): void => {
    changes.push({
      field,
      old: a === null ? null : side(a, old),
      new: b === null ? null : side(b, next),
      direction,
      words: null,
    });
  };
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
