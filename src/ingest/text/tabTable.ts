import { cellOf } from '../forms/cell.js';
import type { LooseRow } from '../table/types.js';
import type { Line } from './lines.js';

/** Fewest tabs that make a line a table row. */
const FEWEST_TABS = 2;

/**
 * True where a line is a row of a tab-separated table. Trailing tabs are often lost, so a line with one tab is a row beside
 * rows: `I⇥HẠ TẦNG SỐ`.
 *
 * @param neighbour - the row above, or the line below
 */
export function isTabRow(line: Line, neighbour?: Line): boolean {
  if (neighbour !== undefined && line.text.includes('\t') && isTabRow(neighbour)) return true;
  // Tabs in front of one cell set a title to the middle: `⇥⇥⇥NGHỊ QUYẾT`.
  if (!line.text.trim().includes('\t')) return false;
  let tabs = 0;
  for (const letter of line.text) if (letter === '\t') tabs++;
  return tabs >= FEWEST_TABS || (tabs > 0 && line.text.startsWith('\t'));
}

/** Lines of a title, at most. */
const MOST_TITLE_LINES = 4;

/** A few lines that tabs set to the middle of the page: `⇥⇥BÁO CÁO`, `⇥Kết quả năm 2026,⇥phương hướng năm 2027`; a table has a first column. */
export function areTitleLines(lines: readonly Line[]): boolean {
  return lines.length <= MOST_TITLE_LINES && lines.every(({ text }) => /^\t+\p{L}/u.test(text));
}

/** The rows of consecutive tab-separated lines. Whether empty cells under filled ones are merged is for the reader of the table to say. */
export function tabRows(lines: readonly Line[]): LooseRow[] {
  return lines.map((line) => ({ cells: line.text.split('\t').map((cell) => cellOf(cell)) }));
}
