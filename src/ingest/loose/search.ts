import { type Beam, type Kept, keeping } from './beam.js';
import { type Hypothesis, startOfRow } from './hypothesis.js';
import type { Lore } from './lore.js';
import type { Memory } from './memory.js';
import { finish, type Placing, placePiece } from './moves.js';
import { type PieceMaker, pieceMaker } from './pieces.js';
import { type Segments, segmentsOf, type Way, wholeSegments } from './segments.js';
import type { BodyLine } from './types.js';
import type { Verdicts } from './verdicts.js';

/** Readings kept from line to line, and at a word inside a line. */
interface Beams {
  lines: Beam;
  inLine: Beam;
}

/** Where lines run across the cells a line may be cut at any word: more readings wait inside it. */
const BEAMS: Readonly<Record<Lore['flow'], Beams>> = {
  cells: { lines: { most: 40, behind: 22 }, inLine: { most: 8, behind: 10 } },
  across: { lines: { most: 48, behind: 22 }, inLine: { most: 150, behind: 20 } },
};
/** In a row cut by a page end any cell may go on behind it, side by side with others. */
const BEAMS_OVER_BREAKS: Beams = { lines: { most: 40, behind: 22 }, inLine: { most: 20, behind: 12 } };
/** Where lines run across the cells a row of more words has fewer readings wait inside a line, so that it takes no longer than one of these. */
const WORDS_OF_FULL_BEAM = 100;
/** A row of more words fills pages and is most likely none: few readings of it are followed, so that it takes seconds and not minutes. */
const MOST_WORDS = 1_000;
const BEAMS_OF_LONG_ROWS: Beams = { lines: { most: 12, behind: 22 }, inLine: { most: 8, behind: 10 } };
/** A row of more words is none: its lines are cut at wide spaces only, and nothing of it is sure. */
const MOST_WORDS_CUT = 4_000;
/** Wider than this share of the widest column, and a part of a line is not tried at all. */
const FAR_TOO_WIDE = 1.25;

/** What a row's lines are placed by, and what is remembered meanwhile. */
interface Search extends Placing {
  memory: Memory;
}

/** The lines of one row, ready to be read again and again. */
export interface RowReader {
  /**
   * The likeliest ways to place every piece of every line in a column, best first.
   *
   * @param whole - lines are cut at wide spaces only
   */
  read: (lore: Lore, whole?: boolean) => Hypothesis[];
  /** The row is too long for its lines to be cut but at wide spaces. */
  isUncut: boolean;
}

/** A line with its cuts and pieces. */
interface CutLine extends PieceMaker {
  line: BodyLine;
  segments: Segments;
  whole: Segments;
}

/**
 * Reads the lines of a row: one pass over them; at each, the best readings so far are continued in every way the columns allow (dynamic
 * programming with a beam of states), each step judged by the named rules.
 *
 * @param first - what is known of the table before its first reading
 * @param memory - what is remembered of the table's pieces
 */
export function rowReader(
  lines: readonly BodyLine[],
  first: Lore,
  verdicts: Verdicts,
  memory: Memory,
): RowReader {
  const lastBreak = lines.findLastIndex((line, at) => at > 0 && line.afterBreak);
  const cut = cutLines(lines, first, memory);
  const words = cut.reduce((sum, { segments }) => sum + segments.words.length, 0);
  const beams = beamsFor(words, first.flow, lastBreak > 0);
  const isUncut = words > MOST_WORDS_CUT;
  return {
    isUncut,
    read: (lore, whole = false) => {
      const judging = { lore, verdicts };
      let readings = [startOfRow(lore.columns.length)];
      cut.forEach((parts, at) => {
        if (at > 0 && parts.line.afterBreak) readings = readings.map(behindBreak);
        const segments = whole || isUncut ? parts.whole : parts.segments;
        const placing = { judging, beforeBreak: at < lastBreak, memory };
        readings = placeLine(readings, { ...parts, segments }, placing, beams);
        memory.bound(readings);
      });
      return readings.map((reading) => finish(judging, reading)).sort((a, b) => b.score - a.score);
    },
  };
}

function beamsFor(words: number, flow: Lore['flow'], overBreak: boolean): Beams {
  if (words > MOST_WORDS) return BEAMS_OF_LONG_ROWS;
  if (flow === 'cells') return overBreak ? BEAMS_OVER_BREAKS : BEAMS.cells;
  const { lines, inLine } = BEAMS.across;
  const most = Math.floor(inLine.most * Math.min(1, WORDS_OF_FULL_BEAM / words));
  return { lines, inLine: { ...inLine, most } };
}

function cutLines(lines: readonly BodyLine[], first: Lore, memory: Memory): CutLine[] {
  const firstBreak = lines.findIndex((line, at) => at > 0 && line.afterBreak);
  return lines.map((line, at) => {
    const segments = segmentsOf(line, first, firstBreak > 0 && at >= firstBreak);
    const { pieceOf } = pieceMaker(line, at, segments, first.spacing, memory);
    return { line, segments, whole: wholeSegments(segments), pieceOf };
  });
}

/** Behind a page end any cell may go on. */
function behindBreak(reading: Hypothesis): Hypothesis {
  return { ...reading, column: 0, resuming: true };
}

/** Every way to place a line behind the readings so far: cut at any of its cuts, each part in a column right of the one before. */
function placeLine(
  readings: readonly Hypothesis[],
  line: CutLine,
  placing: Search,
  beams: Beams,
): Hypothesis[] {
  const done = keeping(beams.lines);
  const { ways } = line.segments;
  if (ways === null) placeParts(readings, line, placing, beams.inLine, done);
  else for (const way of ways) placeWay(readings, way, line, placing, done);
  return done.best();
}

function placeParts(
  readings: readonly Hypothesis[],
  { segments: { cuts }, pieceOf }: CutLine,
  placing: Search,
  inLine: Beam,
  done: Kept,
): void {
  const { lore } = placing.judging;
  const widest = Math.max(0, ...lore.widths.map((known) => known?.most ?? Number.POSITIVE_INFINITY));
  const end = cuts.length - 1;
  const states = cuts.map((_, at) => (at === end ? done : keeping(inLine)));
  const first = lore.flow === 'across' ? readings.map((reading) => ({ ...reading, column: 0 })) : readings;
  for (let from = 0; from < end; from++) {
    const before = from === 0 ? first : (states[from]?.best() ?? []);
    if (before.length === 0) continue;
    for (let to = from + 1; to <= end; to++) {
      const piece = pieceOf(cuts[from] ?? 0, cuts[to] ?? 0, null);
      const wholeLine = from === 0 && to === end;
      if (!wholeLine && piece.width > widest * FAR_TOO_WIDE) break;
      const target = states[to];
      if (target === undefined) continue;
      placing.memory.tried(before.length);
      for (const state of before) placePiece(placing, state, piece, target);
    }
  }
}

/** Places the parts of a laid-out line in the columns one way gives them to. */
function placeWay(
  readings: readonly Hypothesis[],
  { parts, cost }: Way,
  { segments: { cuts }, pieceOf }: CutLine,
  placing: Search,
  done: Kept,
): void {
  const { lore, verdicts } = placing.judging;
  const against = cost * verdicts.weights.alignedOtherwise;
  let states = readings.map((reading) => ({ ...reading, column: 0, score: reading.score - against }));
  parts.forEach(({ from, to, column }, at) => {
    const target = at === parts.length - 1 ? done : keeping(BEAMS[lore.flow].inLine);
    const piece = pieceOf(cuts[from] ?? 0, cuts[to] ?? 0, column);
    placing.memory.tried(states.length);
    for (const state of states) placePiece(placing, state, piece, target);
    states = target === done ? [] : target.best();
  });
}
