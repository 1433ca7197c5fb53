import { fold, type Table } from '../../document/index.js';
import { joinParts } from '../table/join.js';
import type { LooseRow } from '../table/types.js';
import type { Line } from './lines.js';
import { plainLines } from './markup.js';

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
  let tabs = 0;
  for (const letter of line.text) if (letter === '\t') tabs++;
  return tabs >= FEWEST_TABS || (tabs > 0 && line.text.startsWith('\t'));
}

/**
 * Makes one table of consecutive tab-separated lines. Empty cells under filled ones are left empty: whether they are
 * merged from above is for the reader of the table to say.
 */
export function tabTable(lines: readonly Line[]): Table {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.split('\t').length), 1);
  const rows: LooseRow[] = lines.map((line) => {
    const cells = line.text.split('\t').map((cell) => ({
      lines: plainLines(cell)
        .map((text) => fold(text))
        .filter((text) => text !== ''),
    }));
    while (cells.length < width) cells.push({ lines: [] });
    return { cells };
  });
  return joinParts(rows);
}
