/** Tables that stand in a quotation or begin with a list item: they are tables as any other. */
import { isDelimiter } from '../forms/index.js';
import type { Line } from '../text/lines.js';

/** `> | 1 | Rà soát |` */
const QUOTED_ROW = /^ {0,3}>[> ]{0,20}(?=\|)/u;
/** `- | TT | Việc |`, `2. | TT | Việc |` */
const ITEM_ROW = /^\s{0,40}([-+*]|\d{1,9}[.)]) {1,4}(?=\|)/u;
const INDENTED_ROW = /^\s{1,40}(?=\|)/u;
/** Fewest rows that make a table in a quotation. */
const FEWEST_ROWS = 2;

/** Lines with such tables apart from what they stand in; the number of an item stays in front of its table. */
export function unboxTables(lines: readonly Line[]): Line[] {
  const unboxed: Line[] = [];
  let isBehindTable = false;
  for (let at = 0; at < lines.length; ) {
    const end = endOfQuoted(lines, at) ?? endOfItem(lines, at) ?? at;
    const number = end > at ? /^\d.*/u.exec(ITEM_ROW.exec(lines[at]?.text ?? '')?.[1] ?? '')?.[0] : undefined;
    const taken = lines.slice(at, Math.max(end, at + 1));
    const rows = end > at ? taken.map((row) => ({ ...row, text: bare(row.text) })) : taken;
    const [first, ...others] = rows;
    if (first === undefined) break;
    const opening =
      end > at || isBehindTable ? { ...first, blanksAbove: Math.max(1, first.blanksAbove) } : first;
    // As words: `3.` alone is an empty item.
    if (number !== undefined) unboxed.push({ ...opening, text: number.replace(/(?=[.)])/u, '\\') });
    unboxed.push(opening);
    for (const row of others) unboxed.push(row);
    isBehindTable = end > at;
    at += rows.length;
  }
  return unboxed;
}

function bare(text: string): string {
  return text.replace(QUOTED_ROW, '').replace(ITEM_ROW, '').trimStart();
}

function endOfQuoted(lines: readonly Line[], at: number): number | null {
  const end = endOfRows(lines, at, QUOTED_ROW);
  return end - at < FEWEST_ROWS ? null : end;
}

/** Titles behind the item's mark, and a delimiter row below. */
function endOfItem(lines: readonly Line[], at: number): number | null {
  const next = lines[at + 1];
  if (next === undefined || !ITEM_ROW.test(lines[at]?.text ?? '')) return null;
  const end = endOfRows(lines, at + 1, INDENTED_ROW);
  return isDelimiter(next.text) && next.blanksAbove === 0 && end > at + 1 ? end : null;
}

/** Behind the last of the rows that stand one below the other. */
function endOfRows(lines: readonly Line[], from: number, row: RegExp): number {
  let end = from;
  while (row.test(lines[end]?.text ?? '') && (end === from || lines[end]?.blanksAbove === 0)) end++;
  return end;
}
