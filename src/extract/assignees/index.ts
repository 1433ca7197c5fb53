import type { AssignedItem } from '../draft.js';
import { give, step } from '../pass.js';
import type { Dated } from '../stages.js';
import { assignStatements } from './body.js';
import { assignRows } from './rows.js';

/**
 * Says who leads and who supports: rows by their cells, statements by their words and by the agencies of the heading above.
 * Ids are provisional until the organizations of the document are registered.
 */
export const assignees = step('assignees', (draft: Dated) => {
  const lists = give(draft, nobody);
  assignRows(draft, lists.items);
  assignStatements(lists.items);
  return lists;
});

function nobody(): Pick<AssignedItem, 'lead' | 'support' | 'monitor'> {
  return { lead: [], support: [], monitor: [] };
}
