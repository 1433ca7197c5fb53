import { type Band, bandsOf } from '../lines/bands.js';
import { union } from '../lines/lines.js';
import type { Line } from '../lines/types.js';
import { greatest, least } from '../numbers.js';
import type { SetPage } from '../page/types.js';
import type { GridCell, PageTable } from '../ruled/types.js';
import { NUMBER_TITLE } from '../tables/header.js';
import { type Columns, columnEdges, columnsOf, draftEdges } from './columns.js';
import { looseEnd, partsOf, tableEnd } from './extent.js';
import { findHeader, type Header } from './header.js';
import { rowsOfBody } from './rows.js';

/** A table that goes on without a repeated header must fill two columns within this many bands. */
const FIRST_BANDS = 4;

/**
 * Finds tables without rulings by their column titles, tells the columns from the white strips between the words and the rows
 * from the numbers in the first column, and moves their lines into `page.tables`.
 *
 * Tables whose first column does not number the rows are kept as broken: their rows cannot be told for sure.
 */
export function takeUnruledTables(pages: readonly SetPage[]): void {
  let columns: Columns | null = null;
  for (const page of pages) columns = takeFromPage(page, columns);
}

/** @returns the columns of a table that reaches the page's foot, for the next page */
function takeFromPage(page: SetPage, before: Columns | null): Columns | null {
  const bands = bandsOf(page.lines);
  let from = 0;
  let open: Columns | null = null;
  if (before !== null && page.tables.length === 0 && goesOn(bands, before)) {
    const end = tableEnd(bands, 0, before);
    addTable(page, null, bands.slice(0, end), before);
    from = end;
    open = end === bands.length ? before : null;
  }
  for (let header = findHeader(bands, from); header !== null; header = findHeader(bands, from)) {
    const below = bands.slice(header.end).flatMap((band) => band.lines);
    const draft = columnsOf(draftEdges(header.titles, below), header.titles, below);
    const likely = bands.slice(header.end, tableEnd(bands, header.end, draft)).flatMap((band) => band.lines);
    const columns = columnsOf(columnEdges(header.titles, likely, draft.edges), header.titles, likely);
    const end = tableEnd(bands, header.end, columns);
    const loose = end > header.end ? end : looseEnd(bands, header.end);
    if (loose > header.end) addTable(page, header, bands.slice(header.end, loose), columns, end < loose);
    open = end === bands.length ? columns : null;
    from = Math.max(loose, header.end);
  }
  return open;
}

function goesOn(bands: readonly Band[], columns: Columns): boolean {
  const first = bands.slice(0, FIRST_BANDS);
  const header = findHeader(bands, 0);
  if (first.length === 0 || header?.start === 0 || tableEnd(bands, 0, columns) < first.length) return false;
  return new Set(first.flatMap((band) => partsOf(band, columns).map((part) => part.column))).size >= 2;
}

function addTable(
  page: SetPage,
  header: Header | null,
  body: readonly Band[],
  columns: Columns,
  broken = false,
): void {
  const { edges } = columns;
  const lines = body.flatMap((band) => band.lines);
  const titles = header === null ? [] : titleCells(header, edges);
  const read = rowsOfBody(lines, columns, header === null ? 0 : 1);
  const cells = [...titles, ...read.cells];
  const rows = greatest(cells.map((cell) => cell.row)) + 1;
  const all = cells.flatMap((cell) => cell.lines);
  const box = union(all.map((line) => line.box));
  const numbered = header === null || NUMBER_TITLE.test(header.titles[0]?.text ?? '');
  const table: PageTable = {
    page: page.number,
    box,
    xs: edges,
    ys: [...Array.from({ length: rows }, (_, row) => topOf(cells, row, box[1])), box[3]],
    cells,
    ruled: false,
    broken: broken || !numbered || !read.sure,
    openTop: false,
    openBottom: false,
  };
  const taken = new Set<Line>([...lines, ...(header?.lines ?? [])]);
  page.lines = page.lines.filter((line) => !taken.has(line));
  page.tables = [...page.tables, table].sort((a, b) => a.box[1] - b.box[1]);
}

function titleCells({ titles }: Header, edges: readonly number[]): GridCell[] {
  return titles.map((title, column) => ({
    row: 0,
    column,
    rowSpan: 1,
    colSpan: 1,
    box: [edges[column] ?? 0, title.box[1], edges[column + 1] ?? 0, title.box[3]],
    lines: title.lines,
  }));
}

function topOf(cells: readonly GridCell[], row: number, otherwise: number): number {
  const tops = cells.filter((cell) => cell.row === row && cell.lines.length > 0).map((cell) => cell.box[1]);
  return tops.length === 0 ? otherwise : least(tops);
}
