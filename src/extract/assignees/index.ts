import { definePass } from '../pass.js';
import { assignStatements } from './body.js';
import { assignRows } from './rows.js';

/**
 * Says who leads and who supports: rows by their cells, statements by their words and by the agencies of the heading above.
 * Ids are provisional until the organizations of the document are registered.
 */
export const assignees = definePass('assignees', (draft) => {
  assignRows(draft);
  assignStatements(draft);
});
