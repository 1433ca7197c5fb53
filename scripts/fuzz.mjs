/**
 * Converts damaged documents of each kind; each must end in a plan or a coded error, in bounded time and memory.
 *
 *   npm run build && node scripts/fuzz.mjs [--cases 2000] [--from 0] [--seed 1] [--only docx,doc,pdf,pdf-bytes,html,markdown,text]
 *
 * Same seed, same cases; a failing one is named by its number, with which it can be made again (`--from 17 --cases 1`).
 */
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { KINDS } from './fuzz/kinds.mjs';
import { makeRandom } from './fuzz/random.mjs';
import { limitSpent } from './support/spent.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: Object.keys(KINDS).join(',') },
  },
});
/** Most that one document may take of the processor, in milliseconds, as a worker of the batch has time. */
const TIME_LIMIT = 60_000;
/** Every so many of those that are read off pictures: it takes a hundred times as long as all else that is tried here. */
const RECOGNISED_EVERY = 50;
/** Most heap of the reader, as a worker of the batch has, in MiB. */
const HEAP = 1_024;
/** Most memory it may hold, in MiB. */
const MEMORY_LIMIT = HEAP + 256;

/** Each kind has one of its own, so that its memory is its own. */
let reader;
let isBad = false;
for (const name of values.only.split(',')) {
  reader = start();
  await fuzz(name, KINDS[name]);
  reader.removeAllListeners();
  reader.kill('SIGKILL');
}
process.exitCode = isBad ? 1 : 0;

async function fuzz(name, { format, make, hasPages }) {
  const ends = {};
  let slowest = 0;
  let peak = 0;
  for (let at = Number(values.from); at < Number(values.from) + Number(values.cases); at++) {
    const bytes = await make(at, makeRandom(Number(values.seed) * 1_000_003 + at));
    const recognises = hasPages === true && at % RECOGNISED_EVERY === 0;
    const outcome = await read({ bytes, format, recognises });
    slowest = Math.max(slowest, outcome.spent);
    peak = Math.max(peak, outcome.peak);
    ends[outcome.end] = (ends[outcome.end] ?? 0) + 1;
    if (outcome.stack !== null) {
      isBad = true;
      console.error(`${name}, case ${at}: ${outcome.end}\n${outcome.stack}`);
    }
  }
  if (peak > MEMORY_LIMIT) isBad = true;
  console.log(
    `${name}: ${JSON.stringify(ends)}, slowest ${Math.round(slowest)} ms of the processor, peak ${Math.round(peak)} MiB resident`,
  );
}

/** A reader that keeps nothing of what it read. */
function start() {
  return fork(new URL('./fuzz/reader.mjs', import.meta.url), {
    execArgv: [`--max-old-space-size=${HEAP}`],
    serialization: 'advanced',
    env: { ...process.env, KEHOACH_CACHE: '' },
  });
}

function read(order) {
  return new Promise((resolve) => {
    const done = (outcome) => {
      stop();
      reader.removeAllListeners();
      resolve(outcome);
    };
    const lost = (end) => {
      reader.removeAllListeners();
      reader.kill('SIGKILL');
      reader = start();
      done({ end, stack: 'the reader was lost', peak: 0, spent: TIME_LIMIT });
    };
    const stop = limitSpent(reader.pid, TIME_LIMIT, () => lost('over time'));
    reader.once('message', done);
    reader.once('exit', () => lost('ended'));
    reader.send(order);
  });
}
