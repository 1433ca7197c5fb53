import type { TableDraft } from '../draft.js';
import { cellAt } from './cells.js';
import type { Column } from './columns.js';
import type { AnnexRow } from './rows.js';

/** The rows of a table as the contract's grid: one entry a sub-row, merged cells filled down. */
export function tableRows(rows: readonly AnnexRow[], columns: readonly Column[]): TableDraft['rows'] {
  return rows.flatMap((row): TableDraft['rows'] => {
    if (row.kind === 'group') {
      const places = [row.title, ...row.sums];
      const line = { at: row.at, places };
      const cells = columns.map((_, column) => {
        const place = places.find((one) => one.column === column);
        return place === undefined ? null : cellAt(place, line, undefined);
      });
      return [{ kind: 'group', marker: row.marker, cells }];
    }
    return row.lines.map((line) => ({
      kind: 'row',
      marker: null,
      cells: columns.map((column, at) => cellAt(line.places[at] ?? null, line, column)),
    }));
  });
}
