// How the time of a conversion grows with the size of what it reads, for every shape of `scripts/support/shapes.mjs`: twice the size
// should take no more than 2.3 times the time, or end at a limit that has a name. Time is that of the processor, so that other work on the
// machine does not count.
//   node bench/growth.mjs [--sizes 256,512,1024] [--only 'agencies'] [--seconds 60]
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { convert } from '../dist/convert.js';
import { SHAPES } from '../scripts/support/shapes.mjs';
import { limitSpent } from '../scripts/support/spent.mjs';

/** Most that twice the size may cost. */
const MOST = 2.3;
/** Times below this are those of starting and of chance, in milliseconds. */
const LEAST = 150;

if (process.send === undefined) await main();
else process.on('message', measure);

async function main() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '256,512,1024' },
      only: { type: 'string', default: '' },
      seconds: { type: 'string', default: '60' },
    },
  });
  const sizes = values.sizes.split(',').map((kibibytes) => Number(kibibytes) * 1024);
  const chosen = SHAPES.filter(({ name }) => new RegExp(values.only, 'u').test(name));
  let child = null;
  let steep = 0;
  for (const { name } of chosen) {
    const times = [];
    let end = '';
    for (const size of sizes) {
      child ??= fork(fileURLToPath(import.meta.url), {
        execArgv: ['--max-old-space-size=1024', '--single-threaded'],
      });
      const outcome = await ask(child, { name, size }, Number(values.seconds) * 1000);
      end = outcome.end;
      if (outcome.isLost) child = null;
      if (outcome.isLost) break;
      times.push(outcome.milliseconds);
    }
    const ratios = times.slice(1).map((time, at) => time / times[at]);
    const isSteep = ratios.some((ratio, at) => ratio > MOST && times[at + 1] > LEAST) || end === 'lost';
    if (isSteep) steep++;
    const cells = times.map((time) => time.toFixed(0).padStart(7)).join('');
    console.log(
      `${isSteep ? '!' : ' '} ${name.padEnd(48)}${cells} ms  ${ratios.map((ratio) => `×${ratio.toFixed(2)}`).join(' ')} ${end}`,
    );
  }
  child?.kill();
  console.log(`${chosen.length} shapes, ${steep} steeper than ×${MOST}`);
  process.exitCode = steep > 0 ? 1 : 0;
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
      done({ isLost: true, end: 'lost' });
    });
    child.once('message', done);
    child.once('exit', () => done({ isLost: true, end: 'lost' }));
    child.send(question);
  });
}

async function measure({ name, size }) {
  const shape = SHAPES.find((one) => one.name === name);
  const bytes = await shape.make(size);
  const before = process.cpuUsage();
  let end = '';
  try {
    await convert(bytes, { format: shape.format });
  } catch (error) {
    end = error.code ?? `uncoded: ${error.message}`;
  }
  const { user, system } = process.cpuUsage(before);
  process.send?.({ milliseconds: (user + system) / 1000, end });
}
