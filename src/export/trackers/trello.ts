import { descriptionOf } from '../description.js';
import { viewOf } from '../view.js';
import { commaList, daysOf, fullNames, listOf, type Tracker, titleOf } from './tracker.js';

/** Trello, which takes no file itself: the columns of the power-up "Import to Trello" by Blue Cat. */
export const trello: Tracker = {
  columns: ['Card Name', 'Card Description', 'Labels', 'Members', 'Due Date', 'Start Date', 'List Name'],
  marked: true,
  reader: (language) => (plan) => {
    const view = viewOf(plan);
    return view.duties.map((task) => {
      const { start, end } = daysOf(task);
      // Members are accounts of Trello, which agencies are not: who leads is a label.
      const labels = commaList(fullNames(view, task.lead));
      return [
        titleOf(task),
        descriptionOf(view, task, language),
        labels,
        null,
        end,
        start,
        listOf(view, task),
      ];
    });
  },
};
