import Table from 'cli-table3';
import { csvLines } from '../export/csv.js';
import type { Cell } from '../export/index.js';
import { shown } from './shown.js';

/** How rows are printed. */
export type RowFormat = 'table' | 'csv' | 'json';

/** A column of a printed table is no wider, in characters. */
const WIDEST = 60;

/** Rows as a table for people, as CSV, or as a JSON array of objects. */
export function rowsText(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  format: RowFormat,
): string {
  if (format === 'csv') return csvLines([columns, ...rows]);
  if (format === 'json') {
    const objects = rows.map((row) =>
      Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
    );
    return `${JSON.stringify(objects, null, 2)}\n`;
  }
  const table = new Table({
    head: columns.map(shown),
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: columns.map((column, index) =>
      columnWidth([shown(column), ...rows.map((row) => printed(row[index] ?? null))]),
    ),
  });
  for (const row of rows) table.push(row.map(printed));
  return `${table.toString()}\n`;
}

function printed(cell: Cell): string {
  return cell === null ? '' : shown(String(cell));
}

function columnWidth(texts: readonly string[]): number {
  return Math.min(WIDEST, Math.max(...texts.map((text) => text.length))) + 2;
}
