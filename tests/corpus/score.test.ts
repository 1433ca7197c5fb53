import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { CORPUS, corpusFiles, SCORER, WITHOUT_CORPUS } from '../support/corpus.js';

/** What must be reached, by the scorer's names; shares of 1. */
const BARS: Record<string, number> = {
  sections: 0.98,
  'section roles': 0.98,
  targets: 0.98,
  'targets: text whole': 0.98,
  'tasks (body)': 0.98,
  'tasks (body): text whole': 0.98,
  'annex rows (leaves)': 0.98,
  'annex cells': 0.98,
  measures: 0.97,
  deadlines: 0.95,
  lead: 0.97,
  support: 0.93,
  references: 0.97,
  'abbreviations (defined)': 0.95,
};

/** Without ruling lines the rows of a table are told by their words alone. */
const UNRULED_BARS: Record<string, number> = {
  ...BARS,
  'annex rows (leaves)': 0.95,
  'annex cells': 0.92,
  lead: 0.95,
};

/** The laid-out files of the third document lack its footnotes, which cite most of what it cites. */
const WITHOUT_FOOTNOTES = /^003.*\.(?:docx|pdf)$/u;

interface Score {
  name: string;
  f1?: number;
  acc?: number;
}

const goldOf = (path: string): string => `${CORPUS}/gold/${basename(path).split('.')[0]}.json`;
const files = corpusFiles('seeds', 'rendered').filter((path) => existsSync(goldOf(path)));

describe.skipIf(SCORER === null || files.length === 0)(
  `against reference answers (else ${WITHOUT_CORPUS})`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-score-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test.each(files.map((path) => [basename(path), path]))('%s', async (name, path) => {
      const { plan } = await convert(path);
      const file = join(folder, 'plan.json');
      writeFileSync(file, JSON.stringify(plan));
      const printed = execFileSync(process.execPath, [SCORER ?? '', goldOf(path), file, '--json'], {
        encoding: 'utf8',
      });
      const bars = name.includes('.unruled.') ? UNRULED_BARS : BARS;
      const below = (JSON.parse(printed) as Score[])
        .filter((row) => !(row.name === 'references' && WITHOUT_FOOTNOTES.test(name)))
        .filter((row) => (row.f1 ?? row.acc ?? 0) < (bars[row.name] ?? 0))
        .map((row) => `${row.name} ${(row.f1 ?? row.acc ?? 0).toFixed(3)}`);
      expect(below).toEqual([]);
    });
  },
);
