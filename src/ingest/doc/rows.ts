import { eachModifier } from './sprms.js';

/** A cell of a row as its row's mark describes it; edges in twentieths of a point from the margin. */
export interface CellShape {
  left: number;
  right: number;
  /** Goes on with the cell to its left. */
  goesOnAcross: boolean;
  /** Goes on with the cell above, or is one that others below go on with. */
  merged: 'none' | 'first' | 'goes-on';
}

/** A row of a table. */
export interface RowShape {
  cells: CellShape[];
  /** Printed anew on every page. */
  header: boolean;
}

/** Modifiers of rows ([MS-DOC] 2.6.3). */
const DEFINITION = 0xd608;
const HEADER = 0x3404;
const MERGE_ACROSS = 0x5624;
const SPLIT = 0x5625;
const MERGE_DOWN = 0xd62b;
/** Bytes that describe a cell ([MS-DOC] 2.9.307), and its flags. */
const CELL_BYTES = 20;
const ACROSS = 2;
const DOWN = 0x20;
const DOWN_FIRST = 0x40;
/** Cells of a row; Word allows no more. */
const MOST_CELLS = 64;

/**
 * Reads what the mark of a row's end says of its cells; null where it says nothing.
 *
 * @param from - where the modifiers begin
 */
export function readRowShape(grpprl: DataView, from: number): RowShape | null {
  let cells: CellShape[] | null = null;
  let header = false;
  eachModifier(grpprl, from, (modifier, operand) => {
    if (modifier === DEFINITION) cells = readCells(grpprl, operand);
    else if (modifier === HEADER) header = grpprl.getUint8(operand) === 1;
    else if (modifier === MERGE_ACROSS || modifier === SPLIT) {
      const first = grpprl.getUint8(operand);
      const end = grpprl.getUint8(operand + 1);
      for (const cell of (cells ?? []).slice(first + 1, end)) cell.goesOnAcross = modifier === MERGE_ACROSS;
    } else if (modifier === MERGE_DOWN && grpprl.getUint8(operand) >= 2) {
      const cell = cells?.[grpprl.getUint8(operand + 1)];
      if (cell !== undefined) cell.merged = mergedBy(grpprl.getUint8(operand + 2) << 5);
    }
  });
  return cells === null ? null : { cells, header };
}

/** Edges that stand apart by less than this are one (twentieths of a point). */
export const SAME_EDGE = 100;

/**
 * Rows that share no edge between their cells are of two tables, which Word's text does not set apart: a table of work and the one of
 * two cells below it that holds who receives the document and who signed it.
 */
export function areApart(above: RowShape | null, below: RowShape | null): boolean {
  if (above === null || below === null || above.cells.length === below.cells.length) return false;
  const [over, under] = [innerEdges(above), innerEdges(below)];
  if (over.length === 0 || under.length === 0) return false;
  return over.every((edge) => under.every((other) => Math.abs(edge - other) >= SAME_EDGE));
}

function innerEdges({ cells }: RowShape): number[] {
  return cells.slice(1).map(({ left }) => left);
}

function readCells(grpprl: DataView, operand: number): CellShape[] | null {
  const end = operand + grpprl.getUint16(operand, true) + 1;
  const count = grpprl.getUint8(operand + 2);
  const edges = operand + 3;
  if (count > MOST_CELLS || edges + (count + 1) * 2 > end) return null;
  return Array.from({ length: count }, (_, index) => {
    const at = edges + (count + 1) * 2 + index * CELL_BYTES;
    const flags = at + 2 <= end ? grpprl.getUint16(at, true) : 0;
    return {
      left: grpprl.getInt16(edges + index * 2, true),
      right: grpprl.getInt16(edges + index * 2 + 2, true),
      goesOnAcross: (flags & ACROSS) !== 0,
      merged: mergedBy(flags),
    };
  });
}

function mergedBy(flags: number): CellShape['merged'] {
  if ((flags & DOWN_FIRST) !== 0) return 'first';
  return (flags & DOWN) !== 0 ? 'goes-on' : 'none';
}
