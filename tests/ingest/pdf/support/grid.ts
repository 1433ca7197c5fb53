import { expect } from 'vitest';
import type { Table, TableCell } from '../../../../src/document/index.js';
import type { Sheet } from './makePdf.js';
import { treeOf } from './readText.js';

/** Draws a ruled grid with words in its squares; `^` leaves a square to the cell above, `<` to the one on its left. */
export function grid(sheet: Sheet, xs: number[], ys: number[], rows: string[][], boldRow = 0): void {
  const [left = 0, right = 0, top = 0] = [xs[0], xs.at(-1), ys[0]];
  sheet.line(left, top, right, top).line(left, top, left, ys.at(-1) ?? 0);
  rows.forEach((row, r) => {
    row.forEach((words, c) => {
      const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[c], xs[c + 1], ys[r], ys[r + 1]];
      if (rows[r + 1]?.[c] !== '^') sheet.line(x0, y1, x1, y1);
      if (row[c + 1] !== '<') sheet.line(x1, y0, x1, y1);
      if (words === '^' || words === '<') return;
      words.split('\n').forEach((line, index) => {
        if (line !== '') sheet.text(x0 + 5, y0 + 14 + index * 14, line, { size: 10, bold: r === boldRow });
      });
    });
  });
}

/** The one table of a PDF. */
export async function onlyTable(bytes: Uint8Array): Promise<Table> {
  const tree = await treeOf(bytes);
  const tables = tree.children.filter((block) => block.type === 'table');
  expect(tables).toHaveLength(1);
  return tables[0] as Table;
}

/** The words of a table's cells, with the spans of merged ones. */
export function shape(table: Table): string[][] {
  return table.children.map((row) => row.children.map(cellShape));
}

function cellShape({ value, rowSpan, colSpan }: TableCell): string {
  const spans = rowSpan === 1 && colSpan === 1 ? '' : ` [${rowSpan}x${colSpan}]`;
  return value + spans;
}
