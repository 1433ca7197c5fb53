import { descriptionOf } from '../description.js';
import { joined, viewOf } from '../view.js';
import { daysOf, fullNames, listOf, type Tracker, titleOf } from './tracker.js';

/**
 * Microsoft Planner: the columns of its own "Export plan to Excel" that a new task can have. Planner takes no file itself; flows (Power
 * Automate) and the programs that read its exports take these titles.
 */
export const planner: Tracker = {
  columns: [
    'Task Name',
    'Bucket Name',
    'Progress',
    'Priority',
    'Assigned To',
    'Start Date',
    'Due Date',
    'Labels',
    'Checklist Items',
    'Description',
  ],
  marked: true,
  reader: (language) => (plan) => {
    const view = viewOf(plan);
    return view.duties.map((task) => {
      const { start, end } = daysOf(task);
      return [
        titleOf(task),
        listOf(view, task),
        'Not started',
        'Medium',
        joined(fullNames(view, task.lead)),
        start,
        end,
        plan.document.number,
        joined(task.outputs),
        descriptionOf(view, task, language),
      ];
    });
  },
};
