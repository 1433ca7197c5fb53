// Random annex tables without rulings, printed by LibreOffice and read back: cells right, tables given up, and rows that are wrong in silence.
//   node scripts/tables.mjs [--tables 200] [--seed 1] [--keep FOLDER] [--write]
// Exits with 1 where a row is wrong and nothing says so, or fewer cells than the bar are right. Needs soffice.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { convert } from '../dist/index.js';
import { tableDocx, tableOf } from './tables/table.mjs';

/** Share of the cells that have to be right in the tables that are read. */
const BAR = 0.98;
/** What says that a table, or rows of it, may be read wrongly. */
const SAID = new Set(['table-unresolved', 'table-row-uncertain']);

const MEASURED = fileURLToPath(new URL('./tables/measured.json', import.meta.url));

const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    /** Leaves the printed tables and what was expected of them there. */
    keep: { type: 'string' },
    /** Notes the figures for docs/accuracy.md. */
    write: { type: 'boolean', default: false },
  },
});
if (values.keep !== undefined) mkdirSync(values.keep, { recursive: true });
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'kehoach-tables-'));
try {
  const tables = Array.from({ length: Number(values.tables) }, (_, index) =>
    tableOf(Number(values.seed) * 100_000 + index),
  );
  await print(tables);
  const total = { cells: 0, right: 0, unresolved: 0, silent: [] };
  for (const table of tables) count(total, table, await read(table));
  console.log(
    `${tables.length} tables: ${tables.length - total.unresolved} read, ${total.right} of ${total.cells} cells right ` +
      `(${(total.right / Math.max(1, total.cells)).toFixed(4)}), ${total.unresolved} given up, ${total.silent.length} rows wrong in silence`,
  );
  for (const line of total.silent) console.log(line);
  if (values.write) note(tables.length, total);
  process.exitCode = total.silent.length > 0 || total.right < BAR * total.cells ? 1 : 0;
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}

/** The figures by seed, of which `npm run accuracy` makes a table. */
function note(tables, { cells, right, unresolved, silent }) {
  const known = existsSync(MEASURED) ? JSON.parse(readFileSync(MEASURED, 'utf8')) : [];
  const row = { seed: Number(values.seed), tables, unresolved, cells, right, silent: silent.length };
  const rows = [...known.filter(({ seed }) => seed !== row.seed), row].sort((a, b) => a.seed - b.seed);
  writeFileSync(MEASURED, `${JSON.stringify(rows, null, 2)}\n`);
}

function pathOf({ seed }, ending) {
  return join(folder, `${seed}.${ending}`);
}

/** All of them by one start of LibreOffice. */
async function print(tables) {
  for (const table of tables) writeFileSync(pathOf(table, 'docx'), await tableDocx(table));
  if (values.keep !== undefined)
    for (const table of tables) writeFileSync(pathOf(table, 'json'), JSON.stringify(table, null, 1));
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...tables.map((table) => pathOf(table, 'docx')),
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`soffice failed: ${stderr}`);
}

/** The rows of words that the printed table gives, group rows aside, and whether it was said that they may be wrong. */
async function read(table) {
  const { plan } = await convert(readFileSync(pathOf(table, 'pdf')), { filename: `${table.seed}.pdf` });
  const rows = plan.tables.flatMap(({ columns, rows: all }) =>
    all
      .filter(({ kind }) => kind !== 'group')
      .map(({ cells }) => table.titles.map((title) => cells[columnOf(columns, title)] ?? '')),
  );
  const said = plan.diagnostics.filter(({ code }) => SAID.has(code)).map(({ code }) => code);
  return { rows, said, items: plan.tasks.filter(({ origin }) => origin === 'annex') };
}

function columnOf(columns, title) {
  return columns.findIndex(({ header }) => spaceless(header) === spaceless(title));
}

/** Line ends inside a cell are no fault: where a word is broken over lines is LibreOffice's choice. */
function spaceless(text) {
  return (text ?? '').normalize('NFC').replace(/\s+/gu, '').toLowerCase();
}

function count(total, table, { rows, said, items }) {
  if (said.includes('table-unresolved') && items.length === 0) {
    total.unresolved++;
    return;
  }
  const unsaid = said.length === 0;
  for (const [index, expected] of table.rows.entries()) {
    const found = rows[index] ?? [];
    const wrong = expected.filter((cell, column) => spaceless(cell) !== spaceless(found[column]));
    total.cells += expected.length;
    total.right += expected.length - wrong.length;
    if (wrong.length > 0 && unsaid)
      total.silent.push(
        `${table.seed} (${table.manner}) row ${index + 1}: ${JSON.stringify({ expected, found })}`,
      );
  }
  if (rows.length > table.rows.length && unsaid)
    total.silent.push(`${table.seed} (${table.manner}): ${rows.length} rows for ${table.rows.length}`);
}
