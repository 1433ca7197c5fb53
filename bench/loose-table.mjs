/**
 * Share of the cells that are rebuilt right from the text of 200 random tables, pulled in three ways and, where
 * chromium and pdftotext are there, printed to PDF and pulled with pdftotext. The generator and the measure are those of
 * the tests.
 *
 * Run: `node bench/loose-table.mjs [tables]`
 */
import { spawnSync } from 'node:child_process';

const tables = process.argv[2] ?? '200';
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/ingest/loose/accuracy.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, LOOSE_TABLES: tables },
});
process.exitCode = status ?? 1;
