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
    if (rival.gap > NEAR_ON_THE_WAY[flow]) continue;
    for (const column of columnsApart(rival.kept, rival.placed)) doubtful.add(column);
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

/**
 * The columns in which two readings of a row differ that began alike: what they share is not looked at, since a row of a thousand lines
 * has thousands of such readings.
 */
function columnsApart(one: Placed | null, other: Placed | null): Set<number> {
  const shared = lastShared(one, other);
  const [words, others] = [wordsBehind(shared, one), wordsBehind(shared, other)];
  return new Set(
    [...words.keys(), ...others.keys()].filter((column) => words.get(column) !== others.get(column)),
  );
}

/** Both ways back are walked in turn until one comes upon a piece of the other. */
function lastShared(one: Placed | null, other: Placed | null): Placed | null {
  const seen = new Set<Placed>();
  let [at, across] = [one, other];
  while (at !== null || across !== null) {
    for (const piece of [at, across]) {
      if (piece === null) continue;
      if (seen.has(piece)) return piece;
      seen.add(piece);
    }
    [at, across] = [at?.before ?? null, across?.before ?? null];
  }
  return null;
}

/** The words of each column behind a piece, with the ends of cells between them. */
function wordsBehind(shared: Placed | null, last: Placed | null): Map<number, string> {
  const steps: Placed[] = [];
  for (let at = last; at !== null && at !== shared; at = at.before) steps.push(at);
  const words = new Map<number, string>();
  for (const { piece, column, subRow, opens } of steps.reverse())
    words.set(column, `${words.get(column) ?? ''}${opens ? `|${subRow}:` : ' '}${piece}`);
  return words;
}
