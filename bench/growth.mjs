// How the time of a conversion grows with the size of what it reads, for every shape of `scripts/support/shapes.mjs`: twice the size
// should take no more than 2.3 times the time, or end at a limit that has a name. Time is that of the processor, so that other work on the
// machine does not count; memory is what the process of a shape held at most. A step that is steep is measured again, and the least
// of three counts.
//   node bench/growth.mjs [--sizes 64,128,256,512,1024] [--only 'agencies'] [--seconds 120] > growth.txt
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { convert } from '../dist/convert.js';
import { SHAPES } from '../scripts/support/shapes.mjs';
import { limitSpent } from '../scripts/support/spent.mjs';

/** Most that twice the size may cost. */
const MOST = 2.3;
/** Times below this are those of starting and of chance, in milliseconds. */
const LEAST = 200;
/** How often a step that is steep is measured again. */
const AGAIN = 2;
/** A page read off its picture costs the same however much stands on it. */
const NO_OCR = { mode: 'off', engine: 'auto' };
/** What each process reads first, so that starting and compiling count for little. */
const WARM_BYTES = 32 * 1024;

const named = (kibibytes) => (kibibytes % 1024 === 0 ? `${kibibytes / 1024} MiB` : `${kibibytes} KiB`);
const ratiosOf = (times) => times.slice(1).map((time, at) => time / times[at]);
const isSteepAt = (times, at) => times[at + 1] > LEAST && times[at + 1] > MOST * times[at];

if (process.send === undefined) await main();
else process.on('message', measure);

async function main() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '64,128,256,512,1024' },
      only: { type: 'string', default: '' },
      seconds: { type: 'string', default: '120' },
    },
  });
  const kibibytes = values.sizes.split(',').map(Number);
  const chosen = SHAPES.filter(({ name }) => new RegExp(values.only, 'u').test(name));
  console.log(`| shape | ${kibibytes.map(named).join(' | ')} | twice the size | MiB | |`);
  console.log(`|---|${'---:|'.repeat(kibibytes.length)}---|---:|---|`);
  let steep = 0;
  for (const { name } of chosen) {
    const { times, ends, memory } = await grow(name, kibibytes, Number(values.seconds) * 1000);
    const end = ends.at(-1);
    const ratios = ratiosOf(times);
    const isSteep = end === 'lost' || ratios.some((_, at) => ends[at + 1] === '' && isSteepAt(times, at));
    if (isSteep) steep++;
    const cells = kibibytes.map((_, at) => times[at]?.toFixed(0) ?? '–').join(' | ');
    const steps = ratios.map((ratio) => `×${ratio.toFixed(2)}`).join(' ');
    console.log(`| ${name}${isSteep ? ' !' : ''} | ${cells} | ${steps} | ${memory} | ${end} |`);
  }
  console.log(`\n${chosen.length} shapes, ${steep} steeper than ×${MOST}`);
  process.exitCode = steep > 0 ? 1 : 0;
}

/** The times of one shape in a process of its own, up to the size at which that is lost. */
async function grow(name, kibibytes, most) {
  const child = fork(fileURLToPath(import.meta.url), {
    execArgv: ['--max-old-space-size=1024', '--single-threaded', '--expose-gc'],
  });
  const times = [];
  const ends = [];
  let memory = 0;
  const time = async (at, bytes) => {
    const outcome = await ask(child, { name, size: bytes }, most);
    if (at >= 0) ends[at] = outcome.end;
    if (outcome.end === 'lost') return Number.POSITIVE_INFINITY;
    memory = outcome.memory;
    return outcome.milliseconds;
  };
  await time(-1, WARM_BYTES);
  for (const [at, size] of kibibytes.entries()) {
    const spent = await time(at, size * 1024);
    if (ends[at] === 'lost') break;
    times.push(spent);
    for (let turn = 0; turn < AGAIN && ends[at] === '' && isSteepAt(times, at - 1); turn++)
      for (const again of [at - 1, at])
        times[again] = Math.min(times[again], await time(again, kibibytes[again] * 1024));
  }
  child.kill();
  return { times, ends, memory };
}

/** The processor's time for one conversion; lost where it takes longer than it may or its process ends. */
function ask(child, question, most) {
  return new Promise((resolve) => {
    const done = (outcome) => {
      stop();
      child.removeAllListeners();
      resolve(outcome);
    };
    const stop = limitSpent(child.pid, most, () => {
      child.kill('SIGKILL');
      done({ end: 'lost' });
    });
    child.once('message', done);
    child.once('exit', () => done({ end: 'lost' }));
    child.send(question);
  });
}

async function measure({ name, size }) {
  const shape = SHAPES.find((one) => one.name === name);
  const bytes = await shape.make(size);
  // What the size before has left is not this one's.
  globalThis.gc?.();
  const before = process.cpuUsage();
  let end = '';
  try {
    await convert(bytes, { format: shape.format, ocr: NO_OCR });
  } catch (error) {
    end = error.code ?? `uncoded: ${error.message}`;
  }
  const { user, system } = process.cpuUsage(before);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.send?.({ milliseconds: (user + system) / 1000, memory, end });
}
