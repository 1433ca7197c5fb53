import type { OpenCell } from './cells.js';
import type { Hypothesis } from './hypothesis.js';
import type { Piece } from './pieces.js';
import type { BodyLine } from './types.js';

/** Times pieces may be tried behind readings until all is forgotten: some 100 MB of what is remembered. */
const MOST_TRIED = 400_000;

/** What is remembered of the pieces of a table's lines, from one reading of the table to the next: what each is worth, the cells it may be in. */
export interface Memory {
  /** The pieces of a line by their first word and the one behind their last. */
  piecesOf: (line: BodyLine) => Map<number, Map<number, Piece[]>>;
  /** Counts how often pieces were tried. */
  tried: (times: number) => void;
  /**
   * Forgets all where it has become much; it changes no reading, for what is asked again is read again.
   *
   * @param readings - those that go on, at the end of a line
   */
  bound: (readings: readonly Hypothesis[]) => void;
}

/**
 * A memory of one table.
 *
 * @param most - times pieces may be tried until all is forgotten
 */
export function newMemory(most = MOST_TRIED): Memory {
  const pieces = new Map<BodyLine, Map<number, Map<number, Piece[]>>>();
  let size = 0;
  return {
    piecesOf: (line) => {
      const known = pieces.get(line) ?? new Map<number, Map<number, Piece[]>>();
      pieces.set(line, known);
      return known;
    },
    tried: (times) => {
      size += times;
    },
    bound: (readings) => {
      if (size <= most) return;
      size = 0;
      pieces.clear();
      for (const { open } of readings) for (const slot of open) if (slot !== null) forgetCell(slot.cell);
    },
  };
}

/** A cell holds what may follow it, its last piece what may follow that: both reach every cell that was ever tried behind it. */
function forgetCell(cell: OpenCell): void {
  cell.joints = null;
  cell.last.begun = [];
  cell.last.pairs = new Map();
}
