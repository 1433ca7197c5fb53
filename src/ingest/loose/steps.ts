/** A reading with one piece more, as it is weighed before it is made, and as it is made. */
import { type Hypothesis, markOf, type Slot } from './hypothesis.js';
import type { Piece } from './pieces.js';

/** A reading with one piece more, not made yet. */
export interface Step {
  from: Hypothesis;
  piece: Piece;
  /** True where the piece begins its cell. */
  opens: boolean;
  /** The cell the piece is in, and where it leaves another, that one. */
  slot: Slot;
  left: Slot | null;
  score: number;
  /** The state it leads to. */
  marks: number;
  subRow: number;
  furthest: number;
  resuming: boolean;
}

/** Takes readings; asked with the score first, so that hopeless ones are never made. */
export interface Taker {
  takes: (score: number) => boolean;
  keep: (step: Step) => void;
}

/** The marks of a reading once a slot is changed, and another left. */
export function marksWith(state: Hypothesis, slot: Slot, left: Slot | null): number {
  const marks = state.marks + markChange(state, slot);
  return (left === null ? marks : marks + markChange(state, left)) | 0;
}

function markChange(state: Hypothesis, slot: Slot): number {
  const { column } = slot.cell;
  return markOf(column, slot) - markOf(column, state.open[column] ?? null);
}

/** The reading that a step makes. */
export function made(step: Step): Hypothesis {
  const { from, piece, opens, slot, left } = step;
  const { column, subRow } = slot.cell;
  const open = [...from.open];
  if (left !== null) open[left.cell.column] = left;
  open[column] = slot;
  return {
    score: step.score,
    column,
    subRow: step.subRow,
    furthest: step.furthest,
    resuming: step.resuming,
    open,
    marks: step.marks,
    placed: { before: from.placed, piece: piece.text.value, column, subRow, opens },
    rivals: from.rivals,
  };
}

/** Steps to one state go on alike: equal cells that may go on, the same place in the row. */
export function leadToOneState(one: Step, other: Step): boolean {
  return (
    one.marks === other.marks &&
    one.slot.cell === other.slot.cell &&
    one.subRow === other.subRow &&
    one.furthest === other.furthest &&
    one.resuming === other.resuming &&
    one.from.open.every((_, column) => isSameSlot(slotAfter(one, column), slotAfter(other, column)))
  );
}

function slotAfter({ from, slot, left }: Step, column: number): Slot | null {
  if (slot.cell.column === column) return slot;
  return left?.cell.column === column ? left : (from.open[column] ?? null);
}

function isSameSlot(one: Slot | null, other: Slot | null): boolean {
  if (one === null || other === null) return one === other;
  return one.judged ? other.judged : !other.judged && one.cell === other.cell;
}
