import type { Table, TableCell } from '../../document/index.js';
import { looksLikeHeader, readColumnTitle } from '../../vietnamese/columns.js';

/** A place of the grid: the cell printed there, or the one that covers it. */
export interface GridCell {
  cell: TableCell;
  /** Row and column at which the cell begins. */
  row: number;
  column: number;
}

/** A table as a full grid; null where nothing is printed and nothing covers. */
export type Grid = (GridCell | null)[][];

/** Lays a table's cells out on the grid, each over the rows and columns it spans. */
export function layOut(table: Table): Grid {
  const grid: Grid = table.children.map(() => new Array<GridCell | null>(table.columns).fill(null));
  table.children.forEach((row, at) => {
    for (const cell of row.children) {
      const placed: GridCell = { cell, row: at, column: cell.column };
      for (let r = at; r < Math.min(at + cell.rowSpan, grid.length); r++) {
        for (let c = cell.column; c < Math.min(cell.column + cell.colSpan, table.columns); c++) {
          const line = grid[r];
          if (line !== undefined) line[c] ??= placed;
        }
      }
    }
  });
  return grid;
}

/** The words at a place; '' where there are none. */
export function wordsAt(place: GridCell | null | undefined): string {
  return place?.cell.value ?? '';
}

/** Header rows of a table, at most. */
const HEADER_ROWS = 4;

/**
 * Number of rows at the top that hold column titles: those the format flags, else the first rows that read like titles, with
 * the rows a title cell spans and a row of column numbers (`(1) (2) (3)`).
 */
export function headerRows(table: Table, grid: Grid): number {
  let rows = 0;
  while (rows < Math.min(HEADER_ROWS, grid.length) && table.children[rows]?.header === true) rows++;
  const titles = (at: number): string[] => (grid[at] ?? []).map(wordsAt);
  if (rows === 0) {
    for (let at = 0; at < Math.min(HEADER_ROWS, grid.length); at++) {
      if (looksLikeHeader(titles(at)) || isNumberedHeader(titles(at), titles(at + 1))) {
        rows = at + 1;
        break;
      }
    }
    if (rows === 0) return 0;
  }
  const spanned = Math.max(
    0,
    ...(grid[rows - 1] ?? []).map((place) => (place === null ? 0 : place.row + place.cell.rowSpan)),
  );
  rows = Math.min(Math.max(rows, spanned), grid.length);
  if (isSecondHeader(titles(rows - 1), titles(rows))) rows++;
  return isColumnNumbers(titles(rows)) ? rows + 1 : rows;
}

/** `TT | Tên đơn vị | Địa chỉ` above `01 | Bếp ăn …`: the title of a column of numbers, words beside it, and a number below. */
function isNumberedHeader(
  [first = '', ...others]: readonly string[],
  [below = '']: readonly string[],
): boolean {
  return (
    readColumnTitle(first) === 'number' &&
    /^\d{1,3}[.)]?$/u.test(below) &&
    others.some((title) => title !== '') &&
    others.every((title) => title.length <= LONGEST_TITLE && !/\d/u.test(title))
  );
}

/** Longest title of a column whose words are not known, in UTF-16 units. */
const LONGEST_TITLE = 60;

/**
 * `| | Chủ trì | Phối hợp | |` below `TT | Nhiệm vụ | Cơ quan thực hiện | | Thời gian |`, where the format cannot tell that titles are merged:
 * titles and nothing else, one of them below a blank.
 */
function isSecondHeader(above: readonly string[], cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    filled.length >= 2 &&
    cells[0] === '' &&
    filled.every((cell) => readColumnTitle(cell) !== null) &&
    cells.some((cell, column) => cell !== '' && above[column] === '')
  );
}

/** `(1)`, `(2)`, `(3)=(1)+(2)` … below the titles. */
function isColumnNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    filled.length >= 3 &&
    filled.every((cell) => /^[([]?\d{1,2}[)\]]?(?:\s*=.{0,20})?$|^[A-C]$/u.test(cell)) &&
    filled.some((cell) => /\D/u.test(cell) || filled.length >= 4)
  );
}
