import type { Element } from 'hast';
import {
  type Block,
  fold,
  joinLines,
  paragraph,
  type TableCell,
  type TableRow,
  type TextNode,
  table,
  tableCell,
  tableRow,
} from '../../document/index.js';
import { looksLikeHeader } from '../../vietnamese/columns.js';
import { joinCutRows } from './cut-rows.js';
import { readFlow, type Setting } from './flow.js';
import { type Grid, type GridCell, readGrid } from './grid.js';
import { hasWords, inReadingOrder, isLayout, showsWords, signatureApart, textOf } from './layout.js';
import type { Mark } from './lines.js';
import { isHidden, isStruck, type Look, lookInside } from './look.js';
import type { Reader } from './reader.js';

/** Reads a table: as a grid where it holds data, as the paragraphs of its cells where it only lays them out. */
export function readTable(element: Element, around: Look, setting: Setting, reader: Reader): Block[] {
  const look = { ...lookInside(element, around), indent: null };
  const caption = element.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  const title = caption === undefined ? [] : readFlow([caption], look, setting, reader);
  const whole = readGrid(element);
  const laidOut = (grid: Grid): Block[] =>
    inReadingOrder(grid).flatMap((cell) => readFlow(cell.children, lookInside(cell, look), setting, reader));
  if (isLayout(element, whole)) return [...title, ...laidOut(whole)];
  const { grid, signature } = signatureApart(whole);
  const rows = grid.rows.map((row) => tableRow(row.cells.map((cell) => makeCell(cell, look, reader))));
  markHeader(rows, grid);
  noteLosses(element, reader);
  const foot = grid.foot.map((row) => paragraph(fold(textOf(row))));
  return [
    ...title,
    table(joinCutRows(rows, reader), { columns: grid.columns, mergesKnown: true }),
    ...foot.filter(({ value }) => value !== ''),
    ...(signature === null ? [] : laidOut(signature)),
  ];
}

/** Rows and parts that are hidden or struck out as a whole never come to be read as cells. */
function noteLosses(element: Element, reader: Reader): void {
  for (const child of element.children) {
    if (child.type !== 'element' || !/^t(?:r|[dh]|head|body|foot)$/u.test(child.tagName)) continue;
    if (isHidden(child) && hasWords(child)) reader.losses.leaveOut('text-hidden');
    else if (isStruck(child) && hasWords(child)) reader.losses.leaveOut('text-struck');
    else if (child.tagName !== 'td' && child.tagName !== 'th') noteLosses(child, reader);
    else if (!showsWords(child) && hasWords(child)) reader.losses.leaveOut('text-struck');
  }
}

function makeCell({ element, column, rowSpan, colSpan }: GridCell, around: Look, reader: Reader): TableCell {
  const look = lookInside(element, around);
  const blocks = readFlow(element.children, look, 'cell', reader);
  const lines = blocks.flatMap((block) => cellLines(block, reader));
  const { value, breaks } = joinLines(lines.map((line) => line.value));
  const cell = tableCell(value, { column, rowSpan, colSpan, breaks });
  const hints = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.hints] : []));
  if (hints.length > 0 && hints.every(({ bold }) => bold === true)) cell.hints.bold = true;
  if (hints.length > 0 && hints.every(({ italic }) => italic === true)) cell.hints.italic = true;
  const align = hints[0]?.align;
  if (align !== undefined) cell.hints.align = align;
  keepMarks(cell, lines, reader);
  return cell;
}

interface CellLine {
  value: string;
  marks: readonly Mark[];
}

/** A table inside a cell gives one line a row. */
function cellLines(block: Block, reader: Reader): CellLine[] {
  if (block.type === 'table') {
    return block.children.map((row) => ({
      value: row.children
        .map(({ value }) => value)
        .filter((value) => value !== '')
        .join(' '),
      marks: [],
    }));
  }
  if (block.type === 'looseTable') return block.children.map(({ value }) => ({ value, marks: [] }));
  return [{ value: block.value, marks: reader.marks.get(block) ?? [] }];
}

function keepMarks(node: TextNode, lines: readonly CellLine[], reader: Reader): void {
  const marks: Mark[] = [];
  let at = 0;
  for (const { value, marks: own } of lines) {
    if (value === '') continue;
    for (const { start, end, key } of own) marks.push({ start: at + start, end: at + end, key });
    at += value.length + 1;
  }
  if (marks.length > 0) reader.marks.set(node, marks);
}

/** `(1)`, `2`, `A`: the row under the titles that numbers the columns. */
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Z])\)?$/u;

/**
 * Header rows are those the file flags; else the first row, unless it begins with a number as data does. Titles merged over
 * several rows make all of these headers, and so does a row of column numbers below.
 */
function markHeader(rows: readonly TableRow[], grid: Grid): void {
  let end = grid.rows.findIndex(({ header }) => !header);
  if (end < 0) end = 0;
  const first = rows[0];
  if (end === 0 && first !== undefined && rows.length > 1 && titlesColumns(first)) end = 1;
  for (let at = 0; at < end; at++) {
    for (const cell of rows[at]?.children ?? [])
      end = Math.min(rows.length - 1, Math.max(end, at + cell.rowSpan));
  }
  const below =
    end > 0 ? rows[end]?.children.map(({ value }) => value).filter((value) => value !== '') : undefined;
  if (below !== undefined && below.length > 2 && below.every((value) => COLUMN_NUMBER.test(value))) end++;
  let titled = false;
  for (const row of rows.slice(0, end)) {
    if (titled && isBelowTitles(row, grid)) break;
    row.header = true;
    titled ||= row.children.filter(({ value }) => value !== '').length > 1;
  }
}

/** `II`, `3.`, `b)`: the number of a row or of a group of rows. */
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,2}|[IVXLC]{1,7}|[A-Za-zđ])[.)]?$/u;

/**
 * A row that belongs to what stands below the titles, though the file repeats it on every page: one text across the whole table groups the rows that
 * follow, and so does a number with one text; a number with several is a row.
 */
function isBelowTitles(row: TableRow, { columns }: Grid): boolean {
  const [first, ...others] = row.children.filter(({ value }) => value !== '');
  if (first === undefined) return false;
  if (others.length === 0) return first.colSpan >= columns;
  return ROW_NUMBER.test(first.value) && !others.every(({ value }) => COLUMN_NUMBER.test(value));
}

/** `II` and one text across the other columns: it groups the rows below, in a table that has its titles elsewhere. */
function opensGroup({ children }: TableRow): boolean {
  const [number, title, ...others] = children;
  if (number === undefined || title === undefined || title.colSpan < 2) return false;
  return ROW_NUMBER.test(number.value) && others.every(({ value }) => value === '');
}

function titlesColumns(row: TableRow): boolean {
  const words = row.children.map(({ value }) => value);
  if (opensGroup(row)) return false;
  if (looksLikeHeader(words)) return true;
  const filled = words.filter((value) => value !== '');
  return (
    filled.length === words.length &&
    filled.length > 1 &&
    !filled.some((value) => /^[\d(]|[.;]$/u.test(value))
  );
}
