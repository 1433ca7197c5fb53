import { isNumberTitle } from '../../../vietnamese/columns.js';
import { isJoin, isWholeTitle } from '../../../vietnamese/layout/ends.js';
import { type Band, bandsOf, baselineRows } from '../lines/bands.js';
import { union } from '../lines/lines.js';
import type { Line } from '../lines/types.js';
import { greatest, least } from '../numbers.js';
import type { SetPage } from '../page/types.js';
import type { GridCell, PageTable } from '../ruled/types.js';
import { type Columns, columnEdges, columnsBelow, columnsOf, draftEdges } from './columns.js';
import { givenUpEnd, isGroupRow, partsOf, rowsFollow, tableEnd } from './extent.js';
import { findHeader, type Header, type Title } from './header.js';
import { inOrder, releaseSignatures, releaseUnparted } from './released.js';
import { rowsOfBody } from './rows.js';

/** A table that goes on without a repeated header must fill two columns within this many bands. */
const FIRST_BANDS = 4;
/** Titles that are repeated stand where they stood, within so many points. */
const SAME_PLACE = 2;
/** Fewer lines than this below the titles tell no columns. */
const FEWEST_LINES = 8;

/**
 * Finds tables without rulings by their column titles, tells the columns from the white strips between the words and the rows
 * from the numbers in the first column, and moves their lines into `page.tables`.
 *
 * Tables whose first column does not number the rows are kept as broken: their rows cannot be told for sure.
 */
export function takeUnruledTables(pages: readonly SetPage[]): void {
  for (const page of pages) {
    releaseUnparted(page);
    releaseSignatures(page);
  }
  let open: Open | null = null;
  for (const page of pages) open = takeFromPage(page, open);
  open?.endAboveTitles();
}

/** So often columns are told anew from the lines that they reach. */
const MOST_ROUNDS = 4;

/** A table that reaches the foot of its page. */
interface Open {
  columns: Columns;
  table: PageTable;
  /** Ends it above the titles of sections at the foot of the page, which are none of its groups where it does not go on. */
  endAboveTitles: () => void;
  /** The words of its titles as they are printed. */
  printed: string;
}

/** @returns the table that goes on on the next page */
function takeFromPage(page: SetPage, before: Open | null): Open | null {
  const bands = bandsOf(page.lines);
  let from = 0;
  let open: Open | null = null;
  let isContinued = false;
  const going = before === null ? null : goingOn(before.columns, bands);
  if (before !== null && going !== null && page.tables.length === 0 && goesOn(bands, going)) {
    before.table.xs = going.edges;
    const told = tableEnd(bands, 0, going);
    const end = rowsFollow(bands, told, going) ? Math.max(told, givenUpEnd(bands, told, going)) : told;
    const body = bands.slice(0, end);
    const table = addTable(page, null, body, going, told < end);
    isContinued = true;
    from = end;
    const endAboveTitles = (): void => endAbove(page, { header: null, body, columns: going, table });
    open = end === bands.length ? { columns: going, table, endAboveTitles, printed: before.printed } : null;
  } else if (before?.table.broken === true && page.tables.length === 0) {
    // What could not be told apart on the page before is kept line by line on this one as well.
    const end = findHeader(bands, 0)?.start === 0 ? 0 : givenUpEnd(bands, 0, before.columns);
    isContinued = end > 0;
    const table = end > 0 ? addTable(page, null, bands.slice(0, end), before.columns, true) : null;
    from = end;
    // The page before ended within the table: none of what stands at its foot is a title of what follows.
    const endAboveTitles = (): void => undefined;
    open = table !== null && end === bands.length ? { ...before, table, endAboveTitles } : null;
  }
  for (let found = findHeader(bands, from); found !== null; found = findHeader(bands, from)) {
    // The same words at the head of the next page are the same titles, also where fewer rows show how to cut them apart.
    const again = before !== null && found.start === 0 && printedIn(found) === before.printed;
    const header = again ? { ...found, titles: before.columns.titles } : found;
    const known = before !== null && header.start === 0 && repeats(header, before.columns);
    const columns = known
      ? goingOn(before.columns, bands.slice(header.end))
      : learnColumns(header.titles, bands, header.end);
    if (known) before.table.xs = columns.edges;
    isContinued ||= known || again;
    const end = tableEnd(bands, header.end, columns);
    const goesOn = end === header.end || rowsFollow(bands, end, columns);
    const loose = goesOn ? Math.max(end, givenUpEnd(bands, end, columns)) : end;
    const made = loose > header.end || end === bands.length;
    const table = made ? addTable(page, header, bands.slice(header.end, loose), columns, end < loose) : null;
    const rest = table?.broken === true ? givenUpEnd(bands, loose, columns) : loose;
    if (table !== null) takeRest(page, table, bands.slice(loose, rest));
    const body = bands.slice(header.end, rest);
    open =
      table !== null && rest === bands.length
        ? {
            columns,
            table,
            endAboveTitles: () => endAbove(page, { header, body, columns, table }),
            printed: printedIn(header),
          }
        : null;
    from = Math.max(rest, header.end);
  }
  if (!isContinued) before?.endAboveTitles();
  return open;
}

/** Gives the titles at the foot of a table back to its page: `IV. TỔ CHỨC THỰC HIỆN` under its last row is the title of what follows. */
function endAbove(
  page: SetPage,
  {
    header,
    body,
    columns,
    table,
  }: { header: Header | null; body: readonly Band[]; columns: Columns; table: PageTable },
): void {
  let end = body.length;
  for (
    let last = body[end - 1];
    last !== undefined && isGroupRow(partsOf(last, columns));
    last = body[end - 1]
  )
    end--;
  if (end === body.length) return;
  page.tables = page.tables.filter((other) => other !== table);
  page.lines = inOrder([...page.lines, ...(header?.lines ?? []), ...body.flatMap(({ lines }) => lines)]);
  if (end > 0 || header !== null) addTable(page, header, body.slice(0, end), columns, table.broken);
}

/** The words of titles from the left, line by line, however they were cut. */
function printedIn({ lines }: Header): string {
  const rows = baselineRows(lines).map((row) =>
    row.flatMap(({ words }) => words).sort((a, b) => a.x0 - b.x0),
  );
  return rows.map((row) => row.map(({ text }) => text).join(' ')).join(' ');
}

/**
 * Tells the columns from the titles and the bands below them, from `from` on. A first guess may end the table too soon: better columns reach further down,
 * and what stands there shows the columns better.
 */
function learnColumns(titles: readonly Title[], bands: readonly Band[], from: number): Columns {
  const below = bands.slice(from).flatMap((band) => band.lines);
  const draft = columnsOf(draftEdges(titles, below), titles, below);
  let columns = draft;
  let end = from - 1;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const further = tableEnd(bands, from, columns);
    if (further <= end) break;
    end = further;
    const likely = bands.slice(from, end).flatMap((band) => band.lines);
    columns = columnsOf(columnEdges(titles, likely, draft.edges), titles, likely);
  }
  return columns;
}

/** The columns of a table on its next page; told anew where next to nothing stood below the titles. */
function goingOn(before: Columns, bands: readonly Band[]): Columns {
  if (before.learned < FEWEST_LINES) return learnColumns(before.titles, bands, 0);
  return columnsBelow(
    before,
    bands.flatMap((band) => band.lines),
  );
}

/** The titles of the table that reached the foot of the page before, at the same places. */
function repeats({ titles }: Header, before: Columns): boolean {
  return (
    titles.length === before.titles.length &&
    titles.every(({ text, box }, at) => {
      const other = before.titles[at];
      return other?.text === text && Math.abs(other.box[0] - box[0]) <= SAME_PLACE;
    })
  );
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
): PageTable {
  const { edges } = columns;
  const lines = body.flatMap((band) => band.lines);
  const titles = header === null ? [] : titleCells(header, edges);
  const read = rowsOfBody(lines, columns, header === null ? 0 : 1);
  const cells = [...titles, ...read.cells];
  const rows = greatest(cells.map((cell) => cell.row)) + 1;
  const all = cells.flatMap((cell) => cell.lines);
  const box = union(all.map((line) => line.box));
  const numbered = header === null || isNumberTitle(header.titles[0]?.text ?? '');
  const table: PageTable = {
    page: page.number,
    box,
    xs: edges,
    ys: [...Array.from({ length: rows }, (_, row) => topOf(cells, row, box[1])), box[3]],
    cells,
    ruled: false,
    unsure: read.unsure,
    broken:
      broken || !numbered || !read.sure || (header?.titles.some(({ text }) => isTwoTitles(text)) ?? false),
    openTop: false,
    openBottom: false,
  };
  const taken = new Set<Line>([...lines, ...(header?.lines ?? [])]);
  page.lines = page.lines.filter((line) => !taken.has(line));
  page.tables = [...page.tables, table].sort((a, b) => a.box[1] - b.box[1]);
  return table;
}

/** Adds lines to a table that was given up, whose words are kept line by line. */
function takeRest(page: SetPage, table: PageTable, bands: readonly Band[]): void {
  const lines = bands.flatMap((band) => band.lines);
  if (lines.length === 0) return;
  const box = union(lines.map((line) => line.box));
  table.cells.push({ row: table.ys.length - 1, column: 0, rowSpan: 1, colSpan: 1, box, lines });
  table.box = union([table.box, box]);
  table.ys.push(box[3]);
  const taken = new Set<Line>(lines);
  page.lines = page.lines.filter((line) => !taken.has(line));
}

/** `Thời gian Địa điểm`, `Cơ quan chủ Cơ quan phối trì hợp`: the titles of two columns that were not told apart. */
function isTwoTitles(title: string): boolean {
  const words = title.split(' ');
  const isWhole = (from: number, to?: number): boolean => isWholeTitle(words.slice(from, to).join(' '));
  const parts = (word: string, at: number): boolean => {
    const last = words[at - 1] ?? '';
    return (
      /^\p{Lu}/u.test(word) && !last.endsWith(',') && !asksForMore(last) && isWhole(0, at) && isWhole(at)
    );
  };
  if (words.some((word, at) => at > 0 && parts(word, at))) return true;
  const openingAt = (at: number): string =>
    words
      .slice(at, at + OPENING)
      .map((word) => word.toLowerCase().replace(/[,;]$/u, ''))
      .join(' ');
  const again = words.findIndex((_, at) => at >= OPENING && openingAt(at) === openingAt(0));
  const before = words[again - 1] ?? '';
  return again > 0 && !asksForMore(before) && !(/,$/u.test(before) && /^\p{Ll}/u.test(words[again] ?? ''));
}

/** `Kết quả/ | Sản phẩm`, `và`: one title goes on. */
const asksForMore = (word: string): boolean => JOINS.test(word) || isJoin(word);

const JOINS = /[;/&–-]$/u;

/** Words with which titles begin: `cơ quan`, `đơn vị`. */
const OPENING = 2;

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
