import type { TableCell, TableRow } from '../../document/index.js';
import type { Reader } from './reader.js';

/**
 * Joins rows that an author cut in two to fit the page: the second has no number, and every word in it goes on with a
 * sentence that the row above breaks off.
 *
 * `1 | Rà soát, công bố danh mục | Sở Nội` over `| thủ tục hành chính | vụ` becomes one row.
 */
export function joinCutRows(rows: readonly TableRow[], reader: Reader): TableRow[] {
  const joined: TableRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const pairs = above === undefined || above.header || row.header ? null : cutCells(above, row);
    if (pairs === null) joined.push(row);
    else for (const [upper, lower] of pairs) append(upper, lower, reader);
  }
  return joined;
}

/** The filled cells of a row with those they go on from, or null where one of them begins anew. */
function cutCells(above: TableRow, row: TableRow): [TableCell, TableCell][] | null {
  const spans = [...above.children, ...row.children].some(({ rowSpan }) => rowSpan > 1);
  const first = row.children[0];
  if (spans || above.children.length !== row.children.length || first?.value !== '') return null;
  const pairs: [TableCell, TableCell][] = [];
  for (const lower of row.children) {
    if (lower.value === '') continue;
    const upper = above.children.find(
      ({ column, colSpan }) => column === lower.column && colSpan === lower.colSpan,
    );
    if (upper === undefined || !goesOn(upper.value, lower.value)) return null;
    pairs.push([upper, lower]);
  }
  return pairs.length > 0 ? pairs : null;
}

function goesOn(above: string, below: string): boolean {
  return above !== '' && !/[.;:!?]$/u.test(above) && /^[\p{Ll})]/u.test(below);
}

function append(upper: TableCell, lower: TableCell, reader: Reader): void {
  const shift = upper.value.length + 1;
  const marks = (reader.marks.get(lower) ?? []).map(({ start, end, key }) => ({
    start: start + shift,
    end: end + shift,
    key,
  }));
  if (marks.length > 0) reader.marks.set(upper, [...(reader.marks.get(upper) ?? []), ...marks]);
  upper.breaks.push(...lower.breaks.map((offset) => offset + shift));
  upper.value += ` ${lower.value}`;
}
