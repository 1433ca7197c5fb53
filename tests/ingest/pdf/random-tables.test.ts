import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tableOf } from '../../../scripts/tables/table.mjs';
import { convert } from '../../../src/convert.js';

/** Random tables without rulings that were read wrongly once, as LibreOffice prints them; `scripts/tables.mjs` makes and reads hundreds of others. */
const FOLDER = fileURLToPath(new URL('../../../fixtures/tables', import.meta.url));
const SEEDS = readdirSync(FOLDER).map((file) => Number(basename(file, '.pdf')));

test.each(SEEDS)('the cells of a table without rulings, over its pages: %i', async (seed) => {
  const { titles, rows } = tableOf(seed);
  const { plan } = await convert(`${FOLDER}/${seed}.pdf`);
  const read = plan.tables.flatMap((table) => table.rows.filter(({ kind }) => kind === 'row'));
  expect(plan.tables[0]?.columns.map(({ header }) => header)).toEqual(titles);
  expect(read.map(({ cells }) => cells.map(unbroken))).toEqual(rows.map((cells) => cells.map(unbroken)));
  expect(plan.tasks.filter(({ origin }) => origin === 'annex')).toHaveLength(rows.length);
});

/** A word too long for its column is broken wherever the column ends. */
function unbroken(cell: string): string {
  return cell.replace(/\s/gu, '');
}
