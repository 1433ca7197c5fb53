import type { TableDraft } from '../draft.js';
import { cellAt } from './cells.js';
import type { Column } from './columns.js';
import type { AnnexRow } from './rows.js';

/** The rows of a table as the contract's grid: one entry a sub-row, merged cells filled down. */
export function tableRows(rows: readonly AnnexRow[], columns: readonly Column[]): TableDraft['rows'] {
  return rows.flatMap((row): TableDraft['rows'] => {
    if (row.kind === 'group') {
      const line = { at: row.at, places: [row.title] };
      const cell = cellAt(row.title, line, undefined);
      return [
        { kind: 'group', marker: row.marker, cells: cell === null ? [] : [cell], column: row.title.column },
      ];
    }
    return row.lines.map((line) => ({
      kind: 'row',
      marker: null,
      column: 0,
      cells: columns.map((column, at) => cellAt(line.places[at] ?? null, line, column)),
    }));
  });
}
