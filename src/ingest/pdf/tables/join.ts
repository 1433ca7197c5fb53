import type { PageTable } from '../ruled/types.js';
import { alignColumns } from './columns.js';
import { cutsHeader, goesOnBelow, meetingOf } from './cut.js';
import { hasKnownTitles, repeatsHeader } from './header.js';
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
  const titled = !repeats && lower.headerRows > 0 && !cutsHeader(upper, lower);
  if (titled && (hasKnownTitles(lower) || upper.headerRows === 0)) return null;
  const rest = repeats ? dropRows(lower, upper.headerRows) : { ...lower, headerRows: 0 };
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
    unsure: [...whole.unsure, ...part.unsure],
    broken: whole.broken || part.broken,
    openBottom: part.openBottom,
    lastPage: part.lastPage,
  };
}

/** The cells of a part's first row that go on with a cell above the page end. */
function carriedCells(whole: WholeTable, part: WholeTable, meeting: Meeting): Map<Cell, Cell> {
  const carried = new Map<Cell, Cell>();
  for (const cell of part.cells.filter(({ row }) => row === 0)) {
    const above = cellAt(whole.cells, whole.rows - 1, cell.column);
    if (above === undefined || above.colSpan !== cell.colSpan) continue;
    if (meeting !== 'cut' && above.row < whole.headerRows) continue;
    if (meeting === 'cut' || (whole.ruled && goesOnMerged(above, cell, meeting))) carried.set(cell, above);
  }
  return carried;
}

type Meeting = ReturnType<typeof meetingOf>;

/**
 * In a row that is not cut, a cell goes on where it is empty under a filled one, or its words go on with those of a cell merged over rows. Beside a
 * row of its own an empty cell goes on only where one of the two is merged over rows: the page end parted one that holds for all of them.
 */
function goesOnMerged(above: Cell, below: Cell, meeting: Meeting): boolean {
  const merged = above.rowSpan > 1 || below.rowSpan > 1;
  if (textOfCell(below) !== '') return merged && goesOnBelow(above, below);
  if (textOfCell(above) === '') return above.rowSpan > 1 && below.rowSpan > 1;
  return meeting === 'subrow' || merged;
}
