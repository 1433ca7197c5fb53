// Each pass of the extractor on the largest text, warm, beside its bar.
import { VFile } from 'vfile';
import { PASSES } from '../dist/extract/index.js';
import { ingest } from '../dist/ingest/index.js';
import { withMemory } from '../dist/reading/index.js';
import { texts } from './support/corpus.mjs';

const ROUNDS = 30;
const WARM_UP = 10;
/** All passes together, milliseconds. */
const WHOLE = 20;
/**
 * What the passes took on the largest text of the corpus before readings carried their evidence, milliseconds, the quickest of 25 rounds on
 * one core of a shared machine: what a pass takes more than this is the price of what it reads more.
 */
const BEFORE = {
  letterhead: 1.1,
  outline: 2.6,
  roles: 0.5,
  statements: 0.8,
  abbreviations: 4.1,
  references: 1.6,
  measures: 5.2,
  deadlines: 4.2,
  assignees: 8.8,
  organizations: 2,
};

async function run() {
  const [largest] = texts();
  const times = new Map([...PASSES.map(({ name }) => name), 'all'].map((name) => [name, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const { document } = await ingest(largest.bytes);
    const file = new VFile();
    const begun = performance.now();
    withMemory(() => {
      for (const pass of PASSES) {
        const transform = pass();
        const start = performance.now();
        transform(document, file);
        times.get(pass.name).push(performance.now() - start);
      }
    });
    times.get('all').push(performance.now() - begun);
  }
  process.stdout.write(`${largest.name}\n${'ms'.padStart(25)} quickest   before\n`);
  for (const [name, list] of times) {
    const sorted = list.slice(WARM_UP).sort((a, b) => a - b);
    const bar = name === 'all' ? `bar ${WHOLE}` : (BEFORE[name]?.toFixed(1) ?? '-');
    process.stdout.write(
      `${name.padEnd(16)} ${columned(sorted[Math.floor(sorted.length / 2)])} ${columned(sorted[0])} ${bar.padStart(8)}\n`,
    );
  }
}

function columned(ms) {
  return ms.toFixed(2).padStart(8);
}

await run();
