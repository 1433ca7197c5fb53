import type { Line } from '../lines/types.js';
import type { Measure } from '../paragraphs/types.js';
import type { Slot } from '../ruled/types.js';

/** The lines of a cell on one page, and the strip they are set in. */
export interface Piece {
  lines: Line[];
  measure: Measure;
  /** Bottom of the cell on that page. */
  bottom: number;
}

/** A cell of a whole table; one piece for each page it stands on. */
export interface Cell extends Slot {
  pieces: Piece[];
}

/** A table made whole over the pages it stands on. */
export interface WholeTable {
  /** Column edges as on the first page. */
  xs: number[];
  rows: number;
  headerRows: number;
  cells: Cell[];
  ruled: boolean;
  /** Lines that begin a row which may as well be none. */
  unsure: readonly Line[];
  /** The grid could not be resolved somewhere. */
  broken: boolean;
  /** The last part ends without a ruling. */
  openBottom: boolean;
  lastPage: number;
}

/** All lines of a cell. */
export function linesOfCell(cell: Cell | undefined): Line[] {
  return cell?.pieces.flatMap((piece) => piece.lines) ?? [];
}

/** The words of a cell on one line. */
export function textOfCell(cell: Cell | undefined): string {
  return linesOfCell(cell)
    .map((line) => line.text)
    .join(' ');
}

/** The cell that covers a square. */
export function cellAt(cells: readonly Cell[], row: number, column: number): Cell | undefined {
  return cells.find(
    (cell) =>
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column <= column &&
      column < cell.column + cell.colSpan,
  );
}
