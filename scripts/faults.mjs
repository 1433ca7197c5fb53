// What must hold whatever happens: batches are killed at random moments and resumed, and must end in the bytes of a run that
// was never killed; a folder of a hundred thousand files is walked.
//   node scripts/faults.mjs [--rounds 50] [--seed 1]
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeRandom } from './fuzz/random.mjs';
import { FORMATS, planLines } from './support/plans.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = resolve(process.env.KEHOACH_DIST ?? join(root, 'dist'));
const DOCUMENTS = 60;
const BROKEN = 6;
/** Rounds at once. */
const AT_ONCE = 2;
const FILES_IN_ONE_FOLDER = 100_000;

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kehoach-faults-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const sources = join(folder, 'sources');

await makeSources();
await killAndResume(Number(values.rounds), makeRandom(Number(values.seed)));
await walkManyFiles();

async function makeSources() {
  mkdirSync(sources);
  const endings = Object.keys(FORMATS);
  for (let at = 1; at <= DOCUMENTS; at++) {
    const ending = endings[at % endings.length];
    const path = join(sources, `quý ${at % 3}`, `kế hoạch ${at}.${ending}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await FORMATS[ending](planLines(at, 20 + (at % 60))));
  }
  for (let at = 1; at <= BROKEN; at++) writeFileSync(join(sources, `hỏng ${at}.rtf`), `{\\rtf1 ${at}}`);
}

async function killAndResume(rounds, random) {
  const began = performance.now();
  const whole = join(folder, 'whole');
  await convert(whole).ended;
  const milliseconds = performance.now() - began;
  const expected = resultOf(whole);
  let killed = 0;
  let resumed = 0;
  const rest = Array.from({ length: rounds }, (_, at) => at + 1);
  const lane = async () => {
    for (let round = rest.shift(); round !== undefined; round = rest.shift()) {
      const output = join(folder, `round-${round}`);
      const kills = 1 + random.below(2);
      for (let kill = 0; kill < kills; kill++) {
        const { child, ended } = convert(output);
        await Promise.race([ended, sleep(random.below(milliseconds * 1.5))]);
        if (child.exitCode !== null) break;
        child.kill('SIGKILL');
        await ended;
        killed++;
      }
      const { skipped } = await convert(output).ended;
      if (skipped > 0) resumed++;
      compare(resultOf(output), expected, round);
      rmSync(output, { recursive: true });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  console.log(
    `${rounds} rounds, ${killed} kills (seed ${values.seed}): nothing lost, torn or double; ${resumed} rounds went on from what was done`,
  );
}

function convert(output) {
  const child = spawn(
    process.execPath,
    [join(dist, 'cli', 'main.js'), 'convert', sources, '-o', output, '--json', '--concurrency', '2'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  const ended = new Promise((done) => {
    child.on('close', () => {
      const last = text.trimEnd().split('\n').at(-1) ?? '';
      done(last.startsWith('{"event":"summary"') ? JSON.parse(last) : { skipped: 0 });
    });
  });
  return { child, ended };
}

/** Everything a run leaves that must not depend on how often it was killed. */
function resultOf(output) {
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(output.length + 1))
    .filter((path) => dirname(path) !== join('.kehoach', 'lock'))
    .sort();
  const contents = files
    .filter((path) => path.endsWith('.plan.json'))
    .map((path) => [path, readFileSync(join(output, path), 'utf8')]);
  const manifest = readFileSync(join(output, 'manifest.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { milliseconds: _, last, ...entry } = JSON.parse(line);
      return JSON.stringify({ ...entry, status: last ?? entry.status });
    });
  return { files, contents, manifest };
}

function compare(found, expected, round) {
  for (const part of ['files', 'contents', 'manifest']) {
    if (JSON.stringify(found[part]) === JSON.stringify(expected[part])) continue;
    console.error(`round ${round}: the ${part} differ from those of a run that was never killed`);
    process.exit(1);
  }
}

async function walkManyFiles() {
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let at = 0; at < FILES_IN_ONE_FOLDER; at++) writeFileSync(join(many, `${at}.txt`), '');
  const { findDocuments } = await import(pathToFileURL(join(dist, 'batch', 'index.js')).href);
  const before = process.memoryUsage().rss;
  const began = performance.now();
  let count = 0;
  for await (const _ of findDocuments([many], null)) count++;
  const seconds = (performance.now() - began) / 1000;
  const mebibytes = (process.memoryUsage().rss - before) / 1024 / 1024;
  console.log(`${count} files in one folder found in ${seconds.toFixed(1)} s, ${mebibytes.toFixed(0)} MiB`);
  if (count !== FILES_IN_ONE_FOLDER) process.exit(1);
}
