import { startsLowerCase } from '../../../vietnamese/sentences.js';
import { baselineRows } from '../lines/bands.js';
import { mergeLines } from '../lines/split.js';
import type { Line } from '../lines/types.js';
import { greatest, least } from '../numbers.js';
import type { GridCell } from '../ruled/types.js';
import { ROW_NUMBER } from '../tables/header.js';
import { centredRows, isCentred, linePitch } from './centred.js';
import { type Columns, cutAtEdges, isGroupTitle, type Part } from './columns.js';
import { isGroupRow } from './extent.js';
import { hasTwoTimes, settingOf, subRows } from './subRows.js';
import { holdsTwoColumns } from './twoColumns.js';

/** Lines of a table's body that share a base line, by column. */
export interface TextRow {
  baseline: number;
  parts: Part[];
  group: boolean;
}

/**
 * Tells the rows of a table without rulings: each number in the first column begins one. Inside a numbered row, a column that
 * falls silent and speaks again begins a sub-row there.
 *
 * Where the numbers stand in the middle of their rows, all lines around one are one row.
 *
 * @param from - index of the first row in the table
 */
export function rowsOfBody(lines: readonly Line[], columns: Columns, from: number): Body {
  const { edges } = columns;
  const rows = textRows(lines, columns);
  const setting = settingOf(rows, columns, linePitch(numberedRows(rows)));
  const cells: GridCell[] = [];
  const unsure: Line[] = [];
  let row = from;
  const lineDistance = linePitch([rows]);
  const off = rows.filter((row) => isNumbered(row) && isOffItsText(row, mainColumn(rows)));
  const centred = middleRows(rows, lineDistance, off.length > 0);
  let told = centred !== null || off.length === 0;
  for (const numbered of centred ?? numberedRows(rows)) {
    if (numbered[0]?.group === true) {
      cells.push(...groupCells(numbered[0], edges, row));
      row++;
      continue;
    }
    const parts =
      centred === null
        ? subRows(numbered, setting)
        : { rows: [byColumn(numbered)], told: !hasTwoTimes(numbered, setting), unsure: [] };
    told &&= parts.told;
    unsure.push(...parts.unsure);
    for (const part of parts.rows) {
      for (let column = 0; column < edges.length - 1; column++) {
        cells.push(cellOf(part.get(column) ?? [], edges, row, column, 1));
      }
      row++;
    }
  }
  const numbers = rows.filter(isNumbered).length;
  const few = row - from <= numbers * MOST_SUB_ROWS + MOST_SUB_ROWS;
  return {
    cells,
    unsure,
    sure: told && few && !areBroken(cells) && !holdsTwoColumns(rows, edges.length - 1),
  };
}

/**
 * The rows of a table whose numbers stand in the middle of their rows, groups apart; null where they begin at the top, or some row's lines do not
 * stand evenly about its number.
 */
function middleRows(rows: readonly TextRow[], pitch: number, off: boolean): TextRow[][] | null {
  const stretches: TextRow[][] = [[]];
  for (const row of rows) {
    if (isGroup(row)) stretches.push([row], []);
    else stretches.at(-1)?.push(row);
  }
  const centred = (own: readonly TextRow[]): boolean => own.length > 0 && isCentred(own, pitch, isNumbered);
  if (!off && !stretches.some((own) => !own.some(isGroup) && centred(own))) return null;
  const found: TextRow[][] = [];
  for (const own of stretches) {
    const parts = own.length === 0 || own.some(isGroup) ? [own] : centredRows(own, pitch, isNumbered);
    if (parts === null) return null;
    found.push(...parts.filter((part) => part.length > 0));
  }
  return found;
}

/** `II NHÓM VIỆC VỀ GIAO THÔNG`, over the columns or in one of them. */
function isGroup(row: TextRow): boolean {
  return row.group || isGroupTitle(row.parts.map((part) => part.line));
}

/** The column of most lines. */
function mainColumn(rows: readonly TextRow[]): number {
  const counts = new Map<number, number>();
  for (const { column } of rows.flatMap((row) => row.parts))
    if (column > 0) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** A number beside the middle of its text: what stands beside it goes on in small letters, or nothing of the main column does. */
function isOffItsText(row: TextRow, main: number): boolean {
  if (isGroup(row)) return false;
  const beside = row.parts.find(({ column }) => column === main);
  return beside === undefined || startsLowerCase(beside.line.text);
}

/** The cells of a table's body, and whether their rows are to be trusted. */
export interface Body {
  cells: GridCell[];
  /** Lines that begin a row which may be none. */
  unsure: Line[];
  sure: boolean;
}

/** More rows than this for each number are lines taken for rows. */
const MOST_SUB_ROWS = 6;
/** Where more than this share of the cells begin in small letters, lines are taken for cells. */
const MOST_SMALL = 0.3;
/** Fewest cells to tell by: the rest of a cell below a page end begins in small letters too. */
const ENOUGH_CELLS = 8;

/** `nghiệp và Môi` | `trường`: cells that begin in the middle of a name; those of a row that the page end cut do. */
function areBroken(cells: readonly GridCell[]): boolean {
  const first = cells.find(({ column, lines }) => column === 0 && lines.length > 0)?.row ?? 0;
  const written = cells.filter(({ row, column, lines }) => row >= first && column > 0 && lines.length > 0);
  const small = written.filter(({ lines }) => startsLowerCase(lines[0]?.text ?? '')).length;
  return written.length >= ENOUGH_CELLS && small > written.length * MOST_SMALL;
}

function isNumbered(row: TextRow): boolean {
  return row.parts.some((part) => part.column === 0 && ROW_NUMBER.test(part.line.text));
}

function byColumn(rows: readonly TextRow[]): Map<number, Line[]> {
  const columns = new Map<number, Line[]>();
  for (const { column, line } of rows.flatMap((row) => row.parts))
    columns.set(column, [...(columns.get(column) ?? []), line]);
  return columns;
}

function textRows(lines: readonly Line[], columns: Columns): TextRow[] {
  return baselineRows(lines).map((row) => {
    const parts = row.flatMap((line) => cutAtEdges(line, columns)).sort((a, b) => a.column - b.column);
    return { baseline: row[0]?.baseline ?? 0, parts, group: isGroupRow(parts) || isCentredGroup(row, parts) };
  });
}

/** `II`, and words in capitals in the middle of the table, not in the column beside it, where they may go on below. */
function isCentredGroup(row: readonly Line[], parts: readonly Part[]): boolean {
  if ((parts[1]?.column ?? 0) < 2) return false;
  const [number, ...title] = [...row].sort((a, b) => a.box[0] - b.box[0]);
  if (number === undefined || !title.every((piece, at) => isBeside(title[at - 1], piece))) return false;
  return /^[IVXLC]{1,7}[.)]?$/u.test(number.text) && isGroupTitle(row);
}

/** Words this close, in sizes of type, go on with those to their left, though a ruling stands between. */
const WORD_SPACE = 0.6;

function isBeside(left: Line | undefined, { box, size }: Line): boolean {
  return left === undefined || box[0] - left.box[2] < size * WORD_SPACE;
}

function numberedRows(rows: readonly TextRow[]): TextRow[][] {
  const numbered: TextRow[][] = [];
  for (const row of rows) {
    const starts = isNumbered(row);
    const last = numbered.at(-1);
    if (last === undefined || starts || last[0]?.group === true) numbered.push([row]);
    else last.push(row);
  }
  return numbered;
}

function groupCells(row: TextRow, edges: readonly number[], at: number): GridCell[] {
  const [number, ...title] = row.parts;
  const words = title.map((part) => part.line);
  const first = 1;
  return [
    cellOf(number === undefined ? [] : [number.line], edges, at, 0, first),
    cellOf(words.length === 0 ? [] : [mergeLines(words)], edges, at, first, edges.length - 1 - first),
  ];
}

function cellOf(
  lines: readonly Line[],
  edges: readonly number[],
  row: number,
  column: number,
  colSpan: number,
): GridCell {
  const top = least(lines.map((line) => line.box[1]));
  const bottom = greatest(lines.map((line) => line.box[3]));
  return {
    row,
    column,
    rowSpan: 1,
    colSpan,
    box: [
      edges[column] ?? 0,
      lines.length === 0 ? 0 : top,
      edges[column + colSpan] ?? 0,
      lines.length === 0 ? 0 : bottom,
    ],
    lines: [...lines],
  };
}
