import {
  type LooseTable,
  paragraph,
  type Table,
  type TableRow,
  table,
  tableCell,
  tableRow,
} from '../../../document/index.js';
import { edgesWithoutSlivers } from '../../table/slivers.js';
import { baselineRows } from '../lines/bands.js';
import { mergeLines } from '../lines/split.js';
import type { LineHabit } from '../paragraphs/text.js';
import { cellText } from './cell.js';
import { type Cell, linesOfCell, type WholeTable } from './types.js';

/** The table node of a whole table. */
export function tableNode(whole: WholeTable, habit: LineHabit): Table {
  const { cells: kept, columns } = withoutSlivers(whole);
  const byRow = new Map<number, Cell[]>();
  for (const cell of kept) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const rows: TableRow[] = [];
  for (let row = 0; row < whole.rows; row++) {
    const cells = (byRow.get(row) ?? []).sort((a, b) => a.column - b.column);
    rows.push(
      tableRow(
        cells.map((cell) => cellNode(cell, habit)),
        row < whole.headerRows,
      ),
    );
  }
  return table(rows, { columns, mergesKnown: whole.ruled });
}

/** A column narrower than this has no room for a letter, points: one row's ruling was dragged past that of the others. */
const NARROWEST = 8;

/** The cells on the columns in which words can stand. */
function withoutSlivers({ xs, cells }: WholeTable): { cells: Cell[]; columns: number } {
  const holding = cells.filter(
    (cell) =>
      (xs[cell.column + cell.colSpan] ?? 0) - (xs[cell.column] ?? 0) >= NARROWEST ||
      linesOfCell(cell).length > 0,
  );
  const edges = edgesWithoutSlivers(holding, xs.length - 1);
  const kept = holding.map((cell) => {
    const column = edges[cell.column] ?? cell.column;
    return { ...cell, column, colSpan: (edges[cell.column + cell.colSpan] ?? column + 1) - column };
  });
  return { cells: kept, columns: edges.at(-1) ?? 0 };
}

function cellNode(cell: Cell, habit: LineHabit): ReturnType<typeof tableCell> {
  const { value, fragments, breaks } = cellText(cell, habit);
  const lines = linesOfCell(cell);
  const bold = lines.length > 0 && lines.every((line) => line.bold);
  const italic = lines.length > 0 && lines.every((line) => line.italic);
  return tableCell(value, {
    column: cell.column,
    rowSpan: cell.rowSpan,
    colSpan: cell.colSpan,
    breaks,
    fragments,
    hints: { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
  });
}

/** The node of a table whose cells could not be told apart: its lines, one paragraph each. */
export function looseNode(whole: WholeTable): LooseTable {
  const byPage = new Map<number, ReturnType<typeof linesOfCell>>();
  for (const line of whole.cells.flatMap(linesOfCell))
    byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  const children = [...byPage].flatMap(([page, lines]) =>
    baselineRows(lines).map((row) => {
      const { text, box } = mergeLines(row);
      return paragraph(text, {}, { fragments: [{ start: 0, end: text.length, page, bbox: box }] });
    }),
  );
  return { type: 'looseTable', children };
}
