import type { BBox } from '../../../document/index.js';
import type { Line } from '../lines/types.js';

/** A straight ruling along an axis. `at` is its place across, `from` and `to` its ends along. */
export interface Edge {
  axis: 'horizontal' | 'vertical';
  at: number;
  from: number;
  to: number;
}

/** A rectangle of a grid, by indexes into the grid's coordinates; the ends are exclusive. */
export interface Slot {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}

/** The ruled grid of one table on one page. */
export interface Grid {
  box: BBox;
  /** Left edges of the columns and the right edge of the last. */
  xs: number[];
  /** Top edges of the rows and the bottom edge of the last. */
  ys: number[];
  slots: Slot[];
  /** True where some stretch enclosed by rulings is no rectangle. */
  broken: boolean;
  /** True where no ruling closes the top (bottom): the table was cut inside a row. */
  openTop: boolean;
  openBottom: boolean;
}

/** A cell with the lines printed in it. */
export interface GridCell extends Slot {
  box: BBox;
  lines: Line[];
}

/** A table, or the part of one that stands on one page. */
export interface PageTable {
  page: number;
  box: BBox;
  xs: number[];
  ys: number[];
  cells: GridCell[];
  /** False where columns were told from white space alone. */
  ruled: boolean;
  /** Lines that begin a row which may as well be none. */
  unsure?: readonly Line[];
  broken: boolean;
  openTop: boolean;
  openBottom: boolean;
}
