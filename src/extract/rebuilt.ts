import type { TextNode } from '../document/index.js';
import type { Assignee } from '../plan/index.js';
import type { ItemWords } from './draft.js';
import { step } from './pass.js';
import type { Assigned, Tabled } from './stages.js';

/**
 * Marks the values of rows that were rebuilt from loose lines: which words stand in which cell was inferred from the whole table, so every value
 * of such a row is.
 */
export const rebuilt = step('rebuilt', (draft: Assigned) => {
  const cells = rebuiltCells(draft);
  if (cells.size === 0) return;
  for (const item of draft.items) {
    if (!standsIn(item, cells)) continue;
    const infer = (assignee: Assignee): Assignee => ({ ...assignee, basis: 'inferred' });
    item.lead = item.lead.map(infer);
    item.support = item.support.map(infer);
    if (item.deadline !== null) item.deadline = { ...item.deadline, basis: 'inferred' };
  }
});

function rebuiltCells(draft: Tabled): Set<TextNode> {
  const tables = draft.tables.filter((table) => table.node.rebuilt === true);
  return new Set(tables.flatMap((table) => table.node.children.flatMap((row) => row.children)));
}

function standsIn(item: ItemWords, cells: ReadonlySet<TextNode>): boolean {
  return Object.values(item.cells).some((found) => found.some((cell) => cells.has(cell.node)));
}
