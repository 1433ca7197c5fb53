import type { Plan, Task } from '../../plan/index.js';
import type { Cell } from '../columns.js';
import { descriptionOf } from '../description.js';
import { type PlanView, viewOf } from '../view.js';
import { commaList, daysOf, fullNames, listOf, type Tracker, titleOf } from './tracker.js';

/**
 * Microsoft Project: its field names, "Outline Level" and "Name" first, which make the outline of tasks
 * (support.microsoft.com/help/97831): document, group, task.
 */
export const project: Tracker = {
  columns: ['Outline Level', 'Name', 'Start', 'Finish', 'Deadline', 'Resource Names', 'Notes'],
  marked: true,
  reader: (language) => (plan) => {
    const view = viewOf(plan);
    if (view.duties.length === 0) return [];
    const rows: Cell[][] = [summary(1, nameOf(plan))];
    let group: string | null = null;
    for (const task of view.duties) {
      const own = listOf(view, task);
      if (own !== group) rows.push(summary(2, own));
      group = own;
      rows.push(taskRow(view, task, descriptionOf(view, task, language)));
    }
    return rows;
  },
};

function summary(level: number, name: string): Cell[] {
  return [level, name, null, null, null, null, null];
}

function taskRow(view: PlanView, task: Task, notes: string): Cell[] {
  const { start, end } = daysOf(task);
  return [3, titleOf(task), start, end, end, commaList(fullNames(view, task.lead)), notes];
}

function nameOf({ document, source }: Plan): string {
  return [document.number, document.title].filter((part) => part !== null).join(' ') || source.name;
}
