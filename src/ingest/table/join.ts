import { joinLines, type Table, type TableRow, table, tableCell, tableRow } from '../../document/index.js';
import { looksLikeHeader } from '../../vietnamese/columns.js';
import { continuesRowAbove } from './continuation.js';
import { sameHeader } from './headers.js';
import { cellText, type LooseCell, type LooseRow } from './types.js';

/**
 * Makes one table of the rows of its parts: headers repeated on later pages are dropped, and a row cut by the page end is
 * joined cell by cell with the row it belongs to.
 *
 * @param rows - rows of all parts in reading order, the header first where there is one
 */
export function joinParts(rows: readonly LooseRow[]): Table {
  const columns = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 1);
  const header = rows[0] !== undefined && looksLikeHeader(texts(rows[0])) ? rows[0] : null;
  const kept: LooseRow[] = [];
  let afterRepeat = false;
  for (const row of rows) {
    if (header !== null && row !== header && sameHeader(texts(row), texts(header))) {
      afterRepeat = true;
      continue;
    }
    const above = header === null ? kept : kept.slice(1);
    if (afterRepeat && goesOn(row, above)) extend(above, row);
    else kept.push({ cells: row.cells.map((cell) => ({ ...cell, lines: [...cell.lines] })) });
    afterRepeat = false;
  }
  return table(
    kept.map((row, index) => makeRow(row, header !== null && index === 0)),
    { columns, mergesKnown: false },
  );
}

function texts(row: LooseRow): string[] {
  return row.cells.map(cellText);
}

/** A row with a number of its own begins a new task; one without may go on with the cells above it. */
function goesOn(row: LooseRow, above: readonly LooseRow[]): boolean {
  if (cellText(row.cells[0]) !== '') return false;
  const pairs = row.cells.flatMap((cell, column) =>
    cell.lines.length === 0 ? [] : [{ above: cellText(nearestAbove(above, column)), below: cellText(cell) }],
  );
  return pairs.length > 0 && continuesRowAbove(pairs);
}

/** The nearest filled cell above in a column, not looking past the row that carries the number. */
function nearestAbove(rows: readonly LooseRow[], column: number): LooseCell | undefined {
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    const cell = row?.cells[column];
    if (cell !== undefined && cell.lines.length > 0) return cell;
    if (cellText(row?.cells[0]) !== '') return undefined;
  }
  return undefined;
}

function extend(rows: readonly LooseRow[], row: LooseRow): void {
  row.cells.forEach((cell, column) => {
    if (cell.lines.length === 0) return;
    const above = nearestAbove(rows, column);
    if (above === undefined) return;
    const [first = '', ...others] = cell.lines;
    const last = above.lines.pop() ?? '';
    above.lines.push(`${last} ${first}`.trim(), ...others);
  });
}

function makeRow(row: LooseRow, header: boolean): TableRow {
  return tableRow(
    row.cells.map((cell, column) => {
      const { value, breaks } = joinLines(cell.lines);
      return tableCell(value, { column, breaks, hints: cell.bold === true ? { bold: true } : {} });
    }),
    header,
  );
}
