import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/document/index.js';
import { cellAccuracy, wrongRows } from '../loose/accuracy.js';
import { makeTable, randomFrom } from '../loose/generator.js';
import { type Print, printTable } from './support/printTable.js';
import { treeOf } from './support/readText.js';

/** Tables of each print; more are asked for by LOOSE_TABLES. */
const TABLES = Number(process.env['LOOSE_TABLES'] ?? 6);
const PLAIN: Print = { align: 'top', repeats: true, gap: 9, between: 4, pitch: 13, bold: true };

/** In a row without a number of its own an empty cell is the one above it. */
function filledDown(table: Table): Table {
  const children = table.children.map((row) =>
    row.children[0]?.value === ''
      ? { ...row, children: row.children.filter(({ value }) => value !== '') }
      : row,
  );
  return { ...table, children };
}

describe('generated tables without rulings are read, or said to be unresolved', () => {
  test.each<[string, Partial<Print>]>([
    ['cells at the top of their rows', {}],
    ['titles not in bold', { bold: false }],
    ['titles on the first page only', { repeats: false }],
    ['rows as close as their lines', { between: 0 }],
    ['columns close together', { gap: 4 }],
    ['cells in the middle of their rows', { align: 'middle' }],
    ['cells in the middle, rows as close as their lines', { align: 'middle', between: 0, repeats: false }],
  ])(
    '%s',
    async (_, change) => {
      let [cells, unresolved, silent] = [0, 0, 0];
      const poor: string[] = [];
      for (let seed = 1; seed <= TABLES; seed++) {
        const made = makeTable(randomFrom(seed));
        const tree = await treeOf(printTable(made, { ...PLAIN, ...change }));
        const tables = tree.children
          .filter((block): block is Table => block.type === 'table')
          .map(filledDown);
        if (tree.notes.some(({ code }) => code === 'table-unresolved')) {
          unresolved++;
          continue;
        }
        const [table] = tables;
        const wrong =
          table === undefined || tables.length > 1
            ? made.table.rows.map(({ number }) => number)
            : wrongRows(made.table, table);
        silent += wrong.length;
        if (wrong.length > 0)
          poor.push(`${seed} (${tables.length}): ${wrong.join(',')} ${made.table.headers.join(' | ')}`);
        cells += cellAccuracy(made.table, table ?? null);
      }
      const read = TABLES - unresolved;
      console.log(
        `${read} read, ${(cells / Math.max(1, read)).toFixed(4)} of their cells; ${unresolved} unresolved; ${silent} rows wrong in silence\n${poor.join('\n')}`,
      );
      expect(silent).toBe(0);
    },
    600_000,
  );
});
