/** The workbench over a queue and a store: two servers and a worker that share nothing else. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  NO_POSTGRES,
  NO_REDIS,
  type OwnServer,
  startPostgres,
  startRedis,
} from '../../scripts/support/servers.mjs';
import type { Plan } from '../../src/plan/index.js';
import type { DocumentList, UploadAnswer } from '../../src/workbench/api.js';
import { PLAN } from '../corrections/support.js';
import { COMMAND, IS_BUILT, kehoach } from '../support/built.js';
import { temporaryFolder, writeFiles } from '../support/folder.js';

const missing = NO_REDIS ?? NO_POSTGRES ?? (IS_BUILT ? null : 'there is no build');
if (missing !== null) test.skip(`the workbench over a store: ${missing}`, () => undefined);

describe.skipIf(missing !== null)('the workbench over a store', () => {
  const folder = temporaryFolder();
  const running: ChildProcess[] = [];
  let redis: OwnServer;
  let postgres: OwnServer;
  let client: pg.Client;
  let [here, there] = ['', ''];

  const environment = () => ({
    KEHOACH_QUEUE: redis.url,
    KEHOACH_QUEUE_PASSWORD: redis.password,
    KEHOACH_STORE: postgres.url,
    KEHOACH_STORE_USER: 'kehoach',
    KEHOACH_STORE_PASSWORD: postgres.password,
  });

  beforeAll(async () => {
    [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
    client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await writeFiles(folder, {
      'van-ban/thu-vien.md': Buffer.from(PLAN),
      'hong.pdf': Buffer.from('%PDF-1.7'),
    });
    await kehoach(['enqueue', join(folder, 'van-ban'), join(folder, 'hong.pdf')], { env: environment() });
    [here, there] = await Promise.all([serve(), serve()]);
    start(['work', '--concurrency', '1']);
  }, 120_000);

  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await client.end();
    await Promise.all([redis.stop(), postgres.stop()]);
  });

  function start(args: string[]): ChildProcess {
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd: folder,
      env: { ...process.env, ...environment() },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    running.push(child);
    return child;
  }

  /** @returns the address, without a slash at its end */
  function serve(): Promise<string> {
    const { host, pathname } = new URL(postgres.url);
    const child = start([
      'serve',
      ...['--port', '0', '--queue', redis.shown, '--store', `postgres://${host}${pathname}`],
    ]);
    return new Promise((resolve, reject) => {
      child.stdout?.once('data', (text: Buffer) => resolve(text.toString().trim().replace(/\/$/u, '')));
      child.once('exit', () => reject(new Error('it ended')));
    });
  }

  const json = async <T>(url: string): Promise<T> => (await (await fetch(url)).json()) as T;

  /** The documents once none is waited for. */
  async function settled(server: string, count: number): Promise<DocumentList['documents']> {
    for (;;) {
      const { documents } = await json<DocumentList>(`${server}/api/documents`);
      const isDone = documents.every(({ status }) => status === 'ready' || status === 'failed');
      if (isDone && documents.length === count) return documents;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  const note = async (): Promise<unknown> =>
    (await client.query("SELECT note FROM kehoach_plans.tasks WHERE text LIKE '%rà soát%'")).rows[0]?.note;

  test('shows what workers have read, with failures and sources', async () => {
    const documents = await settled(here, 2);
    expect(documents.map(({ name, status }) => [name, status]).sort()).toEqual([
      ['hong.pdf', 'failed'],
      ['thu-vien.md', 'ready'],
    ]);
    const { id = '' } = documents.find(({ name }) => name === 'thu-vien.md') ?? {};
    expect(await (await fetch(`${here}/api/documents/${id}/source`)).text()).toBe(PLAN);
    const refused = await fetch(`${here}/api/documents/${id}`, { method: 'DELETE' });
    expect(refused.status).toBe(405);
    expect(await settled(here, 2)).toHaveLength(2);
  }, 120_000);

  test('a correction counts for the other server and in the tables, and a conflict is told', async () => {
    const [{ id = '' } = {}] = (await settled(there, 2)).filter(({ status }) => status === 'ready');
    const { tasks } = await json<Plan>(`${here}/api/documents/${id}/plan`);
    const { key, text: quote } = tasks.find(({ text }) => text.includes('rà soát')) ?? { key: '', text: '' };
    const correct = (server: string, value: string) =>
      fetch(`${server}/api/documents/${id}/corrections`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          version: 0,
          lines: [{ op: 'set', key, quote, path: 'note', was: null, value, why: null, by: 'Lan' }],
        }),
      });
    expect((await correct(here, 'xem lại')).status).toBe(200);
    expect(await note()).toBe('xem lại');
    const plan = await json<Plan>(`${there}/api/documents/${id}/plan`);
    expect(plan.tasks.find((task) => task.key === key)?.note).toBe('xem lại');
    expect((await correct(there, 'khác')).status).toBe(409);

    // What people corrected is applied when workers read the document again.
    await client.query('DELETE FROM kehoach.versions');
    await client.query('DELETE FROM kehoach_plans.documents');
    await kehoach(['enqueue', '--again', 'missing'], { env: environment() });
    while ((await note()) === undefined) await new Promise((resolve) => setTimeout(resolve, 100));
    while ((await note()) !== 'xem lại') await new Promise((resolve) => setTimeout(resolve, 100));
  }, 120_000);

  test('an upload is read by a worker and shown by every server', async () => {
    const form = new FormData();
    form.append('files', new Blob([PLAN.replace('80%', '90%')]), 'Kế hoạch mới.md');
    const answer = await fetch(`${here}/api/documents`, { method: 'POST', body: form });
    expect(((await answer.json()) as UploadAnswer).documents).toMatchObject([{ duplicate: false }]);
    for (const server of [here, there]) {
      const names = (await settled(server, 3)).map(({ name }) => name);
      expect(names).toContain('Kế hoạch mới.md');
    }
  }, 120_000);
});
