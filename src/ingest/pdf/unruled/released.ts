import { isNumberTitle } from '../../../vietnamese/columns.js';
import { isRecipients } from '../columns/anchors.js';
import { partOf } from '../lines/split.js';
import type { Line } from '../lines/types.js';
import type { SetPage } from '../page/types.js';
import type { PageTable } from '../ruled/types.js';
import { ROW_NUMBER } from '../tables/header.js';

/** A gap this wide, in sizes of type, parts two columns. */
const COLUMN_GAP = 1.2;

/**
 * Gives back to the page the lines of tables whose rulings part their columns, or only frame them, and no row from the next: several
 * rows are numbered within one cell, or the titles stand in one. Their rows are told from white space, like those of a table without rulings.
 */
export function releaseUnparted(page: SetPage): void {
  const unparted = page.tables.filter(hasUnpartedRows);
  if (unparted.length === 0) return;
  page.tables = page.tables.filter((table) => !unparted.includes(table));
  const lines = unparted.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines.flatMap(atGaps)));
  page.lines = inOrder([...page.lines, ...lines]);
}

/**
 * Gives back to the page the rows of ruled tables in which recipients and signer stand: two tables that touch are drawn as one.
 */
export function releaseSignatures(page: SetPage): void {
  const lines: Line[] = [];
  page.tables = page.tables.map((table) => {
    const from = table.cells.find(({ row, lines: own }) => row > 0 && isRecipients(own[0]?.text ?? ''))?.row;
    const isCut =
      from !== undefined && !table.cells.some(({ row, rowSpan }) => row < from && row + rowSpan > from);
    if (!isCut) return table;
    lines.push(...table.cells.filter(({ row }) => row >= from).flatMap((cell) => cell.lines));
    const bottom = table.ys[from] ?? table.box[3];
    return {
      ...table,
      box: [table.box[0], table.box[1], table.box[2], bottom],
      ys: table.ys.slice(0, from + 1),
      cells: table.cells.filter(({ row }) => row < from),
      openBottom: false,
    };
  });
  if (lines.length > 0) page.lines = inOrder([...page.lines, ...lines]);
}

/** Lines in the order they are read in. */
export function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]);
}

function hasUnpartedRows({ xs, cells }: PageTable): boolean {
  const first = cells.filter(({ column }) => column === 0);
  if (xs.length > 2) return first.some(({ colSpan, lines }) => colSpan === 1 && holdsNumbers(lines));
  return first.some(({ lines }) => {
    const opening = lines.filter(isGapped).map(({ words }) => words[0]?.text ?? '');
    return opening.some((word) => isNumberTitle(word)) || countsOn(opening);
  });
}

/** `1` over `2` over `3`, and nothing else but the column's title and the numerals of groups. */
function holdsNumbers(lines: readonly Line[]): boolean {
  const texts = lines.map(({ text }) => text);
  const from = texts.findIndex((text) => ROW_NUMBER.test(text));
  const title = texts.slice(0, Math.max(0, from)).join(' ');
  const numbers = texts.slice(Math.max(0, from)).filter((text) => !GROUP_NUMBER.test(text));
  return (
    (title === '' || isNumberTitle(title)) && numbers.every((text) => NUMBER.test(text)) && countsOn(numbers)
  );
}

const NUMBER = /^\d{1,3}[.)]?$/u;
const GROUP_NUMBER = /^[IVXLC]{1,7}[.)]?$/u;

/** True where the numbers among some words count on from row to row, or from one again in the next group. */
function countsOn(words: readonly string[]): boolean {
  const numbers = words.filter((word) => NUMBER.test(word)).map((word) => Number.parseInt(word, 10));
  return (
    numbers.length > 1 &&
    numbers.slice(1).every((number, at) => number === (numbers[at] ?? 0) + 1 || number === 1)
  );
}

function isGapped(line: Line): boolean {
  return atGaps(line).length > 1;
}

/** A line cut where wide gaps part its words. */
function atGaps(line: Line): Line[] {
  const pieces: Line[] = [];
  let from = 0;
  for (let at = 1; at <= line.words.length; at++) {
    const gap = (line.words[at]?.x0 ?? Number.POSITIVE_INFINITY) - (line.words[at - 1]?.x1 ?? 0);
    if (gap < COLUMN_GAP * line.size) continue;
    pieces.push(partOf(line, from, at));
    from = at;
  }
  return pieces;
}
