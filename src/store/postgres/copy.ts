/** Rows as `COPY … FROM STDIN` takes them. */
import type { ClientBase } from 'pg';
import type { Cell, Column } from '../../export/columns.js';
import { calendarDate } from '../../export/dates.js';
import { Copies } from './copies.js';
import { storableText } from './text.js';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** What cannot stand in a cell as it is; halves of pairs among them, and with them whole ones. */
const SPECIAL = /[\\\t\n\r\0\ud800-\udfff]/;

/** A row as a line of the text format: tabs between cells, `\N` for null. A day that is on no calendar is null. */
export function copyLine(columns: readonly Column[], row: readonly Cell[]): string {
  let line = '';
  for (let at = 0; at < columns.length; at++) {
    const cell = row[at] ?? null;
    const value = columns[at]?.type === 'date' && typeof cell === 'string' ? calendarDate(cell) : cell;
    line += at === 0 ? copyCell(value) : `\t${copyCell(value)}`;
  }
  return `${line}\n`;
}

/** A cell of such a line. */
export function copyCell(value: Cell): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  if (!SPECIAL.test(value)) return value;
  return storableText(value).replace(/[\\\t\n\r]/gu, (sign) => ESCAPES[sign] ?? sign);
}

/** Copies rows into a table. */
export async function copyRows(
  client: ClientBase,
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map(({ key }) => key).join(', ');
  const lines = Buffer.from(rows.map((row) => copyLine(columns, row)).join(''));
  await client.query(new Copies([{ statement: `COPY ${table} (${names}) FROM STDIN`, lines: [lines] }])).done;
}
