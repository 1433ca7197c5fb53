/** A long scan over a queue: its pages by several workers, the plan of one machine. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  NO_POSTGRES,
  NO_REDIS,
  type OwnServer,
  startPostgres,
  startRedis,
} from '../../scripts/support/servers.mjs';
import { planText } from '../../src/batch/index.js';
import { optionsText } from '../../src/queue/index.js';
import { openStore } from '../../src/store/index.js';
import { VERSION } from '../../src/version.js';
import { COMMAND, IS_BUILT, kehoach } from '../support/built.js';
import { plansIn, temporaryFolder, writeFiles } from '../support/folder.js';

const hasReader = spawnSync('tesseract', ['--version']).status === 0;
const missing =
  NO_REDIS ??
  NO_POSTGRES ??
  (IS_BUILT ? null : 'there is no build') ??
  (hasReader ? null : 'there is no tesseract');
if (missing !== null) test.skip(`a long scan over a queue: ${missing}`, () => undefined);

/** A scan of four pages with the same picture. */
async function longScan(): Promise<Uint8Array> {
  const picture = await readFile('tests/ingest/pdf/recognise/pages/phu-luc.jpg');
  const scan = await PDFDocument.create();
  for (let number = 0; number < 4; number++) {
    const image = await scan.embedJpg(picture);
    const [width, height] = [(image.width * 72) / 200, (image.height * 72) / 200];
    scan.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return scan.save();
}

describe.skipIf(missing !== null)('a long scan over a queue', () => {
  const folder = temporaryFolder();
  const workers: ChildProcess[] = [];
  let redis: OwnServer;
  let postgres: OwnServer;

  beforeAll(async () => {
    [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
    await writeFiles(folder, { 'quet/dai.pdf': await longScan() });
  }, 120_000);

  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await Promise.all([redis?.stop(), postgres?.stop()]);
  });

  /** @returns what the worker says, when it has ended */
  function work(name: string): Promise<string> {
    const machine = join(folder, name);
    mkdirSync(machine);
    const child = spawn(
      process.execPath,
      [COMMAND, 'work', '--concurrency', '1', '--part-pages', '2', '--timeout', '600', '--until-empty'],
      {
        cwd: machine,
        env: {
          ...process.env,
          ...{ KEHOACH_QUEUE: redis.url, KEHOACH_STORE: postgres.url, KEHOACH_CACHE: '', TMPDIR: machine },
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    workers.push(child);
    let said = '';
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString('utf8');
    });
    return new Promise((resolve) => child.once('exit', () => resolve(said)));
  }

  test('is read by its parts, and its plan is that of one machine, byte for byte', async () => {
    const env = {
      ...{ KEHOACH_QUEUE: redis.url, KEHOACH_STORE: postgres.url },
      KEHOACH_CACHE: join(folder, 'mot-may-nho'),
    };
    await kehoach(['convert', join(folder, 'quet'), '-o', join(folder, 'mot-may'), '--timeout', '600'], {
      env,
    });
    const alone = await plansIn(join(folder, 'mot-may'));
    await kehoach(['enqueue', join(folder, 'quet')], { env });
    const said = (await Promise.all([work('may-1'), work('may-2')])).join('');

    expect(said).toContain('"event":"split"');
    const parts = [...said.matchAll(/"event":"part-read".*"from":(\d),"to":(\d)/gu)];
    expect(parts.map(([, from, to]) => `${from}-${to}`).sort()).toEqual(['1-2', '3-4']);
    expect(said.match(/"event":"done"/gu)).toHaveLength(1);

    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const { rows } = await client.query<{ sha256: string }>('SELECT sha256 FROM kehoach.documents');
    const left = await client.query('SELECT 1 FROM kehoach.pages');
    await client.end();
    expect(left.rowCount).toBe(0);
    const store = await openStore(postgres.url);
    const key = { sha256: rows[0]?.sha256 ?? '', version: VERSION, options: optionsText({}) };
    const result = await store.result(key);
    await store.close();
    expect(result?.conversion?.plan.source).toMatchObject({ ocr: true, pages: 4 });
    expect({ 'dai.pdf.plan.json': planText(result?.conversion?.plan) }).toEqual(alone);
  }, 600_000);
});
