import type { Table } from '../../../src/document/index.js';
import type { KnownTable } from './generator.js';

/** Cells by row, sub-rows filled down. */
type Filled = Map<string, string[][]>;

/** Share of the known cells, merged ones filled down, that a table has at their place with the same words. */
export function cellAccuracy(known: KnownTable, found: Table | null): number {
  const expected = new Map(known.rows.map((row) => [row.number, fillDown(row.subRows)]));
  const got: Filled = found === null ? new Map() : filledRows(found);
  let cells = 0;
  let right = 0;
  for (const [number, subRows] of expected) {
    subRows.forEach((subRow, at) => {
      subRow.forEach((words, column) => {
        cells++;
        if (got.get(number)?.[at]?.[column] === words) right++;
      });
    });
  }
  return right / cells;
}

/** Numbers of the known rows that a table has otherwise than they were printed. */
export function wrongRows(known: KnownTable, found: Table): string[] {
  const got = filledRows(found);
  return known.rows
    .filter(({ number, subRows }) => JSON.stringify(got.get(number)) !== JSON.stringify(fillDown(subRows)))
    .map(({ number }) => number);
}

function fillDown(subRows: readonly (readonly (string | null)[])[]): string[][] {
  const filled: string[][] = [];
  for (const subRow of subRows)
    filled.push(subRow.map((words, column) => words ?? filled.at(-1)?.[column] ?? ''));
  return filled;
}

function filledRows(table: Table): Filled {
  const rows: Filled = new Map();
  let current: string[][] = [];
  for (const row of table.children.slice(1)) {
    const [first] = row.children;
    if (row.children.some((cell) => cell.colSpan > 1)) continue;
    if (first?.column === 0) {
      current = [];
      rows.set(first.value.replace(/\.$/u, ''), current);
    }
    const line: string[] = new Array<string>(table.columns - 1).fill('');
    for (let column = 1; column < table.columns; column++) {
      const cell = row.children.find((candidate) => candidate.column === column);
      line[column - 1] = cell === undefined ? (current.at(-1)?.[column - 1] ?? '') : cell.value;
    }
    current.push(line);
  }
  return rows;
}
