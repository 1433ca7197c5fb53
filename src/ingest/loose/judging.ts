import { formsWord } from '../../vietnamese/compounds.js';
import type { OpenCell } from './hypothesis.js';
import { type Lore, phraseKeyOf, seenKey } from './lore.js';
import { END_RULES, START_RULES, STRETCH_RULES } from './rules/boundary.js';
import { CELL_RULES, SEEN_RULES } from './rules/cell.js';
import { JOIN_RULES, PLACE_RULES, WORD_RULES } from './rules/join.js';
import { startsCapital } from './rules/words.js';
import { judge, weightOf } from './weights.js';

/** A piece may be wider than its column by this share: spaces stretch, type varies. */
const STRETCH = 0.025;

/** A piece of a line about to be placed. */
export interface Piece {
  /** Its own among the pieces of a row. */
  id: number;
  text: string;
  /** Thousandths of the type size. */
  width: number;
  /** Room that the first word needs behind another, in thousandths of the type size. */
  firstWidth: number;
  firstWord: string;
  lastWord: string;
  /** True where it begins with a small letter. */
  lowercase: boolean;
  /** Equal for all pieces that begin at the same word. */
  seam: number;
  line: number;
  opensLine: boolean;
  wideSpaceBefore: boolean;
  outOfRhythm: boolean;
  behindPageEnd: boolean;
  /** The column it stands in, where the layout tells it. */
  column: number | null;
}

/** What is the same in every reading of a row: its cells, and the verdicts on their words alone. */
export interface RowMemory {
  made: Map<number, OpenCell>;
  joints: Map<number, number>;
  inLine: Map<number, number>;
  starts: Map<number, number>;
  cells: Map<number, number>;
}

export function newMemory(): RowMemory {
  return { made: new Map(), joints: new Map(), inLine: new Map(), starts: new Map(), cells: new Map() };
}

/** The rules' verdicts on one row, each kept: the readings ask the same again and again. */
export interface Judging {
  lore: Lore;
  weights: MoveWeights;
  /** The cell that a piece begins, or that it makes of the cell before it. */
  cellWith: (before: OpenCell | null, column: number, subRow: number, piece: Piece) => OpenCell;
  joint: (cell: OpenCell, column: number, piece: Piece, resumed: boolean) => number;
  /** How much speaks for a piece belonging to the words right before it on its line. */
  together: (cell: OpenCell, column: number, piece: Piece) => number;
  /** In how many other lines the words at a cut stand side by side, at most two. */
  phraseInLine: (cell: OpenCell, piece: Piece) => number;
  /** True where the words at a cut are syllables of one word. */
  wordInLine: (cell: OpenCell, piece: Piece) => boolean;
  start: (column: number, piece: Piece) => number;
  /** @param piece - what follows in the text, null where the cell's end is seen only later */
  end: (cell: OpenCell, column: number, piece: Piece | null) => number;
  cell: (cell: OpenCell, column: number) => number;
  tooWide: (column: number, piece: Piece) => number;
  /** What the columns from `from` up to `to` cost if nothing stands in them. */
  emptyCost: (from: number, to: number) => number;
}

/** Weights of the ways to place a piece. */
interface MoveWeights {
  resumes: number;
  anotherCell: number;
  subRowAtFirstColumn: number;
  startsLikeCellAbove: number;
  newSubRow: number;
  subRowBehindPageEnd: number;
  beginsLate: number;
  columnMerged: number;
  cutAcrossLine: number;
  cutInsideLine: number;
  phraseGoesOn: number;
  cutInsideWord: number;
}

function moveWeights(): MoveWeights {
  return {
    resumes: weightOf('resumes-behind-page-end'),
    anotherCell: weightOf('another-cell'),
    subRowAtFirstColumn: weightOf('sub-row-at-first-column'),
    startsLikeCellAbove: weightOf('starts-like-cell-above'),
    newSubRow: weightOf('new-sub-row'),
    subRowBehindPageEnd: weightOf('sub-row-behind-page-end'),
    beginsLate: weightOf('begins-late'),
    columnMerged: weightOf('column-merged'),
    cutAcrossLine: weightOf('cut-across-line'),
    cutInsideLine: weightOf('cut-inside-line'),
    phraseGoesOn: weightOf('phrase-goes-on'),
    cutInsideWord: weightOf('cut-inside-word'),
  };
}

const OFTEN_EMPTY: ReadonlySet<string> = new Set(['note', 'budget']);

/** What empty columns cost up to each column. */
function emptyCosts({ columns }: Lore): number[] {
  const sums = [0, 0];
  for (const { role } of columns.slice(1)) {
    const weight = weightOf(OFTEN_EMPTY.has(role ?? '') ? 'column-often-empty' : 'column-left-empty');
    sums.push((sums.at(-1) ?? 0) + weight);
  }
  return sums;
}

/** More pieces than any row has. */
const PIECES = 2 ** 22;

/**
 * The verdicts on one row.
 *
 * @param memory - of the same row, from its readings before
 */
export function judgingOf(lore: Lore, memory: RowMemory): Judging {
  const roles = lore.columns.map((column) => column.role);
  const width = lore.columns.length;
  const { made } = memory;
  const joints = new Map<number, number>();
  const ends = new Map<number, number>();
  const cells = new Map<number, number>();
  const across = lore.flow === 'across';
  const empty = emptyCosts(lore);
  // Where lines run across the cells, «Tờ trình | Phòng Nội vụ» stands side by side in line after line.
  const phraseAt = (cell: OpenCell, piece: Piece): number =>
    across && startsCapital(piece.text)
      ? 0
      : (lore.phrases.get(phraseKeyOf(cell.lastWord, piece.firstWord)) ?? 0);
  const wordAt = (cell: OpenCell, piece: Piece): boolean =>
    piece.lowercase && formsWord(cell.lastWord, piece.firstWord);
  const room = (cell: OpenCell, next: Piece, column: number): number | null => {
    const known = lore.widths[column] ?? null;
    return known === null ? null : known.least - cell.lastWidth - next.firstWidth;
  };
  /** In other cells than the one in question. */
  const inCells = (cell: OpenCell, piece: Piece): number =>
    lore.cellPhrases.size === 0
      ? 0
      : Math.max(0, (lore.cellPhrases.get(phraseKeyOf(cell.lastWord, piece.firstWord)) ?? 0) - 1);
  const stretch = (column: number, piece: Piece): number =>
    across && piece.column === null
      ? judge(STRETCH_RULES, { role: roles[column] ?? null, text: piece.text })
      : 0;
  return {
    lore,
    weights: moveWeights(),
    cellWith: (before, column, subRow, piece) => {
      const from = before === null ? -1 - (subRow * width + column) : before.id;
      return remembered(made, from * PIECES + piece.id, () => ({
        id: made.size,
        subRow,
        text: before === null ? piece.text : `${before.text} ${piece.text}`,
        last: piece.text,
        lastWidth: piece.width,
        lastWord: piece.lastWord,
        line: piece.line,
        owed: 0,
      }));
    },
    joint: (cell, column, piece, resumed) => {
      const key = (cell.id * PIECES + piece.id) * 2 + Number(resumed);
      return remembered(joints, key, () => {
        const overPageEnd = resumed || piece.behindPageEnd;
        const words = { role: roles[column] ?? null, cell: cell.text, above: cell.last, below: piece.text };
        return (
          remembered(
            memory.joints,
            cell.id * PIECES + piece.id,
            () => stretch(column, piece) + judge(WORD_RULES, words),
          ) +
          judge(PLACE_RULES, {
            ...words,
            phrase: phraseAt(cell, piece) + inCells(cell, piece),
            wordGoesOn: wordAt(cell, piece),
            room: room(cell, piece, column),
            outOfRhythm: piece.outOfRhythm && !overPageEnd && !across,
            overPageEnd,
            gap: across && !overPageEnd ? Math.max(0, piece.line - cell.line - 1) : 0,
          })
        );
      });
    },
    together: (cell, column, piece) =>
      remembered(memory.inLine, cell.id * PIECES + piece.id, () =>
        judge(JOIN_RULES, {
          role: roles[column] ?? null,
          cell: cell.text,
          above: cell.last,
          below: piece.text,
          phrase: Math.max(0, phraseAt(cell, piece) - 1),
          wordGoesOn: wordAt(cell, piece),
          room: null,
          outOfRhythm: false,
          overPageEnd: false,
          gap: 0,
        }),
      ),
    phraseInLine: (cell, piece) => Math.min(2, Math.max(0, phraseAt(cell, piece) - 1) + inCells(cell, piece)),
    wordInLine: wordAt,
    start: (column, piece) =>
      remembered(
        memory.starts,
        column * PIECES + piece.id,
        () => stretch(column, piece) + judge(START_RULES, { role: roles[column] ?? null, text: piece.text }),
      ),
    end: (cell, column, piece) =>
      remembered(ends, cell.id * PIECES + (piece?.seam ?? PIECES - 1), () => {
        const phrase = piece === null ? 0 : phraseAt(cell, piece);
        return judge(END_RULES, {
          role: roles[column] ?? null,
          across,
          cell: cell.text,
          last: cell.last,
          room: piece?.opensLine === true ? room(cell, piece, column) : null,
          phrase: piece?.opensLine === false ? Math.max(0, phrase - 1) : phrase,
        });
      }),
    cell: (cell, column) =>
      remembered(cells, cell.id, () => {
        const words = remembered(memory.cells, cell.id, () =>
          judge(CELL_RULES, { role: roles[column] ?? null, text: cell.text }),
        );
        const seen = lore.seen.size === 0 ? 0 : (lore.seen.get(seenKey(column, cell.text)) ?? 0);
        return words + judge(SEEN_RULES, { seen });
      }),
    tooWide: (column, piece) => {
      const known = lore.widths[column] ?? null;
      const excess = known === null ? 0 : piece.width / Math.max(known.least * (1 + STRETCH), known.most) - 1;
      return excess <= 0 ? 0 : -weightOf('wider-than-column') * (0.3 + excess * 4);
    },
    emptyCost: (from, to) => Math.max(0, (empty[to] ?? 0) - (empty[Math.max(1, from)] ?? 0)),
  };
}

function remembered<T>(kept: Map<number, T>, key: number, reckon: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const value = reckon();
  kept.set(key, value);
  return value;
}
