import { startsLowerCase } from '../../../vietnamese/sentences.js';
import { baselineRows } from '../lines/bands.js';
import { mergeLines } from '../lines/split.js';
import type { Line } from '../lines/types.js';
import { greatest, least } from '../numbers.js';
import { endsUnspaced, nextWordFits } from '../paragraphs/continues.js';
import { showsSpaces } from '../paragraphs/text.js';
import type { GridCell } from '../ruled/types.js';
import { ROW_NUMBER } from '../tables/header.js';
import { centredRows, isCentred, linePitch } from './centred.js';
import { type Columns, cutAtEdges, type Part } from './columns.js';
import { isGroupRow } from './extent.js';

/** A column that falls silent for more than this many line distances and speaks again begins a new cell. */
const SILENCE = 1.6;

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
  const pitch = pitchOf(rows);
  const setting = settingOf(rows, columns);
  const cells: GridCell[] = [];
  let row = from;
  const lineDistance = linePitch(rows);
  const centred = isCentred(rows, lineDistance, isNumbered)
    ? centredRows(rows, lineDistance, isNumbered)
    : null;
  for (const numbered of centred ?? numberedRows(rows)) {
    if (numbered[0]?.group === true) {
      cells.push(...groupCells(numbered[0], edges, row));
      row++;
      continue;
    }
    for (const part of centred !== null ? [byColumn(numbered)] : subRows(numbered, pitch, setting)) {
      for (let column = 0; column < edges.length - 1; column++) {
        cells.push(cellOf(part.get(column) ?? [], edges, row, column, 1));
      }
      row++;
    }
  }
  const numbers = rows.filter(isNumbered).length;
  return { cells, sure: row - from <= numbers * MOST_SUB_ROWS + MOST_SUB_ROWS && !areBroken(cells) };
}

/** The cells of a table's body, and whether their rows are to be trusted. */
export interface Body {
  cells: GridCell[];
  sure: boolean;
}

/** More rows than this for each number are lines taken for rows. */
const MOST_SUB_ROWS = 6;
/** Where more than this share of the cells begin in small letters, lines are taken for cells. */
const MOST_SMALL = 0.3;
/** Fewest cells to tell by: the rest of a cell below a page end begins in small letters too. */
const ENOUGH_CELLS = 8;

/** `nghiệp và Môi` | `trường`: cells that begin in the middle of a name. */
function areBroken(cells: readonly GridCell[]): boolean {
  const written = cells.filter(({ column, lines }) => column > 0 && lines.length > 0);
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

/** What telling sub-rows needs to know of the table. */
interface Setting {
  columns: number;
  deadlines: number[];
  showsSpaces: boolean;
  /** How far to the right the lines of a line's column reach. */
  reach: (line: Line) => number;
}

function settingOf(rows: readonly TextRow[], { edges, deadlines }: Columns): Setting {
  const lines = rows.flatMap((row) => row.parts.map((part) => part.line));
  const columnOf = (line: Line): number => edges.findLastIndex((edge) => edge <= line.box[0]);
  const reaches = edges.map((_, column) =>
    greatest(lines.filter((line) => columnOf(line) === column).map((line) => line.box[2])),
  );
  return {
    columns: edges.length - 1,
    deadlines,
    showsSpaces: showsSpaces(lines),
    reach: (line) => reaches[columnOf(line)] ?? line.box[2],
  };
}

function textRows(lines: readonly Line[], columns: Columns): TextRow[] {
  return baselineRows(lines).map((row) => {
    const parts = row.flatMap((line) => cutAtEdges(line, columns)).sort((a, b) => a.column - b.column);
    return { baseline: row[0]?.baseline ?? 0, parts, group: isGroupRow(parts) };
  });
}

/** The usual distance between lines: the smallest, noise left out. */
function pitchOf(rows: readonly TextRow[]): number {
  const distances = rows
    .map((row, index) => row.baseline - (rows[index - 1]?.baseline ?? row.baseline))
    .filter((distance) => distance > 4)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 4)] ?? 14;
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

/**
 * Cuts a numbered row into its sub-rows: where a silent column speaks again, and where two columns, a time among them, end a
 * line on purpose together: `Kế hoạch` | `Quý I` above `Báo cáo` | `Quý IV`. Columns whose words run on there stay above.
 */
function subRows(rows: readonly TextRow[], pitch: number, setting: Setting): Map<number, Line[]>[] {
  const found: Map<number, Line[]>[] = [new Map()];
  const home = new Map<number, Map<number, Line[]>>();
  const above = new Map<number, Line>();
  for (const { parts } of rows) {
    const met = parts.flatMap(({ column, line }) => {
      const before = above.get(column);
      return before === undefined ? [] : [{ column, meeting: meetingOf(before, line, pitch, setting) }];
    });
    if (isCut(met, setting.deadlines)) {
      const next = new Map<number, Line[]>();
      found.push(next);
      const runningOn = new Set(
        met.filter(({ meeting }) => meeting === 'runs-on').map(({ column }) => column),
      );
      for (let column = 0; column < setting.columns; column++)
        if (!runningOn.has(column)) home.set(column, next);
    }
    for (const { column, line } of parts) {
      const lines = home.get(column) ?? found[0];
      lines?.set(column, [...(lines.get(column) ?? []), line]);
      above.set(column, line);
    }
  }
  return found;
}

/** How a line of a column stands to the one above it. */
type Meeting = 'silence' | 'break' | 'runs-on';

function meetingOf(above: Line, line: Line, pitch: number, { showsSpaces, reach }: Setting): Meeting {
  if (line.baseline - above.baseline > SILENCE * pitch) return 'silence';
  if (/[;,]$/u.test(above.text) || startsLowerCase(line.text)) return 'runs-on';
  const measure = { left: above.box[0], right: reach(above) };
  const ended = nextWordFits(above, line, measure) || (showsSpaces && endsUnspaced(above, measure));
  return ended ? 'break' : 'runs-on';
}

function isCut(met: readonly { column: number; meeting: Meeting }[], deadlines: readonly number[]): boolean {
  const fresh = met.filter(({ meeting }) => meeting !== 'runs-on');
  if (fresh.some(({ meeting }) => meeting === 'silence')) return true;
  return fresh.length >= 2 && fresh.some(({ column }) => deadlines.includes(column));
}

function groupCells(row: TextRow, edges: readonly number[], at: number): GridCell[] {
  const [number, ...title] = row.parts;
  const words = title.map((part) => part.line);
  const first = title[0]?.column ?? 1;
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
