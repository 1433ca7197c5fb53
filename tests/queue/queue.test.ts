/** Documents over a queue, as a user runs it: the built command, Redis and PostgreSQL of the test's own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asHtml, asMarkdown, asText, planLines } from '../../scripts/support/plans.mjs';
import {
  NO_POSTGRES,
  NO_REDIS,
  type OwnServer,
  startPostgres,
  startRedis,
} from '../../scripts/support/servers.mjs';
import { planText } from '../../src/batch/index.js';
import type * as Library from '../../src/index.js';
import { openStore } from '../../src/store/index.js';
import { built, COMMAND, IS_BUILT, kehoach } from '../support/built.js';
import { plansIn, temporaryFolder, writeFiles } from '../support/folder.js';

const DOCUMENTS = 18;
const missing = NO_REDIS ?? NO_POSTGRES ?? (IS_BUILT ? null : 'there is no build');
if (missing !== null) test.skip(`documents over a queue: ${missing}`, () => undefined);

describe.skipIf(missing !== null)('documents over a queue', () => {
  const folder = temporaryFolder();
  const sources = join(folder, 'van-ban');
  const workers: ChildProcess[] = [];
  let redis: OwnServer;
  let postgres: OwnServer;
  let alone: Record<string, string>;
  let printed = '';

  beforeAll(async () => {
    [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
    const files: Record<string, Uint8Array> = { 'hong.pdf': Buffer.from('%PDF-1.7 hỏng') };
    for (let number = 1; number < DOCUMENTS; number++) {
      const lines = planLines(number, 5);
      if (number % 3 === 0) files[`${number}.md`] = asMarkdown(lines);
      else if (number % 3 === 1) files[`${number}.txt`] = asText(lines);
      else files[`${number}.html`] = asHtml(lines);
    }
    await writeFiles(sources, files);
    await kehoach(['convert', sources, '-o', join(folder, 'mot-may')]);
    alone = await plansIn(join(folder, 'mot-may'));
  }, 180_000);

  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await Promise.all([redis?.stop(), postgres?.stop()]);
  });

  const environment = (store: string) => ({ KEHOACH_QUEUE: redis.url, KEHOACH_STORE: store });

  async function run(args: string[], store: string) {
    const ended = await kehoach(args, { env: environment(store) });
    printed += ended.stdout + ended.stderr;
    return ended;
  }

  /** Starts a worker with a folder of its own, as on a machine of its own. */
  async function work(
    store: string,
    flags: string[] = [],
  ): Promise<{ child: ChildProcess; said: () => string }> {
    const machine = join(folder, `may-${workers.length}`);
    await mkdir(machine);
    const child = spawn(
      process.execPath,
      [COMMAND, 'work', '--concurrency', '1', '--lost-after', '2', ...flags],
      {
        cwd: machine,
        env: { ...process.env, ...environment(store), TMPDIR: machine },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    workers.push(child);
    let said = '';
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString('utf8');
      printed += text.toString('utf8');
    });
    return { child, said: () => said };
  }

  const ended = (child: ChildProcess): Promise<number | null> =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve(child.exitCode)
      : new Promise((resolve) => child.once('exit', resolve));

  async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
    while (!(await condition())) await sleep(100);
  }

  /** Every plan of a store by the name of its source, as the one-machine run names it. */
  async function plansOf(place: string): Promise<Record<string, string>> {
    const store = await openStore(place);
    const library = await built<typeof Library>('index.js');
    const plans: Record<string, string> = {};
    const names = Object.keys(alone).map((name) => name.replace(/\.plan\.json$/u, ''));
    const paths = names.map((name) => join(sources, name));
    for await (const { name, conversion } of library.convertMany(paths, {
      queue: { queue: redis.url, store: place },
    })) {
      if (conversion !== null) plans[`${name}.plan.json`] = planText(conversion.plan);
    }
    await store.close();
    return plans;
  }

  test('on two machines, one of them killed: the plans of one machine, byte for byte', async () => {
    const store = postgres.url;
    const queued = await run(['enqueue', sources], store);
    expect(queued).toMatchObject({
      code: 0,
      stderr: `queued ${DOCUMENTS}, converted already 0, unreadable 0\n`,
    });
    expect((await run(['enqueue', sources], store)).stderr).toContain(`queued ${DOCUMENTS}`);

    const lost = await work(store);
    await until(() => lost.said().includes('"event":"done"'));
    lost.child.kill('SIGKILL');
    const other = await work(store, ['--until-empty']);
    expect(await ended(other.child)).toBe(0);

    const status = JSON.parse((await run(['status', '--json'], store)).stdout) as Record<string, unknown>;
    expect(status).toMatchObject({
      depth: { waiting: 0, active: 0, delayed: 0 },
      summary: { documents: DOCUMENTS, failed: 1, failures: [{ code: 'format-damaged', first: 'hong.pdf' }] },
    });
    expect(await plansOf(store)).toEqual(alone);

    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const { rows } = await client.query(
      'SELECT count(*)::int AS results, count(DISTINCT sha256)::int AS documents FROM kehoach.versions',
    );
    await client.end();
    expect(rows).toEqual([{ results: DOCUMENTS, documents: DOCUMENTS }]);
  }, 240_000);

  test('that were converted are not queued again; failures are, on demand', async () => {
    const store = postgres.url;
    expect((await run(['enqueue', sources], store)).stderr).toBe(
      `queued 0, converted already ${DOCUMENTS}, unreadable 0\n`,
    );
    expect((await run(['enqueue', '--again', 'missing'], store)).stderr).toContain('queued 0');
    expect((await run(['enqueue', '--again', 'failed'], store)).stderr).toContain('queued 1');
    await ended((await work(store, ['--until-empty'])).child);
    expect((await run(['status'], store)).stdout).toMatch(/format-damaged +1 +hong\.pdf/u);
  }, 120_000);

  test('in a folder that all machines see', async () => {
    const store = join(folder, 'kho');
    await run(['enqueue', sources, '--keep', 'place'], store);
    await ended((await work(store, ['--until-empty'])).child);
    expect(await plansOf(store)).toEqual(alone);
  }, 120_000);

  test('are handed back by a worker that is asked to end, and wait for a store that is away', async () => {
    const store = postgres.url;
    const text = asText(planLines(1_000, 5));
    await writeFiles(folder, { 'them/1000.txt': text });
    const worker = await work(store, ['--grace', '1', '--listen', '0']);
    await until(() => worker.said().includes('"event":"started"'));
    const port = /"port":(\d+)/u.exec(worker.said())?.[1];
    const ask = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}/${path}`);
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        body: await response.text(),
      };
    };
    expect(await ask('health')).toMatchObject({ status: 200, body: 'ok\n' });
    expect(await ask('ready')).toMatchObject({ status: 200 });

    await run(['enqueue', join(folder, 'them')], store);
    await until(() => worker.said().includes('"event":"done"'));
    const metrics = await ask('metrics');
    expect(metrics.type).toContain('application/openmetrics-text');
    expect(metrics.body).toMatch(/kehoach_jobs_total\{state="(?:ok|warned)"\} 1/u);
    expect(metrics.body).toMatch(/kehoach_queue_depth\{state="waiting"\} 0/u);
    expect(metrics.body.trimEnd().endsWith('# EOF')).toBe(true);

    await writeFiles(folder, { 'them/1001.txt': asText(planLines(1_001, 5)) });
    await run(['enqueue', join(folder, 'them')], store);
    await until(() => worker.said().split('"event":"done"').length > 2);
    await postgres.pause();
    expect(await ask('ready')).toMatchObject({ status: 503 });
    worker.child.kill('SIGTERM');
    expect(await ended(worker.child)).toBe(0);
    await postgres.resume();
  }, 120_000);

  test('tell neither passwords nor the words of documents', async () => {
    expect(printed).toContain('"event":"done"');
    expect(printed).not.toContain(redis.password);
    expect(printed).not.toMatch(/Thanh Vân|KẾ HOẠCH/u);
    const refused = await kehoach(['status', '--queue', redis.url, '--store', folder]);
    expect(refused.stdout + refused.stderr).not.toContain(redis.password);
    expect(await readFile(COMMAND, 'utf8')).not.toContain(redis.password);
  }, 60_000);
});
