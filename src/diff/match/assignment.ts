/** The assignment problem on a sparse graph: which edges to take so that no node is taken twice and most weight is. */

import { createQueue } from './queue.js';

/** An edge from a row to a column; only those with a positive weight are ever taken. */
export interface Edge {
  row: number;
  column: number;
  weight: number;
}

/**
 * Takes the edges of greatest total weight: shortest augmenting paths with potentials (Jonker and Volgenant), a row at a time.
 * A path never leaves the row's connected component, so that many small components cost little. Every row may stay free
 * at no cost, hence a solution always exists.
 *
 * @returns for every row the column it takes, or -1
 */
export function assign(rows: number, columns: number, edges: readonly Edge[]): number[] {
  const graph: Edge[][] = Array.from({ length: rows }, () => []);
  for (const edge of edges) if (edge.weight > 0) graph[edge.row]?.push(edge);
  const state: State = {
    graph,
    columnOf: new Array<number>(rows).fill(-1),
    rowOf: new Array<number>(columns).fill(-1),
    columnPrice: new Array<number>(columns).fill(0),
    rowPrice: graph.map((own) => Math.max(0, ...own.map(({ weight }) => weight))),
  };
  for (let row = 0; row < rows; row++) if (graph[row]?.length !== 0) augment(state, row);
  return state.columnOf;
}

interface State {
  graph: readonly Edge[][];
  columnOf: number[];
  rowOf: number[];
  /** Prices keep every reduced cost `rowPrice + columnPrice - weight` at or above 0, and at 0 on taken edges. */
  columnPrice: number[];
  rowPrice: number[];
}

/** Finds a place for one row, moving others to columns as good where that pays. */
function augment(state: State, first: number): void {
  const { graph, rowOf, columnPrice, rowPrice } = state;
  const nearest = new Map<number, number>();
  const reachedFrom = new Map<number, number>();
  const settled = new Map<number, number>();
  const rowDistance = new Map<number, number>();
  const queue = createQueue();
  // Where the path ends: at a free column, or (-1) by leaving a row of the path without one, which costs the row's price.
  let end = { distance: Number.POSITIVE_INFINITY, row: first, column: -1 };

  const expand = (row: number, distance: number): void => {
    const price = rowPrice[row] ?? 0;
    rowDistance.set(row, distance);
    if (distance + price < end.distance) end = { distance: distance + price, row, column: -1 };
    for (const { column, weight } of graph[row] ?? []) {
      const reached = distance + Math.max(0, price + (columnPrice[column] ?? 0) - weight);
      if (settled.has(column) || reached >= (nearest.get(column) ?? Number.POSITIVE_INFINITY)) continue;
      nearest.set(column, reached);
      reachedFrom.set(column, row);
      queue.push({ distance: reached, column });
    }
  };

  expand(first, 0);
  for (let step = queue.pop(); step !== null && step.distance < end.distance; step = queue.pop()) {
    const { column, distance } = step;
    if (settled.has(column)) continue;
    settled.set(column, distance);
    const owner = rowOf[column] ?? -1;
    if (owner === -1) {
      end = { distance, row: reachedFrom.get(column) ?? first, column };
      break;
    }
    expand(owner, distance);
  }

  for (const [row, distance] of rowDistance)
    if (distance < end.distance) rowPrice[row] = (rowPrice[row] ?? 0) - (end.distance - distance);
  for (const [column, distance] of settled)
    columnPrice[column] = (columnPrice[column] ?? 0) + (end.distance - distance);
  takePath(state, first, end, reachedFrom);
}

/** Gives every row of the path the column the path leads it to. */
function takePath(
  { columnOf, rowOf }: State,
  first: number,
  end: { row: number; column: number },
  reachedFrom: ReadonlyMap<number, number>,
): void {
  let { row, column } = end;
  for (;;) {
    const given = columnOf[row] ?? -1;
    columnOf[row] = column;
    if (column !== -1) rowOf[column] = row;
    if (row === first) return;
    column = given;
    row = reachedFrom.get(given) ?? first;
  }
}
