/** The ways to place one piece of a line: go on with a cell, or begin one. */
import { beginCell, jointOf, longerCell, type OpenCell } from './cells.js';
import type { Hypothesis, Slot } from './hypothesis.js';
import {
  cellWorth,
  emptyCost,
  endWorth,
  type Judging,
  joinWorth,
  mostForCell,
  type PiecePlaces,
  pairInLine,
  placesOf,
  togetherWorth,
} from './judging.js';
import type { Piece } from './pieces.js';
import { marksWith, type Taker } from './steps.js';

/** What a row's pieces are placed by. */
export interface Placing {
  judging: Judging;
  /** A page end cuts the row somewhere below. */
  beforeBreak: boolean;
}

/** A piece about to be placed behind a reading. */
interface Move extends Placing {
  state: Hypothesis;
  piece: Piece;
  places: PiecePlaces;
  target: Taker;
  /** What cutting the line in front of the piece is worth. */
  cut: number;
  /** The cell that is left if another begins; what leaving it there is worth, without what is said of the whole cell. */
  left: Slot | null;
  leaving: number;
  /** The most that leaving it there can be worth, all said. */
  mostForLeft: number;
}

/** What speaks against two words of a line belonging together counts up to this. */
const MOST_APART = 2.5;
/** What speaks for a cell's end counts by this share where it may go on behind a page end. */
const END_BEFORE_BREAK = 0.5;
/** A cut costs this share where a wide space stands. */
const AT_WIDE_SPACE = 0.4;

/** Hands every way to place a piece behind a reading to `target`. Within a line the columns only rise. */
export function placePiece(placing: Placing, state: Hypothesis, piece: Piece, target: Taker): void {
  const { judging, beforeBreak } = placing;
  const { columns, flow } = judging.lore;
  const move: Move = {
    judging,
    beforeBreak,
    state,
    piece,
    places: placesOf(judging, piece),
    target,
    cut: cutWorth(judging, state, piece),
    left: null,
    leaving: 0,
    mostForLeft: 0,
  };
  if (flow === 'cells') leave(move);
  const first = piece.column ?? (piece.opensLine ? 1 : state.column + 1);
  const last = piece.column ?? columns.length - 1;
  // What is said of whole cells asks for all their words: not for a reading that is hopeless whatever they say.
  const most = state.score + move.cut + move.mostForLeft + judging.verdicts.weights.startsLikeCellAbove;
  for (let column = first; column <= last; column++) {
    const before = state.open[column] ?? null;
    if (before !== null && mayGoOn(move, column)) goOn(move, before.cell);
    const mostHere = most + (move.places.begins[column] ?? 0);
    if (target.takes(mostHere + (before === null ? 0 : mostForClosed(move, before)))) begin(move, column);
  }
}

/** The most that may be said for the newest cell of a column where another begins below it; of one left just now it is said already. */
function mostForClosed({ judging, left }: Move, before: Slot): number {
  if ((left?.cell === before.cell ? left : before).judged) return 0;
  return judging.verdicts.mostForEnd + mostForCell(judging, before.cell);
}

function mayGoOn({ state, piece, judging }: Move, column: number): boolean {
  if (judging.lore.flow === 'across') return column > state.column;
  if (column === state.column) return piece.opensLine;
  return state.resuming && column > state.column;
}

/** The piece goes on with the newest cell of its column. */
function goOn(move: Move, cell: OpenCell): void {
  const { judging, state, piece, places, target } = move;
  const { column } = cell;
  const resumed = judging.lore.flow === 'cells' && state.column !== column;
  const joint = jointOf(cell, piece);
  const leaving = resumed ? leftWorth(move) + judging.verdicts.weights.resumes : 0;
  const others = state.score + leaving + (places.tooWide[column] ?? 0) + move.cut;
  const worth = joinWorth(judging, cell, joint, resumed, (most) => target.takes(others + most));
  if (worth === null) return;
  const score = others + worth;
  if (!target.takes(score)) return;
  const left = resumed ? move.left : null;
  const slot = { cell: longerCell(cell, joint), judged: false, owed: 0 };
  target.keep({
    from: state,
    piece,
    opens: false,
    slot,
    left,
    score,
    marks: marksWith(state, slot, left),
    subRow: state.subRow,
    furthest: state.furthest,
    resuming: state.resuming,
  });
}

/** The piece begins a cell. */
function begin(move: Move, column: number): void {
  const { judging, state, piece, places, target } = move;
  const isLeft = move.left?.cell.column === column;
  const before = (isLeft ? move.left : state.open[column]) ?? null;
  const anew = startsSubRow(move, column, before);
  const subRow = anew ? state.subRow + 1 : state.subRow;
  let score = state.score + (places.begins[column] ?? 0) + move.cut;
  score += subRowWorth(move, column, before, anew);
  score -= judging.lore.flow === 'across' ? lateCost(move, column, before) : skippedCost(move, column, anew);
  const closed = before === null ? 0 : mostForClosed(move, before);
  if (!target.takes(score + move.mostForLeft + closed)) return;
  score += leftWorth(move);
  if (before !== null && !before.judged) score += closedWorth(judging, before);
  if (!target.takes(score)) return;
  const slot = { cell: beginCell(piece, column, subRow), judged: false, owed: 0 };
  const left = isLeft ? null : move.left;
  target.keep({
    from: state,
    piece,
    opens: true,
    slot,
    left,
    score,
    marks: marksWith(state, slot, left),
    subRow,
    furthest: anew ? column : Math.max(state.furthest, column),
    resuming: state.resuming && !anew,
  });
}

/** A cell left of the last one, or below one of its own column, begins a sub-row. */
function startsSubRow({ judging, state }: Move, column: number, before: Slot | null): boolean {
  if (judging.lore.flow === 'across') return before !== null && before.cell.subRow === state.subRow;
  return column <= state.furthest;
}

/** What the sub-row of a cell that begins is worth. */
function subRowWorth(move: Move, column: number, before: Slot | null, anew: boolean): number {
  const { judging, state, piece } = move;
  const { weights } = judging.verdicts;
  const subRow = anew ? state.subRow + 1 : state.subRow;
  if (subRow === 0) return 0;
  let worth = -weights.anotherCell;
  // «Rà soát, đánh giá …» below «Rà soát, đánh giá …»: sub-rows repeat their neighbours' words
  if (before !== null && before.cell.subRow < subRow && before.cell.text.value.startsWith(piece.text.value))
    worth += weights.startsLikeCellAbove;
  if (!anew) return worth;
  if (column === 1) worth -= weights.subRowAtFirstColumn;
  return worth - weights.newSubRow - (state.resuming ? weights.subRowBehindPageEnd : 0);
}

/** Where lines run across the cells: what beginning below the first line, or behind columns that stay empty on it, costs. */
function lateCost({ judging, state, piece }: Move, column: number, before: Slot | null): number {
  if (piece.column !== null) return 0;
  if (piece.line === 0) return emptyCost(judging, state.column + 1, column);
  return before === null ? judging.verdicts.weights.beginsLate : 0;
}

/** Where lines run through one cell after the other: what the columns between, in which nothing stands, cost. */
function skippedCost({ judging, state }: Move, column: number, anew: boolean): number {
  const { columns } = judging.lore;
  if (state.subRow === 0) return emptyCost(judging, state.furthest + 1, anew ? columns.length : column);
  return anew ? 0 : Math.max(0, column - state.furthest - 1) * judging.verdicts.weights.columnMerged;
}

/** Judges the cell that is left for another. Above a page end it may still go on: what speaks against its end is only owed. */
function leave(move: Move): void {
  const { judging, state, piece } = move;
  const cell = state.open[state.column]?.cell;
  if (cell === undefined) return;
  const end = endWorth(judging, cell, piece);
  move.left = { cell, judged: !move.beforeBreak, owed: move.beforeBreak ? Math.min(0, end) : 0 };
  move.leaving = move.beforeBreak ? Math.max(0, end) * END_BEFORE_BREAK : end;
  move.mostForLeft = move.left.judged ? move.leaving + mostForCell(judging, cell) : move.leaving;
}

/** What leaving the last cell is worth, with what is said of the whole cell. */
function leftWorth({ judging, left, leaving }: Move): number {
  return left?.judged === true ? leaving + cellWorth(judging, left.cell) : leaving;
}

/** What is still to be said of a cell that will not go on. */
function closedWorth(judging: Judging, { cell, owed }: Slot): number {
  const seenOnlyNow = judging.lore.flow === 'across' || owed === 0;
  return (seenOnlyNow ? endWorth(judging, cell, null) : owed) + cellWorth(judging, cell);
}

/**
 * What cutting a line is worth. In lines that run across cells a cut is the rule. Elsewhere it has to pay for itself, and for all that speaks
 * for the words at the cut belonging together.
 */
function cutWorth(judging: Judging, state: Hypothesis, piece: Piece): number {
  if (piece.opensLine || piece.column !== null) return 0;
  const { weights } = judging.verdicts;
  const cell = state.open[state.column]?.cell;
  if (judging.lore.flow === 'across') {
    if (cell === undefined) return -weights.cutAcrossLine;
    const { phrase, wordGoesOn } = pairInLine(judging, cell, piece);
    return -weights.cutAcrossLine - phrase * weights.phraseGoesOn - (wordGoesOn ? weights.cutInsideWord : 0);
  }
  const together = cell === undefined ? 0 : togetherWorth(judging, cell, piece);
  const cut = weights.cutInsideLine * (piece.wideSpaceBefore ? AT_WIDE_SPACE : 1);
  return -cut - Math.max(-MOST_APART, together);
}

/** Charges what is open at the end of the row: cells not yet judged, columns that stayed empty. */
export function finish(judging: Judging, state: Hypothesis): Hypothesis {
  const { columns, flow } = judging.lore;
  let worth = 0;
  state.open.forEach((slot, column) => {
    if (slot !== null) worth += slot.judged ? 0 : closedWorth(judging, slot);
    else if (flow === 'across' && column > 0) worth -= emptyCost(judging, column, column + 1);
  });
  if (flow === 'cells') {
    const behind = columns.length - 1 - state.furthest;
    worth -=
      state.subRow > 0
        ? behind * judging.verdicts.weights.columnMerged
        : emptyCost(judging, state.furthest + 1, columns.length);
  }
  return { ...state, score: state.score + worth };
}
