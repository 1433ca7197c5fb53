// A document of the corpus printed, degraded and read back, scored against its reference answer, its values counted beside those of the document itself.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from '../../dist/index.js';
import { scanOf } from './print.mjs';
import { comparedValues } from './values.mjs';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const scorer = join(shared, 'score', 'score.mjs');
/** What the scorer's mean is made of, as its own last line. */
const MEAN = [
  'targets',
  'tasks (body)',
  'annex rows (leaves)',
  'annex cells',
  'measures',
  'deadline type+dates',
  'lead',
  'support',
];

/** One row of the table; null where the corpus is not there. */
export async function measuredPlan({ document, dpi, seed, engine = 'tesseract' }) {
  if (!existsSync(scorer)) return null;
  const folder = join(shared, 'corpus', 'rendered');
  const name = readdirSync(folder).find((file) => file.startsWith(document) && /^[^.]*\.pdf$/.test(file));
  const path = join(folder, name);
  const known = await convert(path, { ocr: { mode: 'off', engine: 'auto' } });
  const read = await convert(await scanOf(path, { dpi, seed }), {
    ocr: { mode: 'auto', engine, cache: false },
  });
  const rows = scored(read.plan, join(shared, 'corpus', 'gold', name.replace('.pdf', '.json')));
  const values = [...rows.values()].filter((row) => MEAN.includes(row.name)).map((row) => row.f1 ?? row.acc);
  return {
    ...{ document, dpi, seed, engine },
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
    bodyRecall: rows.get('tasks (body)').r,
    annexRecall: rows.get('annex rows (leaves)')?.r ?? null,
    deadlines: rows.get('deadlines').f1,
    leads: rows.get('lead').f1,
    ...comparedValues(known.plan, read.plan),
  };
}

function scored(plan, gold) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-score-'));
  try {
    const file = join(folder, 'plan.json');
    writeFileSync(file, JSON.stringify(plan));
    const rows = JSON.parse(execFileSync('node', [scorer, gold, file, '--json'], { encoding: 'utf8' }));
    return new Map(rows.map((row) => [row.name, row]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
