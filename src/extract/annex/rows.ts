import { isTotal } from '../../vietnamese/tables.js';
import type { Column } from './columns.js';
import { type Grid, type GridCell, wordsAt } from './grid.js';
import { cleanNumber, type GroupRow, readGroupRow } from './groupRows.js';

/** One line of a row, with merged cells filled down. */
export interface SubRow {
  at: number;
  /** For each column the cell, and whether it was filled down from above. */
  places: (GridCell | null)[];
}

/** A numbered row with its lines. */
export interface NumberedRow {
  kind: 'row';
  /** The row's TT without punctuation, or null where the table has none. */
  number: string | null;
  lines: SubRow[];
}

export type AnnexRow = GroupRow | NumberedRow;

/**
 * Reads the rows below the header: group rows, and rows with their sub-rows. A row begins where a number is printed; the lines
 * below it without one belong to it. Without numbers in a column of theirs a row begins where what is to be done is printed.
 *
 * @param mergesKnown - where false, an empty cell in a sub-row is a cell merged from above
 */
export function readRows(
  grid: Grid,
  first: number,
  columns: readonly Column[],
  mergesKnown: boolean,
): AnnexRow[] {
  const rows: AnnexRow[] = [];
  const numberColumn = columns.findIndex((column) => column.role === 'number');
  const keyColumn = keyOf(columns, holdsNumbers(grid, first, numberColumn) ? numberColumn : -1);
  for (let at = first; at < grid.length; at++) {
    const line = grid[at] ?? [];
    if (line.every((place) => wordsAt(place) === '')) continue;
    const group = readGroupRow(at, { grid, columns, numberColumn, opened: rows.length > 0 });
    if (group !== null) {
      rows.push(group);
      continue;
    }
    const open = rows.at(-1);
    if (open?.kind === 'row' && belongsToRow(line, at, keyColumn, open)) {
      open.lines.push({ at, places: mergesKnown ? [...line] : fillDown(line, open) });
      continue;
    }
    const number = numberColumn < 0 ? '' : cleanNumber(wordsAt(line[numberColumn]));
    const places = mergesKnown || open?.kind !== 'row' ? [...line] : fillBefore(line, open, keyColumn);
    rows.push({ kind: 'row', number: number === '' ? null : number, lines: [{ at, places }] });
  }
  return rows;
}

/** False for a column that was left empty in every row, to be filled by the program that prints it: it says nothing of rows. */
function holdsNumbers(grid: Grid, first: number, numberColumn: number): boolean {
  return numberColumn >= 0 && grid.slice(first).some((line) => wordsAt(line[numberColumn]) !== '');
}

/** The column whose words begin a row: the numbers, else what is to be done. A time or an agency in front of that may hold for several rows. */
function keyOf(columns: readonly Column[], numberColumn: number): number {
  if (numberColumn >= 0) return numberColumn;
  const described = columns.findIndex(({ role }) => DESCRIBES.includes(role));
  return described >= 0 ? described : columns.findIndex(({ role }) => role !== 'other');
}

const DESCRIBES: readonly Column['role'][] = ['objective', 'task', 'activity', 'indicator'];

/** `Tháng 9 | Khai giảng`, `| Họp phụ huynh`: a blank in front of the key column is the cell above, merged. */
function fillBefore(
  line: readonly (GridCell | null)[],
  open: NumberedRow,
  keyColumn: number,
): (GridCell | null)[] {
  const above = open.lines.at(-1)?.places ?? [];
  return line.map((place, column) =>
    column < keyColumn && wordsAt(place) === '' ? (above[column] ?? place) : place,
  );
}

/** A line whose key cell is empty, or covered by the key cell of the row above. */
function belongsToRow(
  line: readonly (GridCell | null)[],
  at: number,
  keyColumn: number,
  open: NumberedRow,
): boolean {
  if (keyColumn < 0) return false;
  const key = line[keyColumn] ?? null;
  if (wordsAt(key) === '') return true;
  return key !== null && key.row < at && open.lines.some((other) => other.at >= (key?.row ?? at));
}

function fillDown(line: readonly (GridCell | null)[], open: NumberedRow): (GridCell | null)[] {
  const above = open.lines.at(-1)?.places ?? [];
  return line.map((place, column) => (wordsAt(place) === '' ? (above[column] ?? place) : place));
}

/** `| Tổng cộng | 15.650`: a line that adds up those above and is no work. */
export function addsUp({ at, places }: SubRow): boolean {
  return places.some((place) => place?.row === at && isTotal(wordsAt(place)));
}
