import { looksLikeHeader } from '../../vietnamese/columns.js';
import { cellText, type LooseRow } from '../table/types.js';
import type { Line } from '../text/lines.js';
import { asBlocks } from './asBlocks.js';
import { cellOf } from './cell.js';
import type { Form } from './types.js';

/** A Roman number or a letter, then a title. */
const GROUP = /^(?:[IVXLC]{1,7}|[A-HĐ])(?: ?[.):|]| (?=\p{Lu}))[\s|]{0,9}\p{Lu}/u;
const DELIMITER = /^[\s|:+-]+$/u;
/** Lines that a row with a line end inside a cell may be broken into. */
const MOST_BROKEN = 12;

/**
 * Rows of cells between bars, `| 1 | Xây dựng … | Sở Nội vụ |`, with or without the outer ones, without a delimiter row or with blank lines
 * between rows: what Markdown's own tables may not be, and what they are in a plain text.
 */
export const pipes: Form = {
  name: 'cells between bars',
  end: (lines, at) => {
    const rows = rowsFrom(lines, at);
    const cells = rows.filter(({ text }) => !isDelimiter(text));
    return cells.length > 1 || (cells.length === 1 && rows.length > 1) ? (rows.at(-1)?.end ?? at) : at;
  },
  read: (lines) => partsOf(rowsFrom(lines, 0)).flatMap((part) => asBlocks(part)),
};

/** The rows of cells, those of each table for themselves: titles with a delimiter row below begin one behind a blank line, or where there were none above. */
function partsOf(rows: readonly Row[]): LooseRow[][] {
  const parts: LooseRow[][] = [[]];
  let titled = false;
  for (const [at, { text, apart }] of rows.entries()) {
    if (isDelimiter(text)) continue;
    const row = rowOf(text);
    const titles = looksLikeHeader(row.cells.map(cellText));
    if (at > 0 && isDelimiter(rows[at + 1]?.text ?? '') && (apart || (titles && !titled))) parts.push([]);
    titled ||= titles;
    parts.at(-1)?.push(row);
  }
  return parts;
}

interface Row {
  text: string;
  /** Index behind its last line. */
  end: number;
  /** True where a blank line stands above it. */
  apart: boolean;
}

/** The rows from a line on: each with as many bars as the first, a row broken inside a cell joined. */
function rowsFrom(lines: readonly Line[], from: number): Row[] {
  const first = lines[from];
  if (first === undefined || bars(first.text) === 0) return [];
  const outer = first.text.trim().startsWith('|');
  const count = bars(first.text);
  if (count < (outer ? 3 : 2)) return [];
  const rows: Row[] = [];
  let at = from;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined || (rows.length > 0 && line.blanksAbove > (outer ? 1 : 0))) break;
    if (outer !== line.text.trim().startsWith('|')) break;
    const row = rowAt(lines, at, count, outer) ?? (rows.length > 0 ? groupAt(lines, at, count) : null);
    if (row === null) break;
    rows.push({ ...row, apart: line.blanksAbove > 0 });
    at = row.end;
  }
  return rows;
}

/** One row, however many lines it has; null where its bars are not those of the table. */
function rowAt(lines: readonly Line[], at: number, count: number, outer: boolean): Omit<Row, 'apart'> | null {
  let text = lines[at]?.text.trim() ?? '';
  if (isDelimiter(text)) return { text, end: at + 1 };
  for (let end = at + 1; end <= at + MOST_BROKEN; end++) {
    const found = bars(text);
    const closed = !outer || text.endsWith('|');
    if (found === count && closed) return { text, end };
    if (found > count || (!outer && found < count)) return null;
    if (outer && found < count && closed) return { text, end };
    const next = lines[end];
    if (next === undefined || next.blanksAbove > 0) return null;
    text = `${text}<br>${next.text.trim()}`;
  }
  return null;
}

/** A group row written without the bars of its empty cells, `A | HẠ TẦNG THỦY LỢI` or `II. HẠ TẦNG THỦY LỢI`, above a whole row. */
function groupAt(lines: readonly Line[], at: number, count: number): Omit<Row, 'apart'> | null {
  const text = lines[at]?.text.trim() ?? '';
  const next = lines[at + 1];
  const goesOn = next !== undefined && next.blanksAbove === 0 && bars(next.text) === count;
  return goesOn && bars(text) < count && GROUP.test(text) ? { text, end: at + 1 } : null;
}

/** `|---|:---:|`, `|----+----|`: the row under the titles. */
export function isDelimiter(text: string): boolean {
  return DELIMITER.test(text) && text.includes('|') && text.includes('-');
}

function bars(text: string): number {
  return text.match(/(?<!\\)\|/gu)?.length ?? 0;
}

function rowOf(text: string): LooseRow {
  const inner = text.replace(/^\|/u, '').replace(/(?<!\\)\|$/u, '');
  return { cells: inner.split(/(?<!\\)\|/u).map((cell) => cellOf(cell)) };
}
