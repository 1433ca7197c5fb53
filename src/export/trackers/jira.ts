import type { Plan, Task } from '../../plan/index.js';
import type { Cell } from '../columns.js';
import { descriptionOf } from '../description.js';
import { type PlanView, viewOf } from '../view.js';
import { daysOf, fullNames, listOf, type Tracker, titleOf } from './tracker.js';

/** Columns of labels: Jira takes several values of a field from columns of one title. */
const LABELS = 3;

/**
 * Jira (support.atlassian.com, "Prepare a CSV file for import"): a heading with "Summary" and no punctuation, commas, repeated columns for
 * several values, "Issue ID" and "Parent ID" for what stands under a task. Dates are `yyyy-MM-dd`, which the import is told.
 */
export const jira: Tracker = {
  columns: [
    'Issue ID',
    'Parent ID',
    'Issue Type',
    'Summary',
    'Due Date',
    ...Array.from({ length: LABELS }, () => 'Labels'),
    'Description',
  ],
  marked: false,
  reader: (language) => {
    let last = 0;
    return (plan) => {
      const view = viewOf(plan);
      const ids = new Map<string, number>();
      const roots = rootsOf(plan);
      return shown(view, plan, roots).map((task): Cell[] => {
        last++;
        ids.set(task.id, last);
        const parent = roots.get(task) ?? null;
        return [
          last,
          parent === null ? null : (ids.get(parent.id) ?? null),
          parent === null ? 'Task' : 'Sub-task',
          titleOf(task),
          daysOf(task).end,
          ...labelsOf(view, task),
          descriptionOf(view, task, language),
        ];
      });
    };
  },
};

/** Duties and the outermost task that each stands under, in reading order. */
function shown(view: PlanView, plan: Plan, roots: ReadonlyMap<Task, Task>): Task[] {
  const wanted = new Set(view.duties.flatMap((task) => [task, roots.get(task) ?? task]));
  return plan.tasks.filter((task) => wanted.has(task));
}

/** The outermost task above each one that has any: Jira has sub-tasks on one level. A task stands behind what it stands under. */
function rootsOf({ tasks }: Plan): Map<Task, Task> {
  const before = new Map<string, Task>();
  const roots = new Map<Task, Task>();
  for (const task of tasks) {
    const parent = before.get(task.parentId ?? '');
    if (parent !== undefined) roots.set(task, roots.get(parent) ?? parent);
    before.set(task.id, task);
  }
  return roots;
}

/** Document, group and who leads; a label has no space. */
function labelsOf(view: PlanView, task: Task): Cell[] {
  const [lead = null] = fullNames(view, task.lead);
  return [view.plan.document.number, listOf(view, task), lead]
    .slice(0, LABELS)
    .map((words) => words?.replace(/\s+/gu, '_') ?? null);
}
