import { describe, expect, test } from 'vitest';
import { readLooseTable } from '../../../src/ingest/loose/index.js';
import { splitLines } from '../../../src/ingest/text/lines.js';
import { cellAccuracy } from './accuracy.js';
import { makeTable, type Pull, pullText, randomFrom } from './generator.js';

/** Tables a way of pulling the text; the benchmark asks for more. */
const TABLES = Number(process.env['LOOSE_TABLES'] ?? 12);

describe('rebuilds tables of three to eight columns from their text', () => {
  test.each<[Pull, number]>([
    ['cells', 0.97],
    ['layout', 0.97],
    // Lines across the cells with single spaces between them say least; every row read wrongly must be reported.
    ['across', 0.8],
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
