import { greatest, least } from '../numbers.js';
import { TOUCH } from './crossings.js';
import { clusterNumbers } from './edges.js';
import type { Edge, Grid, Slot } from './types.js';

/** Beyond this many columns or rows rulings are a drawing or squared paper, not a table. */
const MOST_COLUMNS = 80;
const MOST_ROWS = 1000;
/** Share of a side that must be ruled for the side to divide two cells. */
const RULED_SHARE = 0.6;

/**
 * The grid a connected group of rulings draws. Every ruling gives a coordinate; the outline is the rectangle around all of
 * them, whether its sides are drawn or not; squares without a ruling between them are one cell.
 *
 * @returns null where the rulings enclose no more than one cell, or too many
 */
export function gridOf(edges: readonly Edge[]): Grid | null {
  const horizontals = edges.filter((edge) => edge.axis === 'horizontal');
  const verticals = edges.filter((edge) => edge.axis === 'vertical');
  const xs = coordinates(verticals, horizontals);
  const ys = coordinates(horizontals, verticals);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows < 2) return null;
  if (columns > MOST_COLUMNS || rows > MOST_ROWS) return null;
  const { slots, broken } = slotsOf(rows, columns, {
    below: (row, column) => ruled(horizontals, ys[row + 1], xs[column], xs[column + 1]),
    right: (row, column) => ruled(verticals, xs[column + 1], ys[row], ys[row + 1]),
  });
  const box = [xs[0] ?? 0, ys[0] ?? 0, xs[columns] ?? 0, ys[rows] ?? 0] as const;
  if (slots.length < 2) return null;
  const openTop = !ruled(horizontals, box[1], box[0], box[2]);
  const openBottom = !ruled(horizontals, box[3], box[0], box[2]);
  return { box: [...box], xs, ys, slots, broken, openTop, openBottom };
}

/** Places of the rulings of one axis, with the ends of the crossing ones where no ruling closes them. */
function coordinates(along: readonly Edge[], across: readonly Edge[]): number[] {
  const places = clusterNumbers(
    along.map((edge) => edge.at),
    TOUCH,
  );
  const start = least(across.map((edge) => edge.from));
  const end = greatest(across.map((edge) => edge.to));
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || first - start > 2 * TOUCH) places.unshift(start);
  if (last === undefined || end - last > 2 * TOUCH) places.push(end);
  return places;
}

function ruled(
  edges: readonly Edge[],
  at: number | undefined,
  from: number | undefined,
  to: number | undefined,
): boolean {
  if (at === undefined || from === undefined || to === undefined) return true;
  let covered = 0;
  for (const edge of edges) {
    if (Math.abs(edge.at - at) > TOUCH) continue;
    covered += Math.max(0, Math.min(edge.to, to) - Math.max(edge.from, from));
  }
  return covered >= (to - from) * RULED_SHARE;
}

interface Sides {
  below: (row: number, column: number) => boolean;
  right: (row: number, column: number) => boolean;
}

/** Joins squares that no ruling parts; a joined stretch that is no rectangle is broken up into its squares. */
function slotsOf(rows: number, columns: number, sides: Sides): { slots: Slot[]; broken: boolean } {
  const parent = Array.from({ length: rows * columns }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column;
      if (column + 1 < columns && !sides.right(row, column)) parent[find(here)] = find(here + 1);
      if (row + 1 < rows && !sides.below(row, column)) parent[find(here)] = find(here + columns);
    }
  }
  const groups = new Map<number, number[]>();
  for (let index = 0; index < rows * columns; index++) {
    const root = find(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [index]);
    else group.push(index);
  }
  let broken = false;
  const slots: Slot[] = [];
  for (const squares of groups.values()) {
    const slot = around(squares, columns);
    if (slot.rowSpan * slot.colSpan === squares.length) {
      slots.push(slot);
    } else {
      broken = true;
      for (const square of squares) slots.push(around([square], columns));
    }
  }
  slots.sort((a, b) => a.row - b.row || a.column - b.column);
  return { slots, broken };
}

function around(squares: readonly number[], columns: number): Slot {
  const at = squares.map((square) => ({ row: Math.floor(square / columns), column: square % columns }));
  const row = least(at.map((square) => square.row));
  const column = least(at.map((square) => square.column));
  return {
    row,
    column,
    rowSpan: greatest(at.map((square) => square.row)) - row + 1,
    colSpan: greatest(at.map((square) => square.column)) - column + 1,
  };
}
