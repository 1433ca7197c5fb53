/** The new items from the old ones and the comparison. */
import type { Plan, Section, Target, Task } from '../plan/index.js';
import type { Patched } from './entries.js';
import type { PlanDiff } from './schema.js';

/** The items of a plan, in the order of the comparison's entries. */
export interface PlanItems {
  sections: Section[];
  targets: Target[];
  tasks: Task[];
}

/**
 * Writes the new plan's items from the old plan's: drops what was removed, adds what was added, patches the rest.
 *
 * @throws RangeError where the comparison was not made from this plan
 */
export function applyDiff(old: PlanItems | Plan, diff: PlanDiff): PlanItems {
  return {
    sections: applyEntries(old.sections, diff.sections),
    targets: applyEntries(old.targets, diff.targets),
    tasks: applyEntries(old.tasks, diff.tasks),
  };
}

function applyEntries<T extends { id: string }>(items: readonly T[], entries: readonly Patched<T>[]): T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return entries.flatMap(({ oldIds, newIds, patches }) => {
    const base = oldIds.map((id) => {
      const item = byId.get(id);
      if (item === undefined)
        throw new RangeError(`The comparison names ${id}, which the plan does not hold.`);
      return item;
    });
    const one = base.length === 1 && newIds.length === 1 ? base[0] : undefined;
    return patches.map((patch) => ({ ...one, ...patch }) as T);
  });
}
