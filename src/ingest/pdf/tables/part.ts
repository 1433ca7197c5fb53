import { greatest, least } from '../numbers.js';
import type { PageTable } from '../ruled/types.js';
import { headerRowsOf } from './header.js';
import type { WholeTable } from './types.js';

/** Space between a cell's ruling and its words, points: Word's own where none can be measured. */
const USUAL_PADDING = 5.4;

/** A page's table as a table of its own, before it is joined with the parts on other pages. */
export function partOf(table: PageTable): WholeTable {
  const padding = paddingOf(table);
  const reach = reachOf(table);
  const cells = table.cells.map(({ row, column, rowSpan, colSpan, box, lines }) => ({
    row,
    column,
    rowSpan,
    colSpan,
    pieces: [
      {
        lines,
        measure: table.ruled
          ? { left: box[0] + padding, right: box[2] - padding }
          : { left: box[0], right: reach[column] ?? box[2] },
        bottom: bottomOf(table, row + rowSpan, box[3]),
      },
    ],
  }));
  const rows = table.ys.length - 1;
  return {
    xs: table.xs,
    rows,
    headerRows: headerRowsOf(cells, rows),
    cells,
    ruled: table.ruled,
    unsure: table.unsure ?? [],
    broken: table.broken,
    openBottom: table.openBottom,
    lastPage: table.page,
  };
}

function paddingOf(table: PageTable): number {
  const gaps = table.cells.flatMap(({ box, lines }) => lines.map((line) => line.box[0] - box[0]));
  return least([USUAL_PADDING, ...gaps.filter((gap) => gap >= 0)]);
}

/** How far the words of each column reach: the width its lines were broken at. */
function reachOf(table: PageTable): number[] {
  return table.xs.map((_, column) =>
    greatest(
      table.cells
        .filter((cell) => cell.column === column && cell.colSpan === 1)
        .flatMap((cell) => cell.lines.map((line) => line.box[2])),
    ),
  );
}

/** Without rulings a row ends with the last line in it. */
function bottomOf(table: PageTable, nextRow: number, ruledBottom: number): number {
  if (table.ruled) return ruledBottom;
  return greatest(
    table.cells
      .filter((cell) => cell.row === nextRow - 1)
      .flatMap((cell) => cell.lines.map((line) => line.box[3])),
  );
}
