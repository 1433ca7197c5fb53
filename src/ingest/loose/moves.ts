/** The ways to place one piece of a line: go on with a cell, or begin one. */
import { cellKey, type Hypothesis, type OpenCell, type Placed, stateKey } from './hypothesis.js';
import type { Judging, Piece } from './judging.js';
import type { Lore } from './lore.js';

/** Takes readings; asked with the score first, so that hopeless ones are never made. */
export interface Taker {
  takes: (score: number) => boolean;
  /** @param key - of the state the reading is in, see {@link stateKey} */
  keep: (score: number, key: number, make: () => Hypothesis) => void;
}

/** What holds for the line a piece stands on. */
export interface RowFacts {
  /** A page end cuts the row somewhere below. */
  beforeBreak: boolean;
}

/** What speaks against two words of a line belonging together counts up to this. */
const MOST_APART = 2.5;

/** Hands every way to place a piece to `target`. Within a line the columns only rise. */
export function placePiece(
  state: Hypothesis,
  piece: Piece,
  judging: Judging,
  row: RowFacts,
  target: Taker,
): void {
  const { lore } = judging;
  const left = lore.flow === 'cells' ? leave(state, piece, judging, row) : NOTHING_LEFT;
  const cut = cutCost(state, piece, judging);
  const first = piece.opensLine ? 1 : state.column + 1;
  for (let column = first; column < lore.columns.length; column++) {
    if (piece.column !== null && column !== piece.column) continue;
    const cost = judging.tooWide(column, piece) + cut;
    const cell = state.open[column] ?? null;
    if (cell !== null && mayGoOn(state, column, piece, lore)) {
      goOn(state, column, cell, piece, judging, left, cost, target);
    }
    begin(state, column, piece, judging, left, cost, target);
  }
}

function mayGoOn(state: Hypothesis, column: number, piece: Piece, lore: Lore): boolean {
  if (lore.flow === 'across') return column > state.column;
  if (column === state.column) return piece.opensLine;
  return state.resuming && column > state.column;
}

/** The cell that a piece leaves behind for another. */
interface Left {
  gain: number;
  column: number;
  cell: OpenCell | null;
  judged: boolean;
}

const NOTHING_LEFT: Left = { gain: 0, column: 0, cell: null, judged: false };

function goOn(
  state: Hypothesis,
  column: number,
  cell: OpenCell,
  piece: Piece,
  judging: Judging,
  left: Left,
  cost: number,
  target: Taker,
): void {
  const resumed = judging.lore.flow === 'cells' && state.column !== column;
  const leaving = resumed ? left.gain + judging.weights.resumes : 0;
  const score = state.score + judging.joint(cell, column, piece, resumed) + leaving + cost;
  if (!target.takes(score)) return;
  const next = judging.cellWith(cell, column, cell.subRow, piece);
  const placed = { piece: piece.text, column, subRow: cell.subRow, opens: false };
  offer(
    state,
    { score, column, subRow: state.subRow, furthest: state.furthest, resuming: state.resuming },
    next,
    resumed ? left : NOTHING_LEFT,
    placed,
    target,
  );
}

function begin(
  state: Hypothesis,
  column: number,
  piece: Piece,
  judging: Judging,
  left: Left,
  cost: number,
  target: Taker,
): void {
  const { lore, weights } = judging;
  const across = lore.flow === 'across';
  const isLeft = left.cell !== null && left.column === column;
  const before = isLeft ? left.cell : (state.open[column] ?? null);
  const judged = isLeft ? left.judged : isJudged(state, column);
  const anew = across ? before !== null && before.subRow === state.subRow : column <= state.furthest;
  const subRow = anew ? state.subRow + 1 : state.subRow;
  let gain = judging.start(column, piece) + left.gain + cost;
  if (subRow > 0) gain -= weights.anotherCell;
  if (anew && column === 1) gain -= weights.subRowAtFirstColumn;
  // «Rà soát, đánh giá …» below «Rà soát, đánh giá …»: sub-rows repeat their neighbours' words
  if (subRow > 0 && before !== null && before.subRow < subRow && before.text.startsWith(piece.text))
    gain += weights.startsLikeCellAbove;
  if (anew) gain -= weights.newSubRow + (state.resuming ? weights.subRowBehindPageEnd : 0);
  if (across && piece.line > 0 && before === null && piece.column === null) gain -= weights.beginsLate;
  if (across && piece.line === 0 && piece.column === null)
    gain -= judging.emptyCost(state.column + 1, column);
  if (!across && subRow === 0) gain -= judging.emptyCost(state.furthest + 1, column);
  if (!across && anew && state.subRow === 0)
    gain -= judging.emptyCost(state.furthest + 1, lore.columns.length);
  if (subRow > 0 && !across) {
    gain -= (anew ? 0 : Math.max(0, column - state.furthest - 1)) * weights.columnMerged;
  }
  if (before !== null && !judged) gain += closed(before, column, judging);
  const score = state.score + gain;
  if (!target.takes(score)) return;
  const furthest = anew ? column : Math.max(state.furthest, column);
  const next = judging.cellWith(null, column, subRow, piece);
  const placed = { piece: piece.text, column, subRow, opens: true };
  offer(
    state,
    { score, column, subRow, furthest, resuming: state.resuming && !anew },
    next,
    left,
    placed,
    target,
  );
}

/** Hands a reading with a cell more, or one gone on with, to `target`. */
function offer(
  state: Hypothesis,
  now: Pick<Hypothesis, 'score' | 'column' | 'subRow' | 'furthest' | 'resuming'>,
  cell: OpenCell,
  left: Left,
  placed: Omit<Placed, 'before'>,
  target: Taker,
): void {
  const { score, column, subRow, furthest, resuming } = now;
  const leaves = left.cell !== null && left.column !== column;
  const cells =
    state.cells +
    keyChange(state, column, cell, false) +
    (leaves ? keyChange(state, left.column, left.cell, left.judged) : 0);
  target.keep(score, stateKey(cells, column, subRow, furthest, resuming), () => {
    const open = [...state.open];
    if (leaves) open[left.column] = left.cell;
    open[column] = cell;
    const judged = leaves && left.judged ? state.judged | (1 << left.column) : state.judged;
    return {
      score,
      column,
      subRow,
      furthest,
      resuming,
      open,
      judged: judged & ~(1 << column),
      cells,
      placed: { before: state.placed, ...placed },
      rivals: state.rivals,
    };
  });
}

function keyChange(state: Hypothesis, column: number, cell: OpenCell | null, judged: boolean): number {
  const before = cellKey(column, state.open[column] ?? null, isJudged(state, column));
  return cellKey(column, cell, judged) - before;
}

function isJudged(state: Hypothesis, column: number): boolean {
  return (state.judged & (1 << column)) !== 0;
}

/** Judges the cell that is left for another. Above a page end it may still go on: what speaks against its end is only owed. */
function leave(state: Hypothesis, piece: Piece, judging: Judging, { beforeBreak }: RowFacts): Left {
  const { column } = state;
  const cell = state.open[column] ?? null;
  if (cell === null) return NOTHING_LEFT;
  const end = judging.end(cell, column, piece);
  return beforeBreak
    ? { gain: Math.max(0, end) * 0.5, column, cell: { ...cell, owed: Math.min(0, end) }, judged: false }
    : { gain: end + judging.cell(cell, column), column, cell, judged: true };
}

/** What is still to be said of a cell that will not go on. */
function closed(cell: OpenCell, column: number, judging: Judging): number {
  const seenOnlyNow = judging.lore.flow === 'across' || cell.owed === 0;
  return (seenOnlyNow ? judging.end(cell, column, null) : cell.owed) + judging.cell(cell, column);
}

/** Charges what is open at the end of the row: cells not yet judged, columns that stayed empty. */
export function finish(state: Hypothesis, judging: Judging): Hypothesis {
  const { lore, weights } = judging;
  let gain = 0;
  state.open.forEach((cell, column) => {
    if (cell !== null) gain += isJudged(state, column) ? 0 : closed(cell, column, judging);
    else if (lore.flow === 'across' && column > 0) gain -= judging.emptyCost(column, column + 1);
  });
  if (lore.flow === 'cells') {
    const behind = lore.columns.length - 1 - state.furthest;
    gain -=
      state.subRow > 0
        ? behind * weights.columnMerged
        : judging.emptyCost(state.furthest + 1, lore.columns.length);
  }
  return { ...state, score: state.score + gain };
}

/**
 * In lines that run across cells a cut is the rule. Elsewhere it has to pay for itself, and for all that speaks for the words at the cut
 * belonging together.
 */
function cutCost(state: Hypothesis, piece: Piece, judging: Judging): number {
  if (piece.opensLine || piece.column !== null) return 0;
  const { weights } = judging;
  const cell = state.open[state.column] ?? null;
  if (judging.lore.flow === 'across') {
    const phrase = cell === null ? 0 : judging.phraseInLine(cell, piece);
    const word = cell !== null && judging.wordInLine(cell, piece) ? weights.cutInsideWord : 0;
    return -weights.cutAcrossLine - phrase * weights.phraseGoesOn - word;
  }
  const together = cell === null ? 0 : judging.together(cell, state.column, piece);
  const cut = weights.cutInsideLine * (piece.wideSpaceBefore ? 0.4 : 1);
  return -cut - Math.max(-MOST_APART, together);
}
