// What must hold whatever happens: batches are killed at random moments and resumed, put to sleep, left by their reader, run out of
// disk, lose their workers, see their documents change, and must end in the bytes of a run that nothing happened to; a folder of a
// hundred thousand files is walked.
//   node scripts/faults.mjs [--rounds 50] [--of-each 5] [--only 'worker killed'] [--seed 1]
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { convert, dist, makeSources, must, mustBe, resultOf } from './faults/bench.mjs';
import { clear, ROUNDS } from './faults/rounds.mjs';
import { makeRandom } from './fuzz/random.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    'of-each': { type: 'string', default: '5' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const only = values.only;
/** Rounds of killing at once. */
const AT_ONCE = 2;
const FILES_IN_ONE_FOLDER = 100_000;

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kehoach-faults-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const sources = join(folder, 'sources');

await makeSources(sources);
const began = performance.now();
await convert(sources, join(folder, 'whole')).ended;
const milliseconds = performance.now() - began;
const expected = resultOf(join(folder, 'whole'));

if (only === undefined || only === 'killed')
  await killAndResume(Number(values.rounds), makeRandom(Number(values.seed)));
for (const [kind, round] of Object.entries(ROUNDS))
  if (only === undefined || only === kind) await roundsOf(kind, round, Number(values['of-each']));
if (only === undefined || only === 'many files') await walkManyFiles();

async function roundsOf(kind, round, count) {
  const random = makeRandom(Number(values.seed));
  const remarks = new Set();
  for (let at = 0; at < count; at++) {
    const own = join(folder, `${kind} ${at}`);
    mkdirSync(own);
    const remark = await round({ sources, folder: own, expected, random });
    if (remark !== undefined) remarks.add(remark);
    clear(own);
  }
  const said = remarks.size === 0 ? 'as a run that nothing happened to' : [...remarks].join('; ');
  console.log(`${kind}: ${count} rounds, ${said}`);
}

async function killAndResume(rounds, random) {
  let killed = 0;
  let resumed = 0;
  const rest = Array.from({ length: rounds }, (_, at) => at + 1);
  const lane = async () => {
    for (let round = rest.shift(); round !== undefined; round = rest.shift()) {
      const output = join(folder, `round-${round}`);
      const kills = 1 + random.below(2);
      for (let kill = 0; kill < kills; kill++) {
        const { child, ended } = convert(sources, output);
        await Promise.race([ended, sleep(random.below(milliseconds * 1.5))]);
        if (child.exitCode !== null) break;
        child.kill('SIGKILL');
        await ended;
        killed++;
      }
      const { summary } = await convert(sources, output).ended;
      if (summary.skipped > 0) resumed++;
      mustBe(resultOf(output), expected, `round ${round} of killing`);
      clear(output);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  console.log(
    `killed: ${rounds} rounds, ${killed} kills (seed ${values.seed}): nothing lost, torn or double; ${resumed} rounds went on from what was done`,
  );
}

async function walkManyFiles() {
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let at = 0; at < FILES_IN_ONE_FOLDER; at++) writeFileSync(join(many, `${at}.txt`), '');
  const { findDocuments } = await import(pathToFileURL(join(dist, 'batch', 'index.js')).href);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  let count = 0;
  for await (const _ of findDocuments([many], null)) count++;
  const seconds = (performance.now() - start) / 1000;
  const mebibytes = (process.memoryUsage().rss - before) / 1024 / 1024;
  console.log(
    `many files: ${count} in one folder found in ${seconds.toFixed(1)} s, ${mebibytes.toFixed(0)} MiB`,
  );
  must(count === FILES_IN_ONE_FOLDER, 'files were overlooked');
}
