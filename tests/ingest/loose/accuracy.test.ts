import { describe, expect, test } from 'vitest';
import { readLooseTable } from '../../../src/ingest/loose/index.js';
import { splitLines } from '../../../src/ingest/text/lines.js';
import { cellAccuracy, wrongRows } from './accuracy.js';
import { makeTable, type Pull, pullText, randomFrom } from './generator.js';
import { canPrint, type PdfPull, printAndPull } from './printed.js';

/** Tables a way of pulling the text; the benchmark asks for more. */
const TABLES = Number(process.env['LOOSE_TABLES'] ?? 12);

/** Share of the rows of laid-out text that may be wrong without being reported. */
const MOST_SILENT = 0.01;

describe('rebuilds tables of three to eight columns from their text', () => {
  test.each<[Pull, number]>([
    ['cells', 0.99],
    ['layout', 0.98],
    // Lines across the cells with single spaces between them say least; every row read wrongly must be reported.
    ['across', 0.93],
  ])(
    'pulled as %s',
    (pull, least) => {
      let sum = 0;
      const poor: string[] = [];
      for (let seed = 1; seed <= TABLES; seed++) {
        const made = makeTable(randomFrom(seed));
        const found = readLooseTable(splitLines(pullText(made, pull)));
        const accuracy = cellAccuracy(made.table, found?.table ?? null);
        if (accuracy < 0.9) poor.push(`${seed} ${accuracy.toFixed(2)} ${made.table.headers.join(' | ')}`);
        sum += accuracy;
      }
      const mean = sum / TABLES;
      console.log(`${pull}: ${mean.toFixed(3)} of the cells of ${TABLES} tables\n${poor.join('\n')}`);
      expect(mean).toBeGreaterThanOrEqual(least);
    },
    600_000,
  );
});

describe.skipIf(!canPrint())(
  'rebuilds tables printed to PDF (skipped where chromium or pdftotext is absent)',
  () => {
    const tables = Array.from({ length: TABLES }, (_, at) => makeTable(randomFrom(at + 1)));

    test.each<[PdfPull, number]>([
      ['-raw', 0.98],
      ['-layout', 0.985],
    ])(
      'pulled with pdftotext %s',
      (pull, least) => {
        const found = printAndPull(tables, pull).map((text) => readLooseTable(splitLines(text)));
        const shares = tables.map(({ table }, at) => cellAccuracy(table, found[at]?.table ?? null));
        const mean = shares.reduce((sum, share) => sum + share, 0) / TABLES;
        console.log(`pdftotext ${pull}: ${mean.toFixed(3)} of the cells of ${TABLES} tables`);
        expect(mean).toBeGreaterThanOrEqual(least);
      },
      600_000,
    );

    // A row that reads otherwise than it was printed is reported; a lead read wrongly without a word is the worst of all.
    test('says which rows of laid-out text may be wrong', () => {
      const found = printAndPull(tables, '-layout').map((text) => readLooseTable(splitLines(text)));
      let rows = 0;
      const silent = tables.flatMap(({ table }, at) => {
        rows += table.rows.length;
        const rebuilt = found[at] ?? null;
        if (rebuilt === null) return [];
        const reported = rebuilt.notes.map(({ message }) => /^Row (\S+) /u.exec(message)?.[1]);
        return wrongRows(table, rebuilt.table).filter((number) => !reported.includes(number));
      });
      console.log(`pdftotext -layout: ${silent.length} of ${rows} rows wrong without a word`);
      expect(silent.length).toBeLessThanOrEqual(rows * MOST_SILENT);
    }, 600_000);

    // Column by column, nothing tells which row a cell is of: no table is better than a wrong one.
    test('makes no table of text pulled block by block', () => {
      const found = printAndPull(tables, 'plain').map((text) => readLooseTable(splitLines(text)));
      expect(found.filter((table) => table !== null)).toEqual([]);
    }, 600_000);
  },
);
