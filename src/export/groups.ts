/** The items of a plan by where they stand: a group for each section, and group within it, that holds any. */
import type { Result, Target, Task } from '../plan/index.js';
import type { PlanView } from './view.js';

interface Place {
  sectionId: string;
  /** Titles down to the group: `NHIỆM VỤ › Cải cách thể chế`; the section's id where nothing is titled. */
  title: string;
  /** Marker of the section, `II.1`'s is `1`. */
  marker: string | null;
}

/** Items of one kind in one place, in reading order. */
export type Group = Place &
  (
    | { kind: 'target'; items: Target[] }
    | { kind: 'task'; items: Task[] }
    | { kind: 'result'; items: Result[] }
  );

/** Targets first, then tasks, then results, each in the order their places first occur. */
export function groupsOf(view: PlanView): Group[] {
  const { targets, tasks, results } = view.plan;
  return [
    ...grouped(view, targets).map((group): Group => ({ kind: 'target', ...group })),
    ...grouped(view, tasks).map((group): Group => ({ kind: 'task', ...group })),
    ...grouped(view, results).map((group): Group => ({ kind: 'result', ...group })),
  ];
}

function grouped<T extends { sectionId: string; group?: string | null }>(
  view: PlanView,
  items: readonly T[],
): (Place & { items: T[] })[] {
  const groups = new Map<string, Place & { items: T[] }>();
  for (const item of items) {
    const key = JSON.stringify([item.sectionId, item.group ?? null]);
    const there = groups.get(key);
    if (there !== undefined) there.items.push(item);
    else groups.set(key, { ...placeOf(view, item.sectionId, item.group ?? null), items: [item] });
  }
  return [...groups.values()];
}

function placeOf(view: PlanView, sectionId: string, group: string | null): Place {
  const titles = view.sectionPath(sectionId);
  const all = group === null || titles.includes(group) ? titles : [...titles, group];
  return {
    sectionId,
    title: all.join(' › ') || sectionId,
    marker: view.section(sectionId)?.marker ?? null,
  };
}
