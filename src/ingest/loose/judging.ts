import type { OpenCell } from './hypothesis.js';
import { type Lore, phraseKey, seenKey } from './lore.js';
import { END_RULES, START_RULES, STRETCH_RULES } from './rules/boundary.js';
import { CELL_RULES } from './rules/cell.js';
import { JOIN_RULES } from './rules/join.js';
import { startsCapital } from './rules/words.js';
import { firstChunk, textWidth } from './textWidth.js';
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
  line: number;
  opensLine: boolean;
  wideSpaceBefore: boolean;
  outOfRhythm: boolean;
  behindPageEnd: boolean;
  /** The column it stands in, where the layout tells it. */
  column: number | null;
}

/** The rules' verdicts on one row, each kept: the readings ask the same again and again. */
export interface Judging {
  lore: Lore;
  /** The cell that a piece begins, or that it makes of the cell before it. */
  cellWith: (before: OpenCell | null, column: number, subRow: number, piece: Piece) => OpenCell;
  joint: (cell: OpenCell, column: number, piece: Piece, resumed: boolean) => number;
  /** How much speaks for a piece belonging to the words right before it on its line. */
  together: (cell: OpenCell, column: number, piece: Piece) => number;
  /** In how many other lines the words at a cut stand side by side, at most two. */
  phraseInLine: (cell: OpenCell, piece: Piece) => number;
  start: (column: number, piece: Piece) => number;
  /** @param piece - what follows in the text, null where the cell's end is seen only later */
  end: (cell: OpenCell, column: number, piece: Piece | null) => number;
  cell: (cell: OpenCell, column: number) => number;
  tooWide: (column: number, width: number) => number;
}

/** More pieces than any row has. */
const PIECES = 2 ** 22;

export function judgingOf(lore: Lore): Judging {
  const roles = lore.columns.map((column) => column.role);
  const width = lore.columns.length;
  const made = new Map<number, OpenCell>();
  const joints = new Map<number, number>();
  const inLine = new Map<number, number>();
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const cells = new Map<number, number>();
  const across = lore.flow === 'across';
  // Where lines run across the cells, «Tờ trình | Phòng Nội vụ» stands side by side in line after line.
  const phraseAt = (above: string, below: string): number =>
    across && startsCapital(below) ? 0 : (lore.phrases.get(phraseKey(above, below)) ?? 0);
  const room = (cell: OpenCell, next: string, column: number): number | null => {
    const known = lore.widths[column] ?? null;
    return known === null ? null : known.least - cell.lastWidth - textWidth(` ${firstChunk(next)}`);
  };
  /** In other cells than the one in question. */
  const inCells = (above: string, below: string): number =>
    Math.max(0, (lore.cellPhrases.get(phraseKey(above, below)) ?? 0) - 1);
  const stretch = (column: number, piece: Piece): number =>
    across && piece.column === null
      ? judge(STRETCH_RULES, { role: roles[column] ?? null, text: piece.text })
      : 0;
  return {
    lore,
    cellWith: (before, column, subRow, piece) => {
      const from = before === null ? -1 - (subRow * width + column) : before.id;
      return remembered(made, from * PIECES + piece.id, () => ({
        id: made.size,
        subRow,
        text: before === null ? piece.text : `${before.text} ${piece.text}`,
        last: piece.text,
        lastWidth: piece.width,
        line: piece.line,
        owed: 0,
        judged: false,
      }));
    },
    joint: (cell, column, piece, resumed) =>
      remembered(joints, (cell.id * PIECES + piece.id) * 2 + Number(resumed), () => {
        const overPageEnd = resumed || piece.behindPageEnd;
        return (
          stretch(column, piece) +
          judge(JOIN_RULES, {
            role: roles[column] ?? null,
            cell: cell.text,
            above: cell.last,
            below: piece.text,
            phrase: phraseAt(cell.last, piece.text) + inCells(cell.last, piece.text),
            room: room(cell, piece.text, column),
            outOfRhythm: piece.outOfRhythm && !overPageEnd && !across,
            overPageEnd,
            gap: across && !overPageEnd ? Math.max(0, piece.line - cell.line - 1) : 0,
          })
        );
      }),
    together: (cell, column, piece) =>
      remembered(inLine, cell.id * PIECES + piece.id, () =>
        judge(JOIN_RULES, {
          role: roles[column] ?? null,
          cell: cell.text,
          above: cell.last,
          below: piece.text,
          phrase: Math.max(0, phraseAt(cell.last, piece.text) - 1),
          room: null,
          outOfRhythm: false,
          overPageEnd: false,
          gap: 0,
        }),
      ),
    phraseInLine: (cell, piece) =>
      Math.min(2, Math.max(0, phraseAt(cell.last, piece.text) - 1) + inCells(cell.last, piece.text)),
    start: (column, piece) =>
      remembered(
        starts,
        column * PIECES + piece.id,
        () => stretch(column, piece) + judge(START_RULES, { role: roles[column] ?? null, text: piece.text }),
      ),
    end: (cell, column, piece) =>
      remembered(ends, cell.id * PIECES + (piece?.id ?? PIECES - 1), () => {
        const phrase = piece === null ? 0 : phraseAt(cell.last, piece.text);
        return judge(END_RULES, {
          cell: cell.text,
          last: cell.last,
          room: piece?.opensLine === true ? room(cell, piece.text, column) : null,
          phrase: piece?.opensLine === false ? Math.max(0, phrase - 1) : phrase,
        });
      }),
    cell: (cell, column) =>
      remembered(cells, cell.id, () =>
        judge(CELL_RULES, {
          role: roles[column] ?? null,
          text: cell.text,
          seen: lore.seen.get(seenKey(column, cell.text)) ?? 0,
        }),
      ),
    tooWide: (column, pieceWidth) => {
      const known = lore.widths[column] ?? null;
      const excess = known === null ? 0 : pieceWidth / Math.max(known.least * (1 + STRETCH), known.most) - 1;
      return excess <= 0 ? 0 : -weightOf('wider-than-column') * (0.3 + excess * 4);
    },
  };
}

function remembered<T>(kept: Map<number, T>, key: number, reckon: () => T): T {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const value = reckon();
  kept.set(key, value);
  return value;
}
