import type { PlanTable } from '../plan/index.js';
import type { TableDraft } from './draft.js';
import { spansOf } from './spans.js';

/** A table as a grid of words; what is filled down keeps the span of its first place only. */
export function compileTable({ id, section, caption, columns, rows, declaredCount }: TableDraft): PlanTable {
  const numberColumn = columns.findIndex((column) => column.role === 'number');
  return {
    id,
    sectionId: section?.id ?? null,
    caption,
    columns: columns.map(({ header, role }) => ({ header, role })),
    rows: rows.map((row) => ({
      kind: row.kind,
      cells: columns.map(
        (_, at) => row.cells[at]?.passage.text ?? (at === numberColumn ? (row.marker ?? '') : ''),
      ),
      spans: row.cells.flatMap((cell) => (cell === null || cell.inherited ? [] : spansOf(cell.passage))),
    })),
    declaredCount,
  };
}
