/** The ways to place one piece of a line: go on with a cell, or begin one. */
import type { Hypothesis, OpenCell } from './hypothesis.js';
import type { Judging, Piece } from './judging.js';
import type { Lore } from './lore.js';
import { weightOf } from './weights.js';

/** Takes a reading if its score is worth it; `make` is called only then. */
export type Keep = (score: number, column: number, make: () => Hypothesis) => void;

/** What holds for the line a piece stands on. */
export interface RowFacts {
  /** A page end cuts the row somewhere below. */
  beforeBreak: boolean;
}

/** What speaks against two words of a line belonging together counts up to this. */
const MOST_APART = 2.5;

const OFTEN_EMPTY: ReadonlySet<string> = new Set(['note', 'budget']);

/**
 * Hands every way to place a piece to `keep`. Within a line the columns only rise.
 *
 * @param keep - is asked with the score first, so that hopeless readings are never made
 */
export function placePiece(
  state: Hypothesis,
  piece: Piece,
  judging: Judging,
  row: RowFacts,
  keep: Keep,
): void {
  const { lore } = judging;
  const left = lore.flow === 'cells' ? leave(state, piece, judging, row) : { gain: 0, open: state.open };
  const cut = cutCost(state, piece, judging);
  for (let column = 1; column < lore.columns.length; column++) {
    if (piece.column !== null && column !== piece.column) continue;
    if (!piece.opensLine && column <= state.column) continue;
    const cost = judging.tooWide(column, piece.width) + cut;
    const cell = state.open[column] ?? null;
    if (cell !== null && mayGoOn(state, column, piece, lore)) {
      goOn(state, column, cell, piece, judging, left, cost, keep);
    }
    begin(state, column, piece, judging, left, cost, keep);
  }
}

function mayGoOn(state: Hypothesis, column: number, piece: Piece, lore: Lore): boolean {
  if (lore.flow === 'across') return column > state.column;
  if (column === state.column) return piece.opensLine;
  return state.resuming && column > state.column;
}

interface Left {
  gain: number;
  open: Hypothesis['open'];
}

function goOn(
  state: Hypothesis,
  column: number,
  cell: OpenCell,
  piece: Piece,
  judging: Judging,
  left: Left,
  cost: number,
  keep: Keep,
): void {
  const resumed = judging.lore.flow === 'cells' && state.column !== column;
  const leaving = resumed ? left.gain + weightOf('resumes-behind-page-end') : 0;
  const score = state.score + judging.joint(cell, column, piece, resumed) + leaving + cost;
  keep(score, column, () => {
    const open = [...(resumed ? left.open : state.open)];
    open[column] = judging.cellWith(cell, column, cell.subRow, piece);
    return {
      ...state,
      score,
      column,
      open,
      placed: { before: state.placed, piece: piece.text, column, subRow: cell.subRow, opens: false },
    };
  });
}

function begin(
  state: Hypothesis,
  column: number,
  piece: Piece,
  judging: Judging,
  left: Left,
  cost: number,
  keep: Keep,
): void {
  const { lore } = judging;
  const across = lore.flow === 'across';
  const before = left.open[column] ?? null;
  const anew = across ? before !== null && before.subRow === state.subRow : column <= state.furthest;
  const subRow = anew ? state.subRow + 1 : state.subRow;
  let gain = judging.start(column, piece) + left.gain + cost;
  if (subRow > 0) gain -= weightOf('another-cell');
  if (anew && column === 1) gain -= weightOf('sub-row-at-first-column');
  // «Rà soát, đánh giá …» below «Rà soát, đánh giá …»: sub-rows repeat their neighbours' words
  if (subRow > 0 && before !== null && before.subRow < subRow && before.text.startsWith(piece.text))
    gain += weightOf('starts-like-cell-above');
  if (anew) gain -= weightOf('new-sub-row') + (state.resuming ? weightOf('sub-row-behind-page-end') : 0);
  if (across && piece.line > 0 && before === null && piece.column === null) gain -= weightOf('begins-late');
  if (across && piece.line === 0 && piece.column === null) gain -= emptyCost(lore, state.column + 1, column);
  if (!across && subRow === 0) gain -= emptyCost(lore, state.furthest + 1, column);
  if (!across && anew && state.subRow === 0) gain -= emptyCost(lore, state.furthest + 1, lore.columns.length);
  if (subRow > 0 && !across) {
    gain -= (anew ? 0 : Math.max(0, column - state.furthest - 1)) * weightOf('column-merged');
  }
  if (before !== null) gain += closed(before, column, judging);
  const score = state.score + gain;
  keep(score, column, () => {
    const open = [...left.open];
    open[column] = judging.cellWith(null, column, subRow, piece);
    return {
      score,
      column,
      subRow,
      furthest: anew ? column : Math.max(state.furthest, column),
      resuming: state.resuming && !anew,
      open,
      placed: { before: state.placed, piece: piece.text, column, subRow, opens: true },
    };
  });
}

/** Judges the cell that is left for another. Above a page end it may still go on: what speaks against its end is only owed. */
function leave(state: Hypothesis, piece: Piece, judging: Judging, { beforeBreak }: RowFacts): Left {
  const cell = state.open[state.column] ?? null;
  if (cell === null) return { gain: 0, open: state.open };
  const end = judging.end(cell, state.column, piece);
  const open = [...state.open];
  open[state.column] = beforeBreak ? { ...cell, owed: Math.min(0, end) } : { ...cell, judged: true };
  return { gain: beforeBreak ? Math.max(0, end) * 0.5 : end + judging.cell(cell, state.column), open };
}

/** What is still to be said of a cell that will not go on. */
function closed(cell: OpenCell, column: number, judging: Judging): number {
  if (cell.judged) return 0;
  const seenOnlyNow = judging.lore.flow === 'across' || cell.owed === 0;
  return (seenOnlyNow ? judging.end(cell, column, null) : cell.owed) + judging.cell(cell, column);
}

/** Charges what is open at the end of the row: cells not yet judged, columns that stayed empty. */
export function finish(state: Hypothesis, judging: Judging): Hypothesis {
  const { lore } = judging;
  let gain = 0;
  state.open.forEach((cell, column) => {
    if (cell !== null) gain += closed(cell, column, judging);
    else if (lore.flow === 'across' && column > 0) gain -= emptyCost(lore, column, column + 1);
  });
  if (lore.flow === 'cells') {
    const behind = lore.columns.length - 1 - state.furthest;
    gain -=
      state.subRow > 0
        ? behind * weightOf('column-merged')
        : emptyCost(lore, state.furthest + 1, lore.columns.length);
  }
  return { ...state, score: state.score + gain };
}

/** What the columns from `from` up to `to` cost if nothing stands in them. */
function emptyCost({ columns }: Lore, from: number, to: number): number {
  let cost = 0;
  for (let column = Math.max(1, from); column < to; column++) {
    cost += weightOf(
      OFTEN_EMPTY.has(columns[column]?.role ?? '') ? 'column-often-empty' : 'column-left-empty',
    );
  }
  return cost;
}

/**
 * In lines that run across cells a cut is the rule. Elsewhere it has to pay for itself, and for all that speaks for the words at the cut
 * belonging together.
 */
function cutCost(state: Hypothesis, piece: Piece, judging: Judging): number {
  if (piece.opensLine) return 0;
  if (piece.column !== null) return 0;
  const cell = state.open[state.column] ?? null;
  if (judging.lore.flow === 'across') {
    const phrase = cell === null ? 0 : judging.phraseInLine(cell, piece);
    return -weightOf('cut-across-line') - phrase * weightOf('phrase-goes-on');
  }
  const together = cell === null ? 0 : judging.together(cell, state.column, piece);
  const cut = weightOf('cut-inside-line') * (piece.wideSpaceBefore ? 0.4 : 1);
  return -cut - Math.max(-MOST_APART, together);
}
