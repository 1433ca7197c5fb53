// The queue against the embedded batch: the same documents by `convert` and by one, two and four workers, in turns within one run,
// with what each side costs in processor time and what Redis and PostgreSQL have to do for it.
//   node bench/queue.mjs [--documents 1000] [--rounds 3] [--workers 1,2,4] [--concurrency 2] [--quick] [--figures FILE]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import pg from 'pg';
import { QUICK, writeArchive } from '../scripts/support/archive.mjs';
import { NO_POSTGRES, NO_REDIS, startPostgres, startRedis } from '../scripts/support/servers.mjs';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    workers: { type: 'string', default: '1,2,4' },
    concurrency: { type: 'string', default: String(availableParallelism()) },
    /** Only formats that are read in milliseconds, where everything beside the reading counts most. */
    quick: { type: 'boolean', default: false },
    figures: { type: 'string' },
  },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const command = join(resolve(process.env.KEHOACH_DIST ?? join(root, 'dist')), 'cli', 'main.js');
const DOCUMENTS = Number(values.documents);
/** At least so fast as the embedded batch one worker has to be. */
const BAR = 0.9;

// An end from outside takes the servers along.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

async function run() {
  const missing = NO_REDIS ?? NO_POSTGRES;
  if (missing !== null) return say('skipped', missing);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kehoach-bench-'));
  const [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
  try {
    const sources = join(folder, 'sources');
    await writeArchive(sources, DOCUMENTS, values.quick ? QUICK : undefined);
    const lines = [];
    const ratios = [];
    for (let round = 0; round < Number(values.rounds); round++) {
      const sides = ['embedded', ...values.workers.split(',').map(Number)];
      const seconds = {};
      for (const side of round % 2 === 0 ? sides : sides.reverse()) {
        const load = loadavg()[0];
        const measured =
          side === 'embedded'
            ? await embedded(sources, join(folder, `plans-${round}`))
            : await overQueue(sources, side, redis, postgres);
        seconds[side] = measured.wall;
        lines.push({ round, side, load, ...measured });
        say(side === 'embedded' ? 'convert' : `${side} worker(s)`, shown(measured));
      }
      if (seconds[1] !== undefined) ratios.push(seconds.embedded / seconds[1]);
    }
    if (ratios.length > 0) {
      const middle = [...ratios].sort((a, b) => a - b)[ratios.length >> 1];
      say(
        'one worker to convert',
        `×${middle.toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}); at least ${BAR}`,
      );
    }
    if (values.figures !== undefined)
      writeFileSync(values.figures, `${JSON.stringify({ documents: DOCUMENTS, lines }, null, 2)}\n`);
  } finally {
    await Promise.all([redis.stop(), postgres.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `convert` into a folder of its own. */
async function embedded(sources, output) {
  const before = ownCpu();
  const wall = await timed(() => [
    kehoach(['convert', sources, '-o', output, '--quiet', '--concurrency', values.concurrency]),
  ]);
  return { wall, cpu: { kehoach: ownCpu() - before } };
}

/** Empty servers, documents enqueued, then as many workers as are asked for until the queue is empty. */
async function overQueue(sources, workers, redis, postgres) {
  await emptied(redis, postgres);
  const env = { KEHOACH_QUEUE: redis.url, KEHOACH_STORE: postgres.url };
  const enqueue = await timed(() => [kehoach(['enqueue', sources], env)]);
  const before = await counters(redis, postgres);
  const each = Math.max(1, Math.floor(Number(values.concurrency) / workers));
  const wall = await timed(() =>
    Array.from({ length: workers }, () =>
      kehoach(['work', '--until-empty', '--concurrency', String(each)], env),
    ),
  );
  const after = await counters(redis, postgres);
  const spent = Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));
  const { kehoach: own, redis: redisCpu, postgres: postgresCpu, ...work } = spent;
  return { wall, cpu: { kehoach: own, redis: redisCpu, postgres: postgresCpu }, work, enqueue };
}

async function emptied(redis, postgres) {
  const client = new Redis(redis.url);
  await client.flushall();
  client.disconnect();
  await query(
    postgres,
    'DROP SCHEMA IF EXISTS kehoach CASCADE; DROP SCHEMA IF EXISTS kehoach_plans CASCADE; CHECKPOINT',
  );
}

/** Processor seconds and what the servers counted so far. */
async function counters(redis, postgres) {
  const client = new Redis(redis.url);
  const info = await client.info();
  client.disconnect();
  const number = (name) => Number(new RegExp(`^${name}:(.*)$`, 'mu').exec(info)?.[1]);
  const [counted] = await query(
    postgres,
    `SELECT xact_commit::float8 AS transactions, pg_database_size(datname)::float8 AS disk,
       (SELECT wal_bytes::float8 FROM pg_stat_wal) AS wal FROM pg_stat_database WHERE datname = current_database()`,
  );
  return {
    kehoach: ownCpu(),
    redis: number('used_cpu_user') + number('used_cpu_sys'),
    postgres: treeCpu(postgres.pid),
    commands: number('total_commands_processed'),
    ...counted,
  };
}

async function query(postgres, sql) {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

function kehoach(args, env = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [command, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    child.once('error', fail);
    child.once('exit', done);
  });
}

async function timed(start) {
  const began = performance.now();
  await Promise.all(start());
  return (performance.now() - began) / 1000;
}

const TICKS = Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout) || 100;

/** Processor seconds of the commands that have ended, and of the processes they waited for. */
function ownCpu() {
  const [, , children, childrenSystem] = ticksOf('self');
  return (children + childrenSystem) / TICKS;
}

/** Processor seconds of a process and all below it, those that have ended among them. */
function treeCpu(top) {
  const parents = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    try {
      parents.set(Number(pid), Number(fieldsOf(pid)[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const isBelow = (pid) => pid === top || (parents.has(pid) && isBelow(parents.get(pid)));
  const all = [...parents.keys()].filter(isBelow);
  return all.reduce((sum, pid) => sum + ticksOf(pid).reduce((a, b) => a + b, 0), 0) / TICKS;
}

/** Nothing of a process that has ended meanwhile. */
function ticksOf(pid) {
  try {
    return fieldsOf(pid).slice(11, 15).map(Number);
  } catch {
    return [];
  }
}

/** The fields of `/proc/<pid>/stat` behind the name, which may hold anything. */
function fieldsOf(pid) {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
}

function shown({ wall, cpu, work, enqueue }) {
  const parts = [`${wall.toFixed(1)} s, ${(DOCUMENTS / wall).toFixed(1)} documents/s`];
  parts.push(
    `processor ${Object.entries(cpu)
      .map(([who, seconds]) => `${who} ${seconds.toFixed(1)} s`)
      .join(', ')}`,
  );
  if (work !== undefined) {
    const each = (name, by = 1) => (work[name] / by / DOCUMENTS).toFixed(1);
    parts.push(
      `a document: ${each('commands')} commands, ${each('transactions')} transactions, ${each('wal', 1024)} KiB of log`,
    );
    parts.push(`${(work.disk / 1e6).toFixed(0)} MB on disk, enqueued in ${enqueue.toFixed(1)} s`);
  }
  return parts.join('; ');
}

function say(what, figure) {
  process.stdout.write(`${what.padEnd(24)} ${figure}\n`);
}

await run();
