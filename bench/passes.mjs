// Each pass of the extractor on the largest text, warm.
import { VFile } from 'vfile';
import { PASSES } from '../dist/extract/index.js';
import { ingest } from '../dist/ingest/index.js';
import { texts } from './support/corpus.mjs';

const ROUNDS = 30;

async function run() {
  const [largest] = texts();
  const times = new Map(PASSES.map((pass) => [pass.name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const { document } = await ingest(largest.bytes);
    const file = new VFile();
    for (const pass of PASSES) {
      const transform = pass();
      const start = performance.now();
      transform(document, file);
      times.get(pass.name).push(performance.now() - start);
    }
  }
  process.stdout.write(`${largest.name}\n`);
  for (const [name, list] of times) {
    const sorted = list.slice(5).sort((a, b) => a - b);
    process.stdout.write(
      `${name.padEnd(16)} ${sorted[Math.floor(sorted.length / 2)].toFixed(2).padStart(8)} ms\n`,
    );
  }
}

await run();
