import type { Hypothesis, Placed } from './hypothesis.js';
import type { Flow } from './lore.js';
import type { RebuiltCell, RebuiltRow } from './types.js';

/** A second reading this near the first, in points, makes a row doubtful: nearer where the lines' order tells the columns. */
const NEAR: Readonly<Record<Flow, number>> = { cells: 3, across: 6 };

/** The same for a reading given up on the way for one that went on alike. */
const NEAR_ON_THE_WAY: Readonly<Record<Flow, number>> = { cells: 2, across: 6 };

/** The cells of the best reading of a row, and the columns in which a reading nearly as good differs. */
export function traceRow(readings: readonly Hypothesis[], flow: Flow): RebuiltRow {
  const [best] = readings;
  if (best === undefined) return { cells: [], subRows: 1, clear: false, doubtful: [] };
  const cells = cellsOf(best.placed);
  const doubtful = new Set<number>();
  const compare = (one: readonly RebuiltCell[], other: readonly RebuiltCell[]): void => {
    for (let column = 1; column < best.open.length; column++) {
      if (wordsOf(one, column) !== wordsOf(other, column)) doubtful.add(column);
    }
  };
  for (const reading of readings.slice(1)) {
    if (reading.score < best.score - NEAR[flow]) break;
    compare(cells, cellsOf(reading.placed));
  }
  const clear = doubtful.size === 0;
  for (let rival = best.rivals; rival !== null; rival = rival.before) {
    if (rival.gap <= NEAR_ON_THE_WAY[flow]) compare(cellsOf(rival.kept), cellsOf(rival.placed));
  }
  return {
    cells,
    subRows: 1 + Math.max(0, ...cells.map((cell) => cell.subRow)),
    clear,
    doubtful: [...doubtful].sort((a, b) => a - b),
  };
}

function cellsOf(placed: Placed | null): RebuiltCell[] {
  const steps: Placed[] = [];
  for (let at = placed; at !== null; at = at.before) steps.push(at);
  const cells: RebuiltCell[] = [];
  const newest: (RebuiltCell | undefined)[] = [];
  for (const { piece, column, subRow, opens } of steps.reverse()) {
    const known = newest[column];
    if (!opens && known !== undefined) {
      known.pieces.push(piece);
      continue;
    }
    const cell: RebuiltCell = { column, subRow, pieces: [piece] };
    newest[column] = cell;
    cells.push(cell);
  }
  return cells;
}

function wordsOf(cells: readonly RebuiltCell[], column: number): string {
  return cells
    .filter((cell) => cell.column === column)
    .map((cell) => `${cell.subRow}:${cell.pieces.join(' ')}`)
    .join('|');
}
