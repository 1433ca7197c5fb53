import type { Block, Table, TableRow } from '../../document/index.js';
import { toRoman } from '../../vietnamese/markers/index.js';
import { mayBePageNumber } from '../text/furniture.js';
import { sameHeader } from './headers.js';

/** The numerals of groups of rows. */
const NUMERALS = Array.from({ length: 40 }, (_, at) => toRoman(at + 1));

/**
 * Joins tables that stand directly below one another and are one: the author cut it in two and typed the header again, or
 * the second goes on counting its rows or groups without a header. Header rows typed again inside a table go as well, and so does the page
 * number between the parts.
 */
export function joinTables(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const cut = isPageNumber(joined.at(-1));
    const above = joined.at(cut ? -2 : -1);
    if (block.type === 'table' && above?.type === 'table' && goesOn(above, block)) {
      if (cut) joined.pop();
      above.children.push(...block.children.filter(({ header }) => !header));
    } else {
      joined.push(block);
    }
  }
  return joined;
}

function isPageNumber(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && mayBePageNumber(block.value);
}

function goesOn(above: Table, below: Table): boolean {
  if (above.columns !== below.columns) return false;
  const titles = headerText(below);
  if (titles.length > 0) return sameHeader(titles, headerText(above));
  return [rowNumber, groupNumber].some((numberOf) => {
    const next = firstOf(below.children, numberOf);
    // From the end: the table above may have been joined of thousands.
    return next !== null && next - 1 === lastOf(above.children, numberOf);
  });
}

type NumberOf = (row: TableRow) => number | null;

function firstOf(rows: readonly TableRow[], numberOf: NumberOf): number | null {
  const row = rows.find((each) => numberOf(each) !== null);
  return row === undefined ? null : numberOf(row);
}

function lastOf(rows: readonly TableRow[], numberOf: NumberOf): number | null {
  const row = rows.findLast((each) => numberOf(each) !== null);
  return row === undefined ? null : numberOf(row);
}

function headerText(table: Table): string[] {
  return table.children
    .filter(({ header }) => header)
    .flatMap(({ children }) => children.map(({ value }) => value));
}

/** The number in a row's first column: `7` or `7.`. */
function rowNumber(row: TableRow): number | null {
  const first = row.children[0];
  const digits = first?.column === 0 ? /^(\d{1,4})\.?$/u.exec(first.value)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

/** The numeral in the first column of the row that opens a group: `II` is 2. */
function groupNumber(row: TableRow): number | null {
  const first = row.children[0];
  const numeral = first?.column === 0 ? /^([IVX]{1,6})\.?$/u.exec(first.value)?.[1] : undefined;
  const at = numeral === undefined ? -1 : NUMERALS.indexOf(numeral);
  return at < 0 ? null : at + 1;
}
