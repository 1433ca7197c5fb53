import type { BBox } from '../../../document/index.js';
import type { Glyph } from '../engine/types.js';
import { linesIn } from '../lines/sideways.js';
import { isBlank } from '../lines/signs.js';
import { keepOverflow } from './overflow.js';
import type { Grid, GridCell, PageTable } from './types.js';

/** The middle of a letter stands this share of its size above the base line. */
const MIDDLE = 0.3;

/** What filling a page's grids leaves: the tables, and the glyphs outside all of them. */
export interface Filled {
  tables: PageTable[];
  rest: Glyph[];
}

/** Puts each glyph into the cell its middle lies in. Grids without words, and boxes around plain text, are no tables. */
export function fillGrids(grids: readonly Grid[], glyphs: readonly Glyph[], page: number): Filled {
  const outer = grids.filter((grid) => !grids.some((other) => other !== grid && inside(grid.box, other.box)));
  const held = new Map<Grid, Glyph[][]>(outer.map((grid) => [grid, grid.slots.map(() => [])]));
  const owners = new Map(outer.map((grid) => [grid, slotIndex(grid)]));
  const rest: Glyph[] = [];
  const cells: Glyph[][] = outer.flatMap((grid) => held.get(grid) ?? []);
  const first = new Map<Grid, number>();
  outer.reduce((count, grid) => {
    first.set(grid, count);
    return count + grid.slots.length;
  }, 0);
  const homes = glyphs.map((glyph) => {
    const x = (glyph.box[0] + glyph.box[2]) / 2;
    const y = glyph.turn === 0 ? glyph.baseline - glyph.size * MIDDLE : (glyph.box[1] + glyph.box[3]) / 2;
    const grid = gridAt(outer, x, y);
    const slot = grid === undefined ? undefined : owners.get(grid)?.[squareAt(grid, x, y)];
    return grid === undefined || slot === undefined ? -1 : (first.get(grid) ?? 0) + slot;
  });
  keepOverflow(glyphs, homes);
  for (const [index, glyph] of glyphs.entries()) (cells[homes[index] ?? -1] ?? rest).push(glyph);
  const tables: PageTable[] = [];
  for (const [grid, slots] of held) {
    const filled = slots.filter((list) => list.some((glyph) => !isBlank(glyph.text))).length;
    if (filled === 0 || (filled === 1 && grid.slots.length < 4))
      for (const glyph of slots.flat()) rest.push(glyph);
    else tables.push(makeTable(grid, slots, page));
  }
  return { tables, rest };
}

/** The first grid that holds a point. */
function gridAt(grids: readonly Grid[], x: number, y: number): Grid | undefined {
  for (const grid of grids) {
    const { box } = grid;
    if (x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]) return grid;
  }
  return undefined;
}

function makeTable(grid: Grid, slots: readonly Glyph[][], page: number): PageTable {
  const { xs, ys, box, broken, openTop, openBottom } = grid;
  const cells = grid.slots.map((slot, index): GridCell => {
    const cellBox: BBox = [
      xs[slot.column] ?? box[0],
      ys[slot.row] ?? box[1],
      xs[slot.column + slot.colSpan] ?? box[2],
      ys[slot.row + slot.rowSpan] ?? box[3],
    ];
    return { ...slot, box: cellBox, lines: linesIn(slots[index] ?? [], page) };
  });
  return { page, box, xs, ys, cells, ruled: true, broken, openTop, openBottom };
}

/** For every square of the grid, row by row, the index of the slot that holds it. */
function slotIndex(grid: Grid): number[] {
  const columns = grid.xs.length - 1;
  const owner: number[] = [];
  grid.slots.forEach((slot, index) => {
    for (let row = slot.row; row < slot.row + slot.rowSpan; row++) {
      for (let column = slot.column; column < slot.column + slot.colSpan; column++) {
        owner[row * columns + column] = index;
      }
    }
  });
  return owner;
}

function squareAt({ xs, ys }: Grid, x: number, y: number): number {
  return interval(ys, y) * (xs.length - 1) + interval(xs, x);
}

function interval(bounds: readonly number[], at: number): number {
  let index = 0;
  while (index < bounds.length - 2 && (bounds[index + 1] ?? at) <= at) index++;
  return index;
}

function inside(a: BBox, b: BBox): boolean {
  const area = (box: BBox): number => (box[2] - box[0]) * (box[3] - box[1]);
  return a[0] >= b[0] - 1 && a[1] >= b[1] - 1 && a[2] <= b[2] + 1 && a[3] <= b[3] + 1 && area(a) < area(b);
}
