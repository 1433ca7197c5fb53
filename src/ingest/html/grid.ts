import type { Element } from 'hast';
import { fold } from '../../document/index.js';
import { KehoachError } from '../../errors.js';
import { edgesWithoutSlivers } from '../table/slivers.js';
import { hasWords, showsWords, textOf } from './layout.js';
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
  /** Rows of the table's foot that hold no entry of their own: totals, remarks. */
  foot: Element[];
}

/** Most columns a cell may span, as browsers have it (HTML, 4.9.12.1); rows are cut to those there are. */
const MOST_COLUMNS = 1000;

/** Most places of the grid that the cells of one table may cover together. */
const MOST_COVERED = 1_000_000;

/**
 * Places the cells of a table on its grid (HTML, 4.9.12, «forming a table»). Columns in which no cell begins are left out.
 *
 * @throws KehoachError `file-too-large` where spans reach over more than any table has
 */
export function readGrid(table: Element): Grid {
  const { elements, foot } = rowsAsPrinted(table);
  const busyUntil: number[] = [];
  let covered = 0;
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
      covered += rowSpan * colSpan;
      if (covered > MOST_COVERED) throw tooWide();
      cells.push({ element, column, rowSpan, colSpan });
      for (let at = column; at < column + colSpan; at++) busyUntil[at] = index + rowSpan;
      column += colSpan;
    }
    return {
      header: header || (cells.length > 1 && cells.every((cell) => cell.element.tagName === 'th')),
      cells,
    };
  });
  return { ...withoutGhostColumns(rows), foot };
}

/** Without columns in which no cell begins (ghosts), and those in which none lies alone (slivers). */
function withoutGhostColumns(rows: GridRow[]): Omit<Grid, 'foot'> {
  const cells = rows.flatMap((row) => row.cells);
  const starts = [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b);
  const dense = new Map(starts.map((start, index) => [start, index]));
  const denseColumn = (column: number): number =>
    dense.get(column) ?? starts.filter((start) => start < column).length;
  for (const cell of cells) {
    const end = denseColumn(cell.column + cell.colSpan);
    cell.column = denseColumn(cell.column);
    cell.colSpan = Math.max(1, end - cell.column);
  }
  const edges = edgesWithoutSlivers(cells, starts.length);
  for (const cell of cells) {
    const end = edges[cell.column + cell.colSpan] ?? cell.column + cell.colSpan;
    cell.column = edges[cell.column] ?? cell.column;
    cell.colSpan = end - cell.column;
  }
  return { columns: edges.at(-1) ?? 0, rows };
}

interface RowElement {
  row: Element;
  part: 'thead' | 'tbody' | 'tfoot';
}

/**
 * The rows in the order browsers print them, wherever they stand in the source: the first head's on top, the foot's at the
 * bottom. Rows that were struck out as a whole are none.
 */
function rowsAsPrinted(table: Element): { elements: { row: Element; header: boolean }[]; foot: Element[] } {
  const all = rowElements(table);
  const columns = all.reduce((most, { row }) => Math.max(most, widthOf(row)), 0);
  const rows = all.filter(({ row }) => !isTakenOut(row, columns));
  const isEntry = ({ row }: RowElement): boolean => /^\d/u.test(fold(textOf(row)));
  const of = (part: RowElement['part']): RowElement[] => rows.filter((row) => row.part === part);
  const foot = of('tfoot');
  const printed = [...of('thead'), ...of('tbody'), ...foot.filter(isEntry)];
  return {
    elements: printed.map(({ row, part }) => ({ row, header: part === 'thead' })),
    foot: foot.filter((row) => !isEntry(row)).map(({ row }) => row),
  };
}

/** True where words stand in a row and none is shown; a cell that reaches over rows keeps those it reaches. */
function isTakenOut(row: Element, columns: number): boolean {
  if (showsWords(row) || !hasWords(row) || widthOf(row) < columns) return false;
  return cellElements(row).every((cell) => spanOf(cell.properties['rowSpan']) === 1);
}

function widthOf(row: Element): number {
  return cellElements(row).reduce((sum, cell) => sum + spanOf(cell.properties['colSpan']), 0);
}

function rowElements(table: Element): RowElement[] {
  let heads = 0;
  return table.children.flatMap((child) => {
    if (child.type !== 'element' || isHidden(child)) return [];
    if (child.tagName === 'tr') return [{ row: child, part: 'tbody' as const }];
    if (!/^t(?:head|body|foot)$/u.test(child.tagName)) return [];
    if (child.tagName === 'thead') heads++;
    const isHead = child.tagName === 'thead' && heads === 1;
    const part = isHead ? 'thead' : child.tagName === 'tfoot' ? 'tfoot' : 'tbody';
    return rowElements(child).map(({ row }) => ({ row, part }));
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

function tooWide(): KehoachError {
  return new KehoachError('file-too-large', `The cells of a table cover more than ${MOST_COVERED} places.`, {
    hint: 'Open the page in a browser and save the document as PDF.',
  });
}
