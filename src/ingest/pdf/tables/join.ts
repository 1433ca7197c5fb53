import { startsLowerCase } from '../../../vietnamese/sentences.js';
import type { PageTable } from '../ruled/types.js';
import { alignColumns } from './columns.js';
import { cutsHeader, meetingOf } from './cut.js';
import { repeatsHeader } from './header.js';
import { partOf } from './part.js';
import { type Cell, cellAt, textOfCell, type WholeTable } from './types.js';

/**
 * Joins the part of a table on the next page to what stands of it so far: columns aligned, repeated header dropped, a cut row
 * made whole cell by cell, merged cells carried on over the page end.
 *
 * @returns null where the part is a table of its own
 */
export function joinPart(whole: WholeTable, table: PageTable): WholeTable | null {
  const part = partOf(table);
  const aligned = alignColumns(whole, part);
  if (aligned === null) return null;
  const [upper, lower] = aligned;
  const repeats = repeatsHeader(lower, upper);
  if (!repeats && lower.headerRows > 0 && !cutsHeader(upper, lower)) return null;
  const rest = repeats ? dropRows(lower, upper.headerRows) : lower;
  if (rest.rows === 0) return { ...upper, lastPage: table.page };
  return append(upper, rest, table.openTop && !repeats);
}

/** A part as a table of its own. */
export function startTable(table: PageTable): WholeTable {
  return partOf(table);
}

function dropRows(table: WholeTable, rows: number): WholeTable {
  return {
    ...table,
    rows: table.rows - rows,
    headerRows: 0,
    cells: table.cells.filter((cell) => cell.row >= rows).map((cell) => ({ ...cell, row: cell.row - rows })),
  };
}

function append(whole: WholeTable, part: WholeTable, openTop: boolean): WholeTable {
  const meeting = meetingOf(whole, part, openTop);
  const shift = meeting === 'cut' ? whole.rows - 1 : whole.rows;
  const carried = carriedCells(whole, part, meeting);
  for (const cell of part.cells) {
    const above = carried.get(cell);
    if (above === undefined) {
      whole.cells.push({ ...cell, row: cell.row + shift });
    } else {
      above.pieces.push(...cell.pieces.filter((piece) => piece.lines.length > 0));
      above.rowSpan = cell.row + shift + cell.rowSpan - above.row;
    }
  }
  return {
    ...whole,
    rows: part.rows + shift,
    broken: whole.broken || part.broken,
    openBottom: part.openBottom,
    lastPage: part.lastPage,
  };
}

/** The cells of a part's first row that go on with a cell above the page end. */
function carriedCells(whole: WholeTable, part: WholeTable, meeting: Meeting): Map<Cell, Cell> {
  const carried = new Map<Cell, Cell>();
  const first = part.cells.filter((cell) => cell.row === 0).sort((a, b) => a.column - b.column);
  let leading = true;
  for (const cell of first) {
    const text = textOfCell(cell);
    leading &&= text === '';
    const above = cellAt(whole.cells, whole.rows - 1, cell.column);
    if (above === undefined || above.colSpan !== cell.colSpan) continue;
    if (meeting !== 'cut' && above.row < whole.headerRows) continue;
    if (meeting === 'cut' || goesOnMerged(above, text, meeting, leading, whole.ruled))
      carried.set(cell, above);
  }
  return carried;
}

type Meeting = ReturnType<typeof meetingOf>;

/** In a row that is not cut, a cell goes on where it is empty under a filled one, or its words go on with a merged one. */
function goesOnMerged(
  above: Cell,
  text: string,
  meeting: Meeting,
  leading: boolean,
  ruled: boolean,
): boolean {
  if (!ruled) return false;
  if (text !== '') return meeting === 'subrow' && above.rowSpan > 1 && startsLowerCase(text);
  if (textOfCell(above) === '') return false;
  return meeting === 'subrow' || (leading && above.rowSpan > 1);
}
