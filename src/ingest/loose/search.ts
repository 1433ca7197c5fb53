import { type Hypothesis, startOfRow } from './hypothesis.js';
import { type Judging, judgingOf, newMemory, type Piece } from './judging.js';
import type { Lore } from './lore.js';
import { finish, placePiece, type RowFacts, type Taker } from './moves.js';
import { firstWord, lastWord } from './rules/words.js';
import { type Segments, segmentsOf, type Way, wholeSegments, widthsOf } from './segments.js';
import { firstChunk, textWidth } from './textWidth.js';
import type { BodyLine } from './types.js';
import { weightOf } from './weights.js';

/** Readings kept from line to line. */
const KEPT = { cells: 40, across: 48 } as const;
/** More are kept in a row cut by a page end: any of its cells may go on behind it. */
const KEPT_OVER_BREAKS = 60;
/** Readings kept at a word inside a line. */
const KEPT_IN_LINE = { cells: 48, across: 150 } as const;
/** Inside a line, a reading this many points behind the best at the same word is given up. */
const HOPELESS = 20;
/** The same at the end of a line. */
const FAR_BEHIND = 22;
/** Readings of one state this near to each other are both remembered, in points. */
const NEAR_ON_THE_WAY = 6;
/** Wider than this share of the widest column, and a part of a line is not tried at all. */
const FAR_TOO_WIDE = 1.25;

/** The lines of one row, ready to be read again and again. */
export interface RowReader {
  /**
   * The likeliest ways to place every piece of every line in a column, best first.
   *
   * @param whole - lines are cut at wide spaces only
   */
  read: (lore: Lore, whole?: boolean) => Hypothesis[];
}

/** A line with its cuts and pieces. */
interface CutLine {
  line: BodyLine;
  segments: Segments;
  pieceOf: (from: number, to: number) => Piece;
}

/**
 * Reads the lines of a row: one pass over them; at each, the best readings so far are continued in every way the columns allow (dynamic
 * programming with a bound on the states kept), each step judged by the named rules.
 *
 * @param first - what is known of the table before its first reading
 */
export function rowReader(lines: readonly BodyLine[], first: Lore): RowReader {
  const memory = newMemory();
  const lastBreak = lines.findLastIndex((line, at) => at > 0 && line.afterBreak);
  const firstBreak = lines.findIndex((line, at) => at > 0 && line.afterBreak);
  const cutAt = (whole: boolean): CutLine[] =>
    lines.map((line, at) => {
      const cut = segmentsOf(line, first, firstBreak > 0 && at >= firstBreak);
      const segments = whole ? wholeSegments(cut) : cut;
      return { line, segments, pieceOf: pieceMaker(line, at, segments, first.spacing) };
    });
  let cut: CutLine[] | null = null;
  const most = lastBreak > 0 && first.flow === 'cells' ? KEPT_OVER_BREAKS : KEPT[first.flow];
  return {
    read: (lore, whole = false) => {
      const judging = judgingOf(lore, whole ? newMemory() : memory);
      if (!whole) cut ??= cutAt(false);
      const cutLines = (whole ? null : cut) ?? cutAt(true);
      let readings = [startOfRow(lore.columns.length)];
      cutLines.forEach((parts, at) => {
        if (at > 0 && parts.line.afterBreak)
          readings = readings.map((reading) => ({ ...reading, column: 0, resuming: true }));
        readings = placeLine(readings, parts, judging, { beforeBreak: at < lastBreak }, most);
      });
      return readings.map((reading) => finish(reading, judging)).sort((a, b) => b.score - a.score);
    },
  };
}

/** Pieces between two cuts of a line, each made once. */
function pieceMaker(
  line: BodyLine,
  at: number,
  { words, cuts, wide }: Segments,
  spacing: number,
): (from: number, to: number) => Piece {
  const width = widthsOf(words);
  const kept: (Piece | undefined)[][] = cuts.map(() => []);
  return (from, to) => {
    const known = kept[from]?.[to];
    if (known !== undefined) return known;
    const [start = 0, end = 0] = [cuts[from], cuts[to]];
    const text = words.slice(start, end).join(' ');
    const piece: Piece = {
      id: at * 4096 + from * 64 + to,
      text,
      width: width(start, end),
      firstWidth: textWidth(` ${firstChunk(text)}`),
      firstWord: firstWord(text),
      lastWord: lastWord(text),
      lowercase: /^\p{Ll}/u.test(text),
      seam: at * 4096 + from * 64,
      line: at,
      opensLine: from === 0,
      wideSpaceBefore: wide.has(start),
      outOfRhythm: from === 0 && line.blanksAbove !== spacing,
      behindPageEnd: line.afterBreak,
      column: null,
    };
    const row = kept[from];
    if (row !== undefined) row[to] = piece;
    return piece;
  };
}

/** Every way to place a line behind the readings so far: cut at any of its cuts, each part in a column right of the one before. */
function placeLine(
  readings: readonly Hypothesis[],
  { segments: { cuts, ways }, pieceOf }: CutLine,
  judging: Judging,
  row: RowFacts,
  most: number,
): Hypothesis[] {
  const { lore } = judging;
  const widest = Math.max(0, ...lore.widths.map((known) => known?.most ?? Number.POSITIVE_INFINITY));
  const end = cuts.length - 1;
  const done = keeping(FAR_BEHIND, most);
  if (ways !== null) {
    for (const way of ways) placeWay(readings, way, pieceOf, judging, row, done);
    return done.best();
  }
  const states = cuts.map((_, at) => (at === end ? done : keeping(HOPELESS, KEPT_IN_LINE[lore.flow])));
  for (let from = 0; from < end; from++) {
    const before = from === 0 ? readings : (states[from]?.best() ?? []);
    for (const reading of before) {
      const state = from === 0 && lore.flow === 'across' ? { ...reading, column: 0 } : reading;
      for (let to = from + 1; to <= end; to++) {
        const piece = pieceOf(from, to);
        const wholeLine = from === 0 && to === end;
        if (!wholeLine && piece.width > widest * FAR_TOO_WIDE) break;
        const target = states[to];
        if (target !== undefined) placePiece(state, piece, judging, row, target);
      }
    }
  }
  return done.best();
}

/** Places the parts of a laid-out line in the columns one way gives them to. */
function placeWay(
  readings: readonly Hypothesis[],
  { parts, cost }: Way,
  pieceOf: CutLine['pieceOf'],
  judging: Judging,
  row: RowFacts,
  done: Kept,
): void {
  const weight = weightOf('line-aligned-otherwise');
  let states = readings.map((reading) => ({ ...reading, column: 0, score: reading.score - cost * weight }));
  parts.forEach(({ from, to, column }, at) => {
    const target = at === parts.length - 1 ? done : keeping(HOPELESS, KEPT_IN_LINE[judging.lore.flow]);
    const piece = { ...pieceOf(from, to), column };
    for (const state of states) placePiece(state, piece, judging, row, target);
    states = target === done ? [] : target.best();
  });
}

interface Kept extends Taker {
  /** The best readings, each of another state, the best first. */
  best: () => Hypothesis[];
}

/** A reading not made yet, and those behind it that led to the same state. */
interface Candidate {
  score: number;
  make: () => Hypothesis;
  rivals: readonly Candidate[];
}

/**
 * Keeps readings that are not hopelessly behind the best, one of each state.
 *
 * @param most - how many; of what can no longer be among them nothing is made
 */
function keeping(hopeless: number, most: number): Kept {
  let states = new Map<number, Candidate>();
  let top = Number.NEGATIVE_INFINITY;
  let floor = Number.NEGATIVE_INFINITY;
  const weed = (): void => {
    const scores = [...states.values()].map(({ score }) => score).sort((a, b) => b - a);
    floor = scores[most - 1] ?? floor;
    states = new Map([...states].filter(([, { score }]) => score >= floor));
  };
  return {
    takes: (score) => score > floor && score >= top - hopeless,
    keep: (score, key, make) => {
      top = Math.max(top, score);
      const known = states.get(key);
      const found: Candidate = { score, make, rivals: [] };
      states.set(key, known === undefined ? found : withRival(known, found));
      if (states.size > most * 3) weed();
    },
    best: () =>
      [...states.values()]
        .filter(({ score }) => score >= top - hopeless)
        .sort((a, b) => b.score - a.score)
        .slice(0, most)
        .map(made),
  };
}

/** The better of two readings in one state; it remembers the other where that is near. */
function withRival(known: Candidate, found: Candidate): Candidate {
  const [better, other] = known.score >= found.score ? [known, found] : [found, known];
  const rivals = [...known.rivals, other].filter(({ score }) => better.score - score < NEAR_ON_THE_WAY);
  return { score: better.score, make: better.make, rivals };
}

function made({ score, make, rivals }: Candidate): Hypothesis {
  const reading = make();
  let known = reading.rivals;
  for (const rival of rivals)
    known = { before: known, gap: score - rival.score, placed: rival.make().placed, kept: reading.placed };
  return { ...reading, rivals: known };
}
