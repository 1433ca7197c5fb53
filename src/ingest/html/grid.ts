import type { Element } from 'hast';
import { isHidden } from './look.js';

/** A cell on the grid, its spans cut to the table. */
export interface GridCell {
  element: Element;
  column: number;
  rowSpan: number;
  colSpan: number;
}

export interface GridRow {
  /** Repeated on every page, or made of heading cells only. */
  header: boolean;
  cells: GridCell[];
}

export interface Grid {
  columns: number;
  rows: GridRow[];
}

/** Most columns a cell may span, as browsers have it (HTML, 4.9.12.1); rows are cut to those there are. */
const MOST_COLUMNS = 1000;

/** Places the cells of a table on its grid (HTML, 4.9.12, «forming a table»). Columns in which no cell begins are left out. */
export function readGrid(table: Element): Grid {
  const elements = rowElements(table);
  const busyUntil: number[] = [];
  const rows = elements.map(({ row, header }, index): GridRow => {
    const cells: GridCell[] = [];
    let column = 0;
    for (const element of cellElements(row)) {
      while ((busyUntil[column] ?? 0) > index) column++;
      const colSpan = Math.min(MOST_COLUMNS, spanOf(element.properties['colSpan']) || 1);
      const rowSpan = Math.min(
        elements.length - index,
        spanOf(element.properties['rowSpan']) || elements.length,
      );
      cells.push({ element, column, rowSpan, colSpan });
      for (let at = column; at < column + colSpan; at++) busyUntil[at] = index + rowSpan;
      column += colSpan;
    }
    return {
      header: header || (cells.length > 1 && cells.every((cell) => cell.element.tagName === 'th')),
      cells,
    };
  });
  return withoutGhostColumns(rows);
}

function withoutGhostColumns(rows: GridRow[]): Grid {
  const starts = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)))].sort(
    (a, b) => a - b,
  );
  const dense = new Map(starts.map((start, index) => [start, index]));
  const denseColumn = (column: number): number =>
    dense.get(column) ?? starts.filter((start) => start < column).length;
  for (const row of rows) {
    for (const cell of row.cells) {
      const end = denseColumn(cell.column + cell.colSpan);
      cell.column = denseColumn(cell.column);
      cell.colSpan = Math.max(1, end - cell.column);
    }
  }
  return { columns: starts.length, rows };
}

function rowElements(table: Element): { row: Element; header: boolean }[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element' || isHidden(child)) return [];
    if (child.tagName === 'tr') return [{ row: child, header: false }];
    if (!/^t(?:head|body|foot)$/u.test(child.tagName)) return [];
    return rowElements(child).map(({ row }) => ({ row, header: child.tagName === 'thead' }));
  });
}

function cellElements(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element =>
      child.type === 'element' && /^t[dh]$/u.test(child.tagName) && !isHidden(child),
  );
}

function spanOf(property: unknown): number {
  const span = typeof property === 'number' || typeof property === 'string' ? Number(property) : 1;
  return Number.isSafeInteger(span) && span >= 0 ? span : 1;
}
