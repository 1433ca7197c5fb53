import type { Block } from '../../document/index.js';
import { joinParts } from '../table/join.js';
import type { LooseRow } from '../table/types.js';
import { sideBySide } from '../text/sideBySide.js';

/** Rows of cells as a table, or as the paragraphs of a letterhead or signature that the cells only set side by side. */
export function asBlocks(rows: readonly LooseRow[]): Block[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 1);
  const even = rows.map(({ cells }) => ({
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? { lines: [] }),
  }));
  return sideBySide(even) ?? [joinParts(even)];
}
