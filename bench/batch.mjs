// A batch as a user runs it: start-up, speed-up by a second worker, and what four times as many documents cost.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMATS, planLines } from '../scripts/support/plans.mjs';
import { median } from './support/corpus.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const command = join(resolve(process.env.KEHOACH_DIST ?? join(root, 'dist')), 'cli', 'main.js');
const LOOK_EVERY_MS = 50;
const MANY = 4_000;
/** A night's batch: enough that the warming up of the workers, which each does for itself, is a small part. */
const SPEED = 8_000;
const ROUNDS = 3;

async function run() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kehoach-bench-'));
  try {
    process.stdout.write(`${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} before\n`);
    await startUp(folder);
    await speedUp(folder);
    await growth(folder);
    process.stdout.write(`load ${loadavg()[0].toFixed(1)} after\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One small document, from the command's start to its end. */
async function startUp(folder) {
  const file = join(folder, 'one.txt');
  writeFileSync(file, FORMATS.txt(planLines(1)));
  const convert = () => batch(file, join(folder, 'one'), ['--force', '--quiet']);
  const milliseconds = await median(convert, { warmUp: 2, rounds: 9 });
  say('start-up to first result', `${milliseconds.toFixed(0)} ms`, 'at most 600');
}

/**
 * Runs in pairs, one right after the other, each pair the other way round than the one before: the machine's speed changes with
 * what else runs on it, within a pair the least. The middle ratio counts.
 */
async function speedUp(folder) {
  const sources = await documents(join(folder, 'speed'), SPEED);
  const pairs = [];
  for (let round = 0; round < ROUNDS; round++) {
    const seconds = {};
    for (const concurrency of round % 2 === 0 ? [1, 2] : [2, 1]) {
      const flags = ['--json', '--force', '--concurrency', String(concurrency)];
      const run = await batch(sources, join(folder, `speed-${concurrency}`), flags);
      seconds[concurrency] = run.seconds;
      say(
        `concurrency ${concurrency}`,
        `${(run.summary.found / run.seconds).toFixed(1)} documents/s, ${(run.summary.pages / run.seconds).toFixed(1)} pages/s`,
      );
    }
    pairs.push(seconds[1] / seconds[2]);
  }
  const ratios = pairs.map((ratio) => `×${ratio.toFixed(2)}`).join(', ');
  const middle = pairs.sort((a, b) => a - b)[pairs.length >> 1];
  say('speed-up', `×${middle.toFixed(2)} (${ratios})`, 'at least 1.7');
}

async function growth(folder) {
  const measured = [];
  for (const count of [MANY / 4, MANY]) {
    const sources = await documents(join(folder, `growth-${count}`), count);
    const { seconds, peak } = await batch(sources, join(folder, `growth-${count}-plans`), ['--json']);
    measured.push({ peak, each: (seconds * 1000) / count });
    say(
      `${count} documents`,
      `${((seconds * 1000) / count).toFixed(1)} ms each, peak ${mebibytes(peak)} MiB`,
    );
  }
  const [few, many] = measured;
  say('time each, ratio', `×${(many.each / few.each).toFixed(2)}`, 'at most 1.1');
  say('peak memory, ratio', `×${(many.peak / few.peak).toFixed(2)}`, 'at most 1.15');
}

/** Plans in every format that is made here, and the project's PDF for every fiftieth. */
async function documents(folder, count) {
  mkdirSync(folder);
  const pdfs = join(root, 'fixtures', 'documents');
  const pdf = existsSync(pdfs) ? readdirSync(pdfs).find((name) => name.endsWith('.pdf')) : undefined;
  const endings = Object.keys(FORMATS);
  for (let at = 1; at <= count; at++) {
    const ending = endings[at % endings.length];
    if (pdf !== undefined && at % 50 === 0)
      writeFileSync(join(folder, `${at}.pdf`), readFileSync(join(pdfs, pdf)));
    else writeFileSync(join(folder, `${at}.${ending}`), await FORMATS[ending](planLines(at, 10 + (at % 40))));
  }
  return folder;
}

/** Runs the command; the peak is that of all its processes together. */
function batch(sources, output, flags) {
  return new Promise((done, fail) => {
    const began = performance.now();
    const child = spawn(process.execPath, [command, 'convert', sources, '-o', output, ...flags], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let last = '';
    let peak = 0;
    child.stdout.on('data', (chunk) => {
      last = (last + chunk).slice(-20_000);
    });
    const look = setInterval(() => {
      peak = Math.max(peak, memoryOf(child.pid));
    }, LOOK_EVERY_MS);
    child.on('close', (code) => {
      clearInterval(look);
      if (code !== 0) return fail(new Error(`kehoach ended with ${code}`));
      const line = last.trimEnd().split('\n').at(-1) ?? '';
      const seconds = (performance.now() - began) / 1000;
      done({ seconds, peak, summary: line.startsWith('{') ? JSON.parse(line) : null });
    });
  });
}

/** Resident bytes of a process and all below it; 0 where the system does not tell. */
function memoryOf(pid) {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return (
      pages * 4096 + children.split(' ').reduce((sum, child) => sum + (child === '' ? 0 : memoryOf(child)), 0)
    );
  } catch {
    return 0;
  }
}

function mebibytes(bytes) {
  return (bytes / 1024 / 1024).toFixed(0);
}

function say(what, value, wanted = '') {
  process.stdout.write(`${what.padEnd(28)} ${value}${wanted === '' ? '' : `  (${wanted})`}\n`);
}

await run();
