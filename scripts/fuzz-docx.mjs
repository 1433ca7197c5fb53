/**
 * Reads 2,000 damaged or hostile Word files; each must end in a document or a coded error, in bounded time and memory.
 * Usage: node scripts/fuzz-docx.mjs [count] [seed]. A failing file is named by its seed, with which it can be made again.
 */
import { Worker } from 'node:worker_threads';
import { mutateDocx } from './fuzz/mutate-docx.mjs';
import { makeRandom } from './fuzz/random.mjs';
import { seedDocx } from './fuzz/seed-docx.mjs';

const COUNT = Number(process.argv[2] ?? 2000);
const SEED = Number(process.argv[3] ?? 20260101);
/** One file, in milliseconds; the largest that are let in take a second. */
const TIME_LIMIT = 15_000;
const MEMORY_LIMIT = { maxOldGenerationSizeMb: 1024 };

let worker = makeWorker();
const ends = new Map();
const failures = [];
let slowest = 0;
const good = await seedDocx();

for (let index = 0; index < COUNT; index++) {
  const seed = SEED + index;
  const bytes = await mutateDocx(good, makeRandom(seed));
  const started = performance.now();
  const { end, stack } = await readIn(worker, bytes);
  slowest = Math.max(slowest, performance.now() - started);
  ends.set(end, (ends.get(end) ?? 0) + 1);
  if (end === 'crash' || end === 'time-out') failures.push({ seed, end, stack });
  if (end === 'time-out' || end === 'crash') {
    await worker.terminate();
    worker = makeWorker();
  }
}
await worker.terminate();

for (const [end, count] of [...ends].sort(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(6)}  ${end}`);
console.log(`slowest: ${Math.round(slowest)} ms`);
for (const { seed, end, stack } of failures) console.error(`seed ${seed}: ${end}\n${stack ?? ''}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** A worker that reads one file at a time; what becomes of it is what `settle` is told. */
function makeWorker() {
  const reader = new Worker(new URL('./fuzz/worker.mjs', import.meta.url), { resourceLimits: MEMORY_LIMIT });
  const made = {
    settle: () => {},
    terminate: () => reader.terminate(),
    send: (bytes) => reader.postMessage(bytes),
  };
  reader.on('message', (outcome) => made.settle(outcome));
  reader.on('error', (error) => made.settle({ end: 'crash', stack: error.stack }));
  reader.on('exit', () => made.settle({ end: 'crash', stack: 'the worker ended' }));
  return made;
}

function readIn(reader, bytes) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ end: 'time-out' }), TIME_LIMIT);
    reader.settle = (outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    reader.send(bytes);
  });
}
