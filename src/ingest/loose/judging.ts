/** What the rules say of the steps of a reading, each verdict kept where it can be asked again. */
import { type Joint, jointOf, type OpenCell } from './cells.js';
import { type Lore, phraseKeyOf, seenKey } from './lore.js';
import { type Pair, type Piece, pairOf } from './pieces.js';
import type { JoinCase } from './rules/join.js';
import type { Verdicts } from './verdicts.js';

/** A piece may be wider than its column by this share: spaces stretch, type varies. */
const STRETCH = 0.025;
/** What a piece too wide for its column costs at least, and for each time that it is wider, as shares of the rule's weight. */
const ANY_EXCESS = 0.3;
const EXCESS = 4;

/** By what one reading of a table is judged: the rules, and what is known of the table. */
export interface Judging {
  lore: Lore;
  verdicts: Verdicts;
}

/** What a piece is worth in each column, as known from one reading of the table. */
export interface PiecePlaces {
  lore: Lore;
  /** Where it is too wide; 0 or less. */
  tooWide: readonly number[];
  /** As the beginning of a cell, too wide or not. */
  begins: readonly number[];
}

/** What a piece is worth in each column. */
export function placesOf(judging: Judging, piece: Piece): PiecePlaces {
  const { lore } = judging;
  if (piece.places?.lore === lore) return piece.places;
  const starts = piece.starts ?? lore.columns.map((_, column) => startWorth(judging, column, piece));
  piece.starts = starts;
  const wide = starts.map((_, column) => tooWide(judging, column, piece));
  const begins = starts.map((start, column) => start + (wide[column] ?? 0));
  piece.places = { lore, tooWide: wide, begins };
  return piece.places;
}

function startWorth(judging: Judging, column: number, piece: Piece): number {
  if (piece.column !== null && piece.column !== column) return Number.NEGATIVE_INFINITY;
  const role = judging.lore.columns[column]?.role ?? null;
  const start = judging.verdicts.starts[column]?.({ role, text: piece.text }) ?? 0;
  return start + stretchWorth(judging, column, piece);
}

/** Where lines run across the cells, a piece may hold more than one. */
function stretchWorth({ lore, verdicts }: Judging, column: number, piece: Piece): number {
  if (lore.flow !== 'across' || piece.column !== null) return 0;
  const role = lore.columns[column]?.role ?? null;
  return verdicts.stretches[column]?.({ role, text: piece.text }) ?? 0;
}

function tooWide({ lore, verdicts }: Judging, column: number, piece: Piece): number {
  const known = lore.widths[column] ?? null;
  if (known === null) return 0;
  const excess = piece.width / Math.max(known.least * (1 + STRETCH), known.most) - 1;
  return excess <= 0 ? 0 : -verdicts.weights.wider * (ANY_EXCESS + excess * EXCESS);
}

/** Sums of one kind made in another order may differ by less than this. */
const ROUNDING = 1e-6;

/**
 * How much speaks for a piece going on with a cell.
 *
 * @param resumed - the cell goes on behind a page end, and other cells stand between
 * @param takes - whether that much would be enough: all words of both are not read where nothing they say would be
 * @returns null where it is not enough
 */
export function joinWorth(
  judging: Judging,
  cell: OpenCell,
  joint: Joint,
  resumed: boolean,
  takes: (worth: number) => boolean,
): number | null {
  const known = resumed ? joint.resumed : joint.below;
  if (known?.lore === judging.lore) return known.worth;
  const worth = newJoinWorth(judging, cell, joint, resumed, takes);
  if (worth === null) return null;
  const found = { lore: judging.lore, worth };
  if (resumed) joint.resumed = found;
  else joint.below = found;
  return worth;
}

function newJoinWorth(
  judging: Judging,
  cell: OpenCell,
  joint: Joint,
  resumed: boolean,
  takes: (worth: number) => boolean,
): number | null {
  const { lore, verdicts } = judging;
  const { piece } = joint;
  const { column } = cell;
  const across = lore.flow === 'across';
  const overPageEnd = resumed || piece.behindPageEnd;
  const pair = pairOf(lore, cell.last, piece);
  const given: JoinCase = {
    cell: cell.text,
    above: cell.last.text,
    below: piece.text,
    longer: joint.text,
    phrase: pair.phrase + inOtherCells(lore, cell.last, piece),
    wordGoesOn: pair.wordGoesOn,
    room: roomFor(lore, cell, piece),
    outOfRhythm: piece.outOfRhythm && !overPageEnd && !across,
    overPageEnd,
    gap: across && !overPageEnd ? Math.max(0, piece.line - cell.last.line - 1) : 0,
  };
  joint.words ??= stretchWorth(judging, column, piece) + (verdicts.words[column]?.(given) ?? 0);
  const worth = joint.words + verdicts.place(given);
  if (joint.longer === null) {
    if (!takes(worth + (verdicts.mostForLonger[column] ?? 0) + ROUNDING)) return null;
    joint.longer = verdicts.longer[column]?.(given) ?? 0;
  }
  return worth + joint.longer;
}

/** Room behind a cell's last line for the first word of a piece. */
function roomFor(lore: Lore, cell: OpenCell, piece: Piece): number | null {
  const known = lore.widths[cell.column] ?? null;
  return known === null ? null : known.least - cell.last.width - piece.firstWidth;
}

/** In how many cells of the last reading, other than the one in question, the words at a joint stand side by side. */
function inOtherCells(lore: Lore, above: Piece, below: Piece): number {
  if (lore.cellPhrases.size === 0) return 0;
  return Math.max(0, (lore.cellPhrases.get(phraseKeyOf(above.lastWord, below.firstWord)) ?? 0) - 1);
}

/** How much speaks for a piece belonging to the words right before it on its line. */
export function togetherWorth({ lore, verdicts }: Judging, cell: OpenCell, piece: Piece): number {
  const joint = jointOf(cell, piece);
  const { phrase, wordGoesOn } = pairOf(lore, cell.last, piece);
  joint.inLine ??=
    verdicts.joins[cell.column]?.({
      cell: cell.text,
      above: cell.last.text,
      below: piece.text,
      longer: joint.text,
      phrase: Math.max(0, phrase - 1),
      wordGoesOn,
      room: null,
      outOfRhythm: false,
      overPageEnd: false,
      gap: 0,
    }) ?? 0;
  return joint.inLine;
}

/** In how many other lines the words at a cut stand side by side, at most two, and whether they are syllables of one word. */
export function pairInLine({ lore }: Judging, cell: OpenCell, piece: Piece): Pair {
  const { phrase, wordGoesOn } = pairOf(lore, cell.last, piece);
  return {
    phrase: Math.min(2, Math.max(0, phrase - 1) + inOtherCells(lore, cell.last, piece)),
    wordGoesOn,
  };
}

/**
 * How much speaks for a cell ending.
 *
 * @param piece - what follows in the text, null where the cell's end is seen only later
 */
export function endWorth({ lore, verdicts }: Judging, cell: OpenCell, piece: Piece | null): number {
  cell.end ??=
    verdicts.ends[cell.column]?.({
      cell: cell.text,
      last: cell.last.text,
      across: lore.flow === 'across',
    }) ?? 0;
  if (piece === null) return cell.end;
  const { phrase } = pairOf(lore, cell.last, piece);
  const place = piece.opensLine
    ? { room: roomFor(lore, cell, piece), phrase }
    : { room: null, phrase: Math.max(0, phrase - 1) };
  return cell.end + verdicts.endPlace(place);
}

/** How much speaks for a whole cell in its column. */
export function cellWorth({ lore, verdicts }: Judging, cell: OpenCell): number {
  const { column, text } = cell;
  const role = lore.columns[column]?.role ?? null;
  cell.words ??= verdicts.cells[column]?.({ role, text }) ?? 0;
  if (lore.seen.size === 0) return cell.words;
  if (cell.seen?.lore !== lore) {
    cell.key ??= seenKey(column, text.value);
    const seen = lore.seen.get(cell.key) ?? 0;
    cell.seen = { lore, worth: verdicts.seen({ seen }) };
  }
  return cell.words + cell.seen.worth;
}

/** The most that may be said for a whole cell, its words not asked where nobody has yet. */
export function mostForCell(judging: Judging, cell: OpenCell): number {
  return cell.words === null ? (judging.verdicts.mostForCell[cell.column] ?? 0) : cellWorth(judging, cell);
}

/** What the columns from `from` up to `to` cost if nothing stands in them. */
export function emptyCost({ verdicts: { empty } }: Judging, from: number, to: number): number {
  return Math.max(0, (empty[to] ?? 0) - (empty[Math.max(1, from)] ?? 0));
}
