import { isNumberTitle, looksLikeHeader } from '../../../vietnamese/columns.js';
import { isClippedHeader, sameHeader } from '../../table/headers.js';
import { greatest } from '../numbers.js';
import { type Cell, linesOfCell, textOfCell, type WholeTable } from './types.js';

/** Most rows that column titles take. */
const MOST_HEADER_ROWS = 4;
/** `1`, `2.3`, `IV`, `a)`: what a number column holds. */
export const ROW_NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,7}|[a-zđ])[.)]?$/u;
/** `(1)`, `2`, `A`: the row that counts the columns. */
const COLUMN_COUNT = /^(?:\(\s?\d{1,2}\s?\)|\d{1,2}|[A-G])(?:\s?=.{1,20})?$/u;

/** How many rows at the top of a table hold the column titles. */
export function headerRowsOf(cells: readonly Cell[], rows: number): number {
  const top = cells.filter((cell) => cell.row === 0);
  if (!isTitleRow(top, cells)) return 0;
  let count = greatest(top.map((cell) => cell.rowSpan));
  if (count === 1 && areSubtitles(rowCells(cells, 1), top)) count = 2;
  if (count >= rows || count > MOST_HEADER_ROWS) return count >= rows && rows > 1 ? 0 : Math.min(count, rows);
  return isColumnCount(rowCells(cells, count)) ? count + 1 : count;
}

/** The texts of a table's header, cell by cell. */
export function headerTexts(table: WholeTable): string[] {
  return rowTexts(table, table.headerRows);
}

/** True where a part begins with the titles of the table it goes on with. */
export function repeatsHeader(part: WholeTable, whole: WholeTable): boolean {
  if (whole.headerRows === 0 || part.rows < whole.headerRows) return false;
  const [ours, theirs] = [rowTexts(part, whole.headerRows), headerTexts(whole)];
  return sameHeader(ours, theirs) || isClippedHeader(ours, theirs);
}

/** The column that numbers the rows, -1 where there is none. */
export function numberColumn(table: WholeTable): number {
  for (let column = 0; column < Math.min(2, table.xs.length - 1); column++) {
    const own = table.cells.filter((cell) => cell.column === column && cell.colSpan === 1);
    const titled = own.some((cell) => cell.row < table.headerRows && isNumberTitle(textOfCell(cell)));
    const texts = own.filter((cell) => cell.row >= table.headerRows).map(textOfCell);
    const filled = texts.filter((text) => text !== '');
    const numbers = filled.filter((text) => ROW_NUMBER.test(text)).length;
    if (titled || (filled.length > 0 && numbers >= filled.length * 0.6)) return column;
  }
  return -1;
}

function rowTexts(table: WholeTable, rows: number): string[] {
  return table.cells
    .filter((cell) => cell.row < rows)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(textOfCell);
}

function rowCells(cells: readonly Cell[], row: number): Cell[] {
  return cells.filter((cell) => cell.row === row);
}

function isTitleRow(top: readonly Cell[], cells: readonly Cell[]): boolean {
  const texts = top.map(textOfCell);
  const filled = texts.filter((text) => text !== '');
  if (filled.length < 2 || isGroupRow(texts)) return false;
  if (isNumberTitle(texts[0] ?? '') || looksLikeHeader(texts)) return true;
  const below = rowCells(cells, greatest(top.map((cell) => cell.rowSpan)));
  return filled.length === top.length && isBold(top) && below.length > 0 && !isBold(below);
}

/** `III | CẢI CÁCH THỂ CHẾ`: a numeral and the name of a group, however bold. */
function isGroupRow([first = '', ...others]: readonly string[]): boolean {
  return ROW_NUMBER.test(first) && others.filter((text) => text !== '').length === 1;
}

/** Bold titles that part the title above them: `Cơ quan` over `Chủ trì` | `Phối hợp`. */
function areSubtitles(row: readonly Cell[], top: readonly Cell[]): boolean {
  if (isGroupRow(row.map(textOfCell)) || !isBold(row)) return false;
  return top.some(
    ({ column, colSpan }) =>
      colSpan > 1 && row.filter((cell) => cell.column >= column && cell.column < column + colSpan).length > 1,
  );
}

/** True where the titles of a part are known ones, or number the rows: no mere row in bold. */
export function hasKnownTitles(part: WholeTable): boolean {
  const texts = rowTexts(part, 1);
  return isNumberTitle(texts[0] ?? '') || looksLikeHeader(texts);
}

function isBold(cells: readonly Cell[]): boolean {
  const lines = cells.flatMap(linesOfCell);
  return lines.length > 0 && lines.every((line) => line.bold);
}

function isColumnCount(cells: readonly Cell[]): boolean {
  const filled = cells.map(textOfCell).filter((text) => text !== '');
  return (
    filled.length >= 2 && filled.length >= cells.length - 1 && filled.every((text) => COLUMN_COUNT.test(text))
  );
}
