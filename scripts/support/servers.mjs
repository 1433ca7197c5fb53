// Redis and PostgreSQL for tests: private ports, passwords and folders, stopped at the end. PostgreSQL runs as the user
// `postgres`, never as root.
import { execFile, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PASSWORD = 'mat-khau-thu';
const STARTED_MS = 30_000;

const isRoot = process.getuid?.() === 0;
const postgresBin = findPostgres();

export const NO_REDIS = has('redis-server') ? null : 'redis-server is not installed';
export const NO_POSTGRES =
  postgresBin === null
    ? 'PostgreSQL is not installed'
    : isRoot && spawnSync('id', ['postgres']).status !== 0
      ? 'there is no user postgres to run PostgreSQL as'
      : null;

/** Redis with a password that keeps every change on disk. */
export async function startRedis() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kehoach-redis-'));
  const port = await freePort();
  let child = null;
  const start = async () => {
    child = spawn(
      'redis-server',
      ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--requirepass', PASSWORD, '--save', '']
        .concat(['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'])
        .map(String),
      { stdio: 'ignore' },
    );
    await answers(port);
  };
  const end = () => ended(child, 'SIGTERM');
  await start();
  return server({
    folder,
    url: `redis://:${PASSWORD}@127.0.0.1:${port}`,
    shown: `redis://127.0.0.1:${port}`,
    start,
    end,
    pid: () => child.pid,
    kill: () => child.kill('SIGKILL'),
  });
}

/** PostgreSQL with a password and one database. */
export async function startPostgres() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kehoach-postgres-'));
  const data = join(folder, 'data');
  const port = await freePort();
  const secret = join(folder, 'password');
  writeFileSync(secret, PASSWORD);
  if (isRoot) await run('chown', ['-R', 'postgres', folder]);
  const asPostgres = (command, args) =>
    isRoot ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args];
  const tool = (name, args) => run(...asPostgres(join(postgresBin, name), args), { cwd: folder });
  await tool('initdb', [
    ...['-D', data, '-U', 'kehoach', '-A', 'scram-sha-256', '--pwfile', secret],
    ...['-E', 'UTF8', '--locale', 'C', '--no-sync'],
  ]);
  let child = null;
  const start = async () => {
    child = spawn(
      ...asPostgres(join(postgresBin, 'postgres'), [
        ...['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'],
      ]),
      { stdio: 'ignore', cwd: folder },
    );
    for (let began = Date.now(); ; await sleep(50)) {
      const ready = await tool('pg_isready', ['-h', '127.0.0.1', '-p', String(port), '-q']).then(
        () => true,
        () => false,
      );
      if (ready) return;
      if (Date.now() - began > STARTED_MS) throw new Error('PostgreSQL did not start');
    }
  };
  // `fast`: connections are cut, as when a server is restarted by its operator.
  const end = async () => {
    const gone = ended(child, null);
    await tool('pg_ctl', ['-D', data, '-m', 'fast', 'stop']).catch(() => undefined);
    await gone;
  };
  await start();
  return server({
    folder,
    url: `postgres://kehoach:${PASSWORD}@127.0.0.1:${port}/postgres`,
    shown: `postgres://127.0.0.1:${port}/postgres`,
    start,
    end,
    pid: () => child.pid,
    // Its own process, not the one that started it as another user.
    kill: () =>
      process.kill(Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT'),
  });
}

/** Where this process ends before its servers were stopped, they end with it. */
function server({ folder, url, shown, start, end, pid, kill }) {
  const last = () => {
    try {
      kill();
    } catch {
      // It has ended by itself.
    }
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', last);
  return {
    url,
    get pid() {
      return pid();
    },
    shown,
    password: PASSWORD,
    pause: end,
    resume: start,
    async restart() {
      await end();
      await start();
    },
    async stop() {
      process.off('exit', last);
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ended(child, signal) {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    if (signal !== null) child.kill(signal);
  });
}

async function answers(port) {
  for (let began = Date.now(); Date.now() - began < STARTED_MS; await sleep(25)) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (open) return;
  }
  throw new Error(`nothing answers at port ${port}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function has(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

/** The folder of PostgreSQL's programs, the newest version first. */
function findPostgres() {
  const versions = '/usr/lib/postgresql';
  const known = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(versions, version, 'bin'))
    : [];
  const found = known.find((bin) => existsSync(join(bin, 'initdb')));
  if (found !== undefined) return found;
  const { status, stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return status === 0 && existsSync(join(stdout.trim(), 'initdb')) ? stdout.trim() : null;
}
