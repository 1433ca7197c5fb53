import type { OpenCell } from './cells.js';

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
  open: readonly (Slot | null)[];
  /** The cells' marks: other numbers, other cells. */
  marks: number;
  /** The pieces placed so far, the last first. */
  placed: Placed | null;
  /** Readings nearly as good that it was kept instead of on the way, the last first. */
  rivals: Rival | null;
}

/** The newest cell of a column. */
export interface Slot {
  cell: OpenCell;
  /** True once it has been judged as a whole. */
  judged: boolean;
  /** Points to be charged if it does not go on. */
  owed: number;
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
    open: new Array<Slot | null>(columns).fill(null),
    marks: 0,
    placed: null,
    rivals: null,
  };
}

/** What a column's newest cell adds to {@link Hypothesis.marks}; of one judged for good it matters no more than that it is there. */
export function markOf(column: number, slot: Slot | null): number {
  if (slot === null) return 0;
  return Math.imul(slot.judged ? 1 : slot.cell.mark, column * 2 + 1);
}
