/**
 * Converts damaged documents of each format, and PDFs whose parts are odd; each must end in a plan or a coded error, in bounded time and
 * memory.
 *
 *   npm run build && node scripts/fuzz-formats.mjs [--cases 2000] [--seed 1] [--only doc,html,markdown,text,pdf]
 *
 * Same seed, same cases; a failing one is named by its number. DOC files are those of the corpus beside the repository.
 */
import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mutate } from './fuzz/mutate-bytes.mjs';
import { oddPdf } from './fuzz/pdf-parts.mjs';
import { makeRandom } from './fuzz/random.mjs';
import { asHtml, asMarkdown, asText, planLines } from './support/plans.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'doc,html,markdown,text,pdf' },
  },
});
/** Longest time one document may take, in milliseconds. */
const TIME_LIMIT = 60_000;
/** Most heap of the reader, as a worker of the batch has, in MiB. */
const HEAP = 1_024;
/** Most memory it may hold, in MiB. */
const MEMORY_LIMIT = HEAP + 256;
const LARGEST_SEED = 200_000;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const fixture = (name) => readFileSync(join(root, 'fixtures', 'documents', name));
const TABLE =
  '| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | **Rà soát** văn bản[^1] | Sở Nội vụ |\n\n[^1]: Chú thích.\n';
const LOOSE =
  '\nPHỤ LỤC\nTT   Nhiệm vụ          Chủ trì      Thời gian\n1    Rà soát văn bản   Sở Nội vụ    Quý I\n2    Báo cáo           Sở Y tế      Quý II\n';

const SEEDS = {
  doc: corpusDocs(),
  html: [asHtml(planLines(1)), fixture('quyet-dinh-chuyen-doi-so.html')],
  markdown: [
    Buffer.concat([asMarkdown(planLines(2)), Buffer.from(TABLE)]),
    fixture('quyet-dinh-chuyen-doi-so.md'),
  ],
  text: [Buffer.concat([asText(planLines(3)), Buffer.from(LOOSE)]), fixture('bao-cao-quy.txt')],
  pdf: null,
};

let reader = start();
let isBad = false;
for (const format of values.only.split(',')) await fuzz(format, SEEDS[format]);
reader.kill('SIGKILL');
process.exitCode = isBad ? 1 : 0;

async function fuzz(format, seeds) {
  if (seeds !== null && seeds.length === 0) return console.log(`${format}: no seeds on this machine`);
  const ends = {};
  let slowest = 0;
  let peak = 0;
  for (let at = 0; at < Number(values.cases); at++) {
    const random = makeRandom(Number(values.seed) * 1_000_003 + at);
    const bytes =
      seeds === null ? oddPdf(random) : mutate(seeds[at % seeds.length], random, format !== 'doc');
    const began = performance.now();
    const outcome = await read(bytes, format);
    slowest = Math.max(slowest, performance.now() - began);
    peak = Math.max(peak, outcome.peak);
    ends[outcome.end] = (ends[outcome.end] ?? 0) + 1;
    if (outcome.stack !== null) {
      isBad = true;
      console.error(`${format}, case ${at}: ${outcome.end}\n${outcome.stack}`);
    }
  }
  if (peak > MEMORY_LIMIT) isBad = true;
  console.log(
    `${format}: ${JSON.stringify(ends)}, slowest ${Math.round(slowest)} ms, peak ${Math.round(peak)} MiB resident`,
  );
}

function start() {
  return fork(new URL('./fuzz/reader.mjs', import.meta.url), {
    execArgv: [`--max-old-space-size=${HEAP}`],
    serialization: 'advanced',
  });
}

function read(bytes, format) {
  return new Promise((resolve) => {
    const done = (outcome) => {
      clearTimeout(clock);
      reader.removeAllListeners();
      resolve(outcome);
    };
    const lost = (end) => {
      reader.removeAllListeners();
      reader.kill('SIGKILL');
      reader = start();
      done({ end, stack: 'the reader was lost', peak: 0 });
    };
    const clock = setTimeout(() => lost('over time'), TIME_LIMIT);
    reader.once('message', done);
    reader.once('exit', () => lost('ended'));
    reader.send({ bytes, format });
  });
}

function corpusDocs() {
  const folder = join(root, '..', 'shared', 'corpus', 'real');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.doc') && statSync(join(folder, name)).size < LARGEST_SEED)
    .sort()
    .slice(0, 6)
    .map((name) => readFileSync(join(folder, name)));
}
