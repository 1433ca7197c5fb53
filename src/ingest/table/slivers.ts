/** A cell as far as its columns go. */
export interface Spanning {
  column: number;
  colSpan: number;
}

/**
 * Leaves out the columns in which no cell lies alone: slivers between borders that were dragged apart. `Chủ trì` ends a hair before the
 * cells below it, which reach under `Phối hợp`; both are one column each.
 *
 * @returns for every edge of the grid, its place among the columns that stay
 */
export function edgesWithoutSlivers(cells: readonly Spanning[], columns: number): number[] {
  const startsOfEnding = new Map<number, Set<number>>();
  for (const { column, colSpan } of cells) {
    const starts = startsOfEnding.get(column + colSpan) ?? new Set();
    startsOfEnding.set(column + colSpan, starts.add(column));
  }
  const edges = [0];
  for (let end = 1; end <= columns; end++) {
    const here = edges[end - 1] ?? 0;
    // A cell that ends here and has kept no column so far would be lost with this one.
    const stays = [...(startsOfEnding.get(end) ?? [])].some((start) => edges[start] === here);
    edges.push(here + (stays ? 1 : 0));
  }
  return edges;
}
