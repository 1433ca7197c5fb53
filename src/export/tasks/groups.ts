/** Counts of tasks by who leads them or when they fall due. */
import type { Language, Task } from '../../plan/index.js';
import { quarterName } from '../quarters.js';
import type { PlanView } from '../view.js';
import { quartersOf } from './select.js';

export const GROUPINGS = ['agency', 'quarter'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const NONE: Record<Grouping, Record<Language, string>> = {
  agency: { vi: '(chưa nêu cơ quan chủ trì)', en: '(no lead named)' },
  quarter: { vi: '(không có ngày hạn)', en: '(no due day)' },
};

/** A group and how many tasks are in it; a task that several agencies lead is in the group of each. */
export interface TaskGroup {
  name: string;
  count: number;
}

/** Counts tasks of plans one after another. */
export function createCounter(by: Grouping, language: Language) {
  const counts = new Map<string, number>();
  return {
    add(view: PlanView, tasks: readonly Task[]): void {
      for (const task of tasks)
        for (const name of namesOf(view, task, by)) counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    /** Agencies by their number of tasks, quarters in time; what has none last. */
    groups(): TaskGroup[] {
      return [...counts]
        .sort(
          ([a, x], [b, y]) =>
            Number(a === '') - Number(b === '') || (by === 'agency' ? y - x : 0) || (a < b ? -1 : 1),
        )
        .map(([name, count]) => ({ name: shown(name, by, language), count }));
    },
  };
}

/** Agencies by the full name of their organization, so that one that goes by two names is one. */
function namesOf(view: PlanView, task: Task, by: Grouping): string[] {
  const names =
    by === 'quarter'
      ? quartersOf(task)
      : task.lead.map(({ name, organizationId }) => view.organization(organizationId)?.name ?? name);
  return names.length === 0 ? [''] : [...new Set(names)];
}

function shown(name: string, by: Grouping, language: Language): string {
  if (name === '') return NONE[by][language];
  return by === 'quarter' ? quarterName(name, language) : name;
}
