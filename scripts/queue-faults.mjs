// What must hold over a queue whatever happens: mixed documents over three worker processes, each with folders of its own as on a
// machine of its own, one killed every few seconds, Redis and
// PostgreSQL restarted once each; every document ends with exactly one result, in the bytes of a run on one machine.
//   node scripts/queue-faults.mjs [--documents 1000] [--kill-every 4] [--seed 1]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { makeRandom } from './fuzz/random.mjs';
import { writeArchive } from './support/archive.mjs';
import { NO_POSTGRES, NO_REDIS, startPostgres, startRedis } from './support/servers.mjs';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    'kill-every': { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
  },
});
const missing = NO_REDIS ?? NO_POSTGRES;
if (missing !== null) throw new Error(missing);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = resolve(process.env.KEHOACH_DIST ?? join(root, 'dist'));
const command = join(dist, 'cli', 'main.js');
const { openStore } = await import(pathToFileURL(join(dist, 'store', 'index.js')).href);
const { planText } = await import(pathToFileURL(join(dist, 'batch', 'index.js')).href);
const { VERSION } = await import(pathToFileURL(join(dist, 'version.js')).href);

const DOCUMENTS = Number(values.documents);
const WORKERS = 3;
const random = makeRandom(Number(values.seed));
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kehoach-queue-'));
const sources = join(folder, 'sources');
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

await writeArchive(sources, DOCUMENTS);
const oneMachine = timed(() =>
  run(['convert', sources, '-o', join(folder, 'one'), '--quiet', '--timeout', '60']),
);
const [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
const env = { ...process.env, KEHOACH_QUEUE: redis.url, KEHOACH_STORE: postgres.url };
try {
  const enqueued = timed(() => run(['enqueue', sources], env));
  const faults = await workWithFaults();
  await compare(faults, enqueued);
} finally {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all([redis.stop(), postgres.stop()]);
}

async function workWithFaults() {
  const faults = { killed: 0, redis: 0, postgres: 0, milliseconds: 0 };
  const began = performance.now();
  const start = () => {
    const machine = mkdtempSync(join(folder, 'machine-'));
    const child = spawn(process.execPath, [command, 'work', '--concurrency', '1', '--lost-after', '3'], {
      cwd: machine,
      env: { ...env, TMPDIR: machine, HOME: machine, XDG_CACHE_HOME: machine },
      stdio: 'ignore',
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
  };
  for (let number = 0; number < WORKERS; number++) start();
  const every = Number(values['kill-every']) * 1000;
  for (let last = Date.now(); ; await sleep(500)) {
    const done = await results();
    if (done >= DOCUMENTS) break;
    if (done > DOCUMENTS / 4 && faults.redis === 0) {
      await redis.restart();
      faults.redis++;
    }
    if (done > DOCUMENTS / 2 && faults.postgres === 0) {
      await postgres.restart();
      faults.postgres++;
    }
    if (Date.now() - last < every) continue;
    last = Date.now();
    const all = [...running];
    random.pick(all)?.kill('SIGKILL');
    faults.killed++;
    start();
  }
  faults.milliseconds = performance.now() - began;
  const ended = [...running].map((child) => new Promise((done) => child.once('exit', done)));
  for (const child of running) child.kill('SIGTERM');
  await Promise.all(ended);
  return faults;
}

async function results() {
  const [row] = await query('SELECT count(*)::int AS n FROM kehoach.versions').catch(() => [{ n: 0 }]);
  return row.n;
}

async function query(sql) {
  const client = new pg.Client({ connectionString: postgres.url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function compare(faults, enqueued) {
  const store = await openStore(postgres.url);
  let same = 0;
  let different = 0;
  let failed = 0;
  const documents = await query('SELECT sha256, file_name FROM kehoach.documents ORDER BY file_name');
  for (const { sha256, file_name: name } of documents) {
    const result = await store.result({ sha256, version: VERSION, options: 'format=auto' });
    if (result?.conversion == null) {
      if (result?.entry.error?.code === 'format-damaged') failed++;
      continue;
    }
    const alone = readFileSync(join(folder, 'one', `${basename(name)}.plan.json`), 'utf8');
    if (alone === planText(result.conversion.plan)) same++;
    else different++;
  }
  await store.close();
  const [counts] = await query(
    'SELECT count(*)::int AS results, count(DISTINCT sha256)::int AS documents FROM kehoach.versions',
  );
  const [rows] = await query('SELECT count(*)::int AS n FROM kehoach_plans.documents');
  const codes = await query(
    'SELECT error_code AS code, count(*)::int AS n FROM kehoach.failures GROUP BY 1 ORDER BY 1',
  );
  const [{ megabytes }] = await query(
    'SELECT round(pg_database_size(current_database()) / 1e6)::int AS megabytes',
  );
  const plans = readdirSync(join(folder, 'one')).filter((name) => name.endsWith('.plan.json')).length;
  print({ faults, counts, rows: rows.n, codes, same, different, failed, plans, enqueued, megabytes });
  const right =
    counts.results === DOCUMENTS &&
    counts.documents === DOCUMENTS &&
    different === 0 &&
    same === plans &&
    rows.n === plans;
  if (!right) process.exitCode = 1;
}

function print({ faults, counts, rows, codes, same, different, failed, plans, enqueued, megabytes }) {
  const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
  const lines = [
    `${DOCUMENTS} documents, ${WORKERS} workers`,
    `one machine (convert)            ${seconds(oneMachine)}, ${plans} plans`,
    `enqueue                          ${seconds(enqueued)}`,
    `work                             ${seconds(faults.milliseconds)}`,
    `workers killed                   ${faults.killed}`,
    `Redis restarted                  ${faults.redis}`,
    `PostgreSQL restarted             ${faults.postgres}`,
    `results / documents with one     ${counts.results} / ${counts.documents}`,
    `plans equal byte for byte        ${same} of ${plans} (${different} differ)`,
    `documents in the read tables     ${rows}`,
    `failed as on one machine         ${failed}`,
    `PostgreSQL on disk               ${megabytes} MB`,
    `failures by code                 ${codes.map(({ code, n }) => `${code} ${n}`).join(', ')}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function run(args, environment = process.env) {
  spawnSync(process.execPath, [command, ...args], { env: environment, stdio: 'ignore' });
}

function timed(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}
