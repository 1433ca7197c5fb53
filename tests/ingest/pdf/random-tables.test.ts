import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { convert } from '../../../src/convert.js';

/** Random tables without rulings that were read wrongly once, as LibreOffice prints them; `scripts/tables.mjs` makes and reads hundreds of others. */
const FOLDER = fileURLToPath(new URL('../../../fixtures/tables', import.meta.url));
const TABLES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file): [string, Written] => [
    basename(file, '.json'),
    JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Written,
  ]);

/** What was printed. */
interface Written {
  titles: string[];
  /** Cells in the order of the titles, group rows left out. */
  rows: string[][];
}

test.each(TABLES)(
  'the cells of a table without rulings, over its pages: %s',
  async (name, { titles, rows }) => {
    const { plan } = await convert(`${FOLDER}/${name}.pdf`);
    const read = plan.tables.flatMap((table) => table.rows.filter(({ kind }) => kind === 'row'));
    expect(plan.tables[0]?.columns.map(({ header }) => header)).toEqual(titles);
    expect(read.map(({ cells }) => cells.map(unbroken))).toEqual(rows.map((cells) => cells.map(unbroken)));
    expect(plan.tasks.filter(({ origin }) => origin === 'annex')).toHaveLength(rows.length);
  },
);

/** A word too long for its column is broken wherever the column ends. */
function unbroken(cell: string): string {
  return cell.replace(/\s/gu, '');
}

test('nothing of a table that is given up becomes a task, on the next page as well, and what stands below it is read', async () => {
  const { plan } = await convert(`${FOLDER}/given-up.pdf`);
  expect(plan.diagnostics.map(({ code }) => code)).toContain('table-unresolved');
  expect(plan.sections.map(({ id }) => id)).toEqual(['I', 'II', 'III', 'III.1', 'III.2', 'IV']);
  const sections = new Set(plan.tasks.map(({ sectionId }) => sectionId));
  expect([...sections]).toEqual(['III.1', 'IV']);
});
