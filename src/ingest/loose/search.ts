import { type Hypothesis, startOfRow, stateOf } from './hypothesis.js';
import type { Judging, Piece } from './judging.js';
import { finish, type Keep, placePiece, type RowFacts } from './moves.js';
import { type Segments, segmentsOf, widthsOf } from './segments.js';
import type { BodyLine } from './types.js';

/** Readings kept from line to line. */
const KEPT = { cells: 40, across: 48 } as const;
/** More are kept in a row cut by a page end: any of its cells may go on behind it. */
const KEPT_OVER_BREAKS = 60;
/** Readings kept at a word inside a line. */
const KEPT_IN_LINE = 16;
/** Inside a line, a reading this many points behind the best at the same word is given up. */
const HOPELESS = 20;
/** The same at the end of a line. */
const FAR_BEHIND = 22;
/** Wider than this share of the widest column, and a part of a line is not tried at all. */
const FAR_TOO_WIDE = 1.25;

/**
 * Reads the lines of one row: the likeliest ways to place every piece of every line in a column, best first.
 *
 * One pass over the lines; at each, the best readings so far are continued in every way the columns allow (dynamic programming with a
 * bound on the states kept), each step judged by the named rules.
 */
export function readRow(lines: readonly BodyLine[], judging: Judging): Hypothesis[] {
  const { lore } = judging;
  const lastBreak = lines.findLastIndex((line, at) => at > 0 && line.afterBreak);
  let readings = [startOfRow(lore.columns.length)];
  let behindBreak = false;
  lines.forEach((line, at) => {
    if (at > 0 && line.afterBreak) {
      behindBreak = true;
      readings = readings.map((reading) => ({ ...reading, column: 0, resuming: true }));
    }
    const segments = segmentsOf(line, lore, behindBreak);
    const pieceOf = pieceMaker(line, at, segments, lore.spacing);
    const row: RowFacts = { beforeBreak: at < lastBreak };
    const done = keeping(FAR_BEHIND);
    for (const reading of readings) placeLine(reading, segments, pieceOf, judging, row, done);
    readings = done.best(lastBreak > 0 && lore.flow === 'cells' ? KEPT_OVER_BREAKS : KEPT[lore.flow]);
  });
  return readings.map((reading) => finish(reading, judging)).sort((a, b) => b.score - a.score);
}

/** Pieces between two cuts of a line, each made once. */
function pieceMaker(
  line: BodyLine,
  at: number,
  { words, cuts, wide, columns }: Segments,
  spacing: number,
): (from: number, to: number) => Piece {
  const width = widthsOf(words);
  const kept = new Map<number, Piece>();
  return (from, to) => {
    const key = from * 1000 + to;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const [start = 0, end = 0] = [cuts[from], cuts[to]];
    const piece: Piece = {
      id: at * 4096 + from * 64 + to,
      text: words.slice(start, end).join(' '),
      width: width(start, end),
      line: at,
      opensLine: from === 0,
      wideSpaceBefore: wide.has(start),
      outOfRhythm: from === 0 && line.blanksAbove !== spacing,
      behindPageEnd: line.afterBreak,
      column: columns?.[from] ?? null,
    };
    kept.set(key, piece);
    return piece;
  };
}

/** Every way to place a line: cut at any of its cuts, each part in a column right of the one before. */
function placeLine(
  reading: Hypothesis,
  { cuts, columns }: Segments,
  pieceOf: (from: number, to: number) => Piece,
  judging: Judging,
  row: RowFacts,
  done: Kept,
): void {
  const { lore } = judging;
  const widest = Math.max(0, ...lore.widths.map((known) => known?.most ?? Number.POSITIVE_INFINITY));
  const states = cuts.map((_, at) => (at === cuts.length - 1 ? done : keeping(HOPELESS)));
  const origin = lore.flow === 'across' ? { ...reading, column: 0 } : reading;
  states[0]?.keep(origin.score, 0, () => origin);
  for (let from = 0; from < cuts.length - 1; from++) {
    for (const state of states[from]?.best(KEPT_IN_LINE) ?? []) {
      const last = columns === null ? cuts.length - 1 : from + 1;
      for (let to = from + 1; to <= last; to++) {
        const piece = pieceOf(from, to);
        const wholeLine = from === 0 && to === cuts.length - 1;
        if (!wholeLine && piece.width > widest * FAR_TOO_WIDE) break;
        const target = states[to];
        if (target !== undefined) placePiece(state, piece, judging, row, target.keep);
      }
    }
  }
}

interface Kept {
  keep: Keep;
  best: (most: number) => Hypothesis[];
}

/** Keeps readings that are not hopelessly behind the best, one of each state. */
function keeping(hopeless: number): Kept {
  const states = new Map<string, Hypothesis>();
  let top = Number.NEGATIVE_INFINITY;
  return {
    keep: (score, _column, make) => {
      if (score < top - hopeless) return;
      top = Math.max(top, score);
      const next = make();
      const key = stateOf(next);
      const known = states.get(key);
      if (known === undefined || known.score < score) states.set(key, next);
    },
    best: (most) =>
      [...states.values()]
        .filter((state) => state.score >= top - hopeless)
        .sort((a, b) => b.score - a.score)
        .slice(0, most),
  };
}
