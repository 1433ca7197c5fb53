import type { Glyph } from '../engine/types.js';
import type { Grid, Slot } from './types.js';

/** A bar whose middle lies this near the edge of a column stands for its ruling, in sizes of type. */
const NEAR = 0.6;

/**
 * Parts cells at rulings that were read as letters: on a scan the short one between `Chủ trì` and `Phối hợp` is a `|`, and both titles
 * stand in one cell over two columns.
 *
 * @returns the grids with those cells parted, and the glyphs without the bars
 */
export function partAtBars(
  grids: readonly Grid[],
  glyphs: readonly Glyph[],
): { grids: Grid[]; glyphs: readonly Glyph[] } {
  const bars = glyphs.filter(({ text, turn }) => text === '|' && turn === 0);
  if (bars.length === 0) return { grids: [...grids], glyphs };
  const used = new Set<Glyph>();
  const parted = grids.map((grid) => ({
    ...grid,
    slots: grid.slots.flatMap((slot) => partSlot(grid, slot, bars, used)),
  }));
  return { grids: parted, glyphs: glyphs.filter((glyph) => !used.has(glyph)) };
}

function partSlot({ xs, ys }: Grid, slot: Slot, bars: readonly Glyph[], used: Set<Glyph>): Slot[] {
  const end = slot.column + slot.colSpan;
  const [top = 0, bottom = 0] = [ys[slot.row], ys[slot.row + slot.rowSpan]];
  const edges = [slot.column];
  for (let column = slot.column + 1; column < end; column++) {
    const edge = xs[column] ?? 0;
    const here = bars.filter(
      ({ box, baseline, size }) =>
        Math.abs((box[0] + box[2]) / 2 - edge) <= size * NEAR &&
        baseline > top &&
        baseline - size / 2 < bottom,
    );
    if (here.length === 0) continue;
    edges.push(column);
    for (const bar of here) used.add(bar);
  }
  return edges.map((column, at) => ({ ...slot, column, colSpan: (edges[at + 1] ?? end) - column }));
}
