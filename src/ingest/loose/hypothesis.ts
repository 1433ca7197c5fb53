/** A reading of a row as far as its lines have been read. Readings share what they have in common; none is ever changed. */
export interface Hypothesis {
  score: number;
  /** Column of the last piece, 0 before the first and behind a page end. */
  column: number;
  /** Sub-row of the last cell begun, and the rightmost column begun in it. */
  subRow: number;
  furthest: number;
  /** True behind a page end, while cells cut by it go on from left to right. */
  resuming: boolean;
  /** The newest cell of each column. */
  open: readonly (OpenCell | null)[];
  /** Columns whose newest cell has been judged as a whole, one bit a column. */
  judged: number;
  /** The newest cells and which are judged, as {@link cellKey} adds them up. */
  cells: number;
  /** The pieces placed so far, the last first. */
  placed: Placed | null;
  /** Readings nearly as good that it was kept instead of on the way, the last first. */
  rivals: Rival | null;
}

/** A reading that reached the same state by other cells, and goes on alike. */
export interface Rival {
  before: Rival | null;
  /** Points it is behind. */
  gap: number;
  placed: Placed | null;
  /** The pieces of the reading kept, as far as the two differ. */
  kept: Placed | null;
}

export interface OpenCell {
  /** Equal for equal words from the same lines. */
  id: number;
  subRow: number;
  text: string;
  /** Last line of it. */
  last: string;
  lastWidth: number;
  /** The last word as phrases are kept by. */
  lastWord: string;
  /** Line the last piece stands on. */
  line: number;
  /** Points to be charged if the cell does not go on. */
  owed: number;
}

export interface Placed {
  before: Placed | null;
  piece: string;
  column: number;
  subRow: number;
  /** True where it begins a cell. */
  opens: boolean;
}

export function startOfRow(columns: number): Hypothesis {
  return {
    score: 0,
    column: 0,
    subRow: 0,
    furthest: 0,
    resuming: false,
    open: new Array<OpenCell | null>(columns).fill(null),
    judged: 0,
    cells: 0,
    placed: null,
    rivals: null,
  };
}

/** Stands for a cell judged for good: it matters no more than that it is there. */
const JUDGED = -1;

/** What the newest cell of a column adds to {@link Hypothesis.cells}. */
export function cellKey(column: number, cell: OpenCell | null, judged: boolean): number {
  return cell === null ? 0 : scattered(column + 1, judged ? JUDGED : cell.id);
}

/**
 * Readings of one state go on alike, so that only the best is kept. Keys are sums of numbers scattered over 48 bits: two states share
 * one once in about 10^14.
 */
export function stateKey(
  cells: number,
  column: number,
  subRow: number,
  furthest: number,
  resuming: boolean,
): number {
  return cells + scattered(0, ((subRow * 16 + column) * 16 + furthest) * 2 + Number(resuming));
}

/** Two whole numbers scattered evenly over 0 … 2^48; sums of a few are still whole. */
function scattered(first: number, second: number): number {
  let low = Math.imul(second ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(first + 1, 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d);
  low = Math.imul(low ^ (low >>> 12), 0x297a2d39);
  low ^= low >>> 15;
  let high = Math.imul(low ^ second, 0x27d4eb2f) ^ Math.imul(first + 7, 0x165667b1);
  high = Math.imul(high ^ (high >>> 16), 0x7feb352d);
  high ^= high >>> 15;
  return (high >>> 8) * 2 ** 24 + (low >>> 8);
}
