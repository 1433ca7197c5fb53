import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_POSTGRES, type OwnServer, startPostgres } from '../../scripts/support/servers.mjs';
import { RELATIONS } from '../../src/export/relations/index.js';
import type { Plan } from '../../src/plan/index.js';
import { exportToPostgres } from '../../src/store/index.js';
import { copyLine } from '../../src/store/postgres/copy.js';
import { by, copyOf, deadline, HOSTILE, organization, plan, task } from '../export/support/plans.js';
import { IS_BUILT } from '../support/built.js';
import { temporaryFolder } from '../support/folder.js';

const run = promisify(execFile);

describe('a line of COPY', () => {
  test.each([
    [['text', 'text'], ['Sở Nội vụ', null], 'Sở Nội vụ\t\\N\n'],
    [['text'], ['a\tb\nc\rd\\N'], 'a\\tb\\nc\\rd\\\\N\n'],
    [['text'], ['\\.'], '\\\\.\n'],
    [['text'], ['a\u0000b\uD800'], 'a\uFFFDb\uFFFD\n'],
    [['integer', 'number', 'boolean'], [3, 0.5, false], '3\t0.5\tfalse\n'],
    [['date', 'date'], ['2026-01-31', '2026-02-30'], '2026-01-31\t\\N\n'],
    [['edtf'], ['2026-02-30'], '2026-02-30\n'],
  ] as const)('%j %j', (types, cells, line) => {
    const columns = types.map((type, at) => ({ key: `c${at}`, type }));
    expect(copyLine(columns, cells)).toBe(line);
  });
});

if (NO_POSTGRES !== null) test.skip(`export to PostgreSQL: ${NO_POSTGRES}`, () => undefined);

describe.skipIf(NO_POSTGRES !== null)('export to PostgreSQL', () => {
  let server: OwnServer;
  let client: pg.Client;
  beforeAll(async () => {
    server = await startPostgres();
    client = new pg.Client(server.url);
    await client.connect();
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  async function ask(sql: string): Promise<unknown[][]> {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows;
  }
  const forget = (): Promise<unknown> => client.query('DROP SCHEMA IF EXISTS kehoach_export CASCADE');
  const load = (...plans: Plan[]) => exportToPostgres(plans, server.url);

  test('rows are those of the plan, typed, with keys that hold', async () => {
    await forget();
    const { plans, rows } = await load(plan());
    expect(plans).toBe(1);
    expect(rows).toBe(RELATIONS.reduce((sum, relation) => sum + relation.rows(plan()).length, 0));
    for (const relation of RELATIONS)
      expect(await ask(`SELECT count(*)::int FROM kehoach_export.${relation.name}`)).toEqual([
        [relation.rows(plan()).length],
      ]);
    expect(
      await ask(`SELECT t.text, deadline_end::text, t.counted, a.name FROM kehoach_export.tasks t
        JOIN kehoach_export.assignees a ON a.document_id = t.document_id AND a.item_id = t.task_id AND a.role = 'lead'
        WHERE deadline_end < '2026-02-01'`),
    ).toEqual([['Rà soát văn bản quy phạm pháp luật', '2026-01-31', true, 'Sở Nội vụ']]);
    await expect(ask("UPDATE kehoach_export.tasks SET section_id = 'không có'")).rejects.toMatchObject({
      code: '23503',
    });
    await ask('DELETE FROM kehoach_export.documents');
    expect(await ask('SELECT count(*)::int FROM kehoach_export.assignees')).toEqual([[0]]);
  });

  test('the same plan again changes nothing; a corrected one takes its place, the older one is kept', async () => {
    await forget();
    const corrected = plan({ tasks: [task('II-1', 'Nhiệm vụ đã sửa', { lead: [by('Sở Nội vụ')] })] });
    await load(plan());
    expect((await load(plan())).rows).toBe(0);
    expect((await load(corrected)).rows).toBeGreaterThan(0);
    expect(await ask('SELECT text FROM kehoach_export.tasks')).toEqual([['Nhiệm vụ đã sửa']]);
    const [version] = await ask(
      `SELECT position, number, json_array_length(rows::json -> 'tasks') FROM kehoach_export.versions`,
    );
    expect(version).toEqual([1, '15/KH-UBND', plan().tasks.length]);
    for (const known of [plan(), corrected]) expect((await load(known)).rows).toBe(0);
    expect(await ask('SELECT count(*)::int FROM kehoach_export.versions')).toEqual([[1]]);
  });

  test('monitors, other cells, unread words and places are there; hostile texts come through', async () => {
    await forget();
    const spans = [{ start: 7, end: 9, page: 2, bbox: null, confidence: null }];
    const full = task('II-1', HOSTILE.join('\n'), {
      monitor: [by('Thanh tra tỉnh')],
      extra: [{ header: 'Kinh phí', text: '200 triệu đồng', spans: [] }],
      unread: [{ field: 'deadline', text: 'khi có yêu cầu', spans: [] }],
      deadline: deadline({ end: '2026-02-30' }),
      spans,
    });
    await load(plan({ tasks: [full], organizations: [organization('Thanh tra tỉnh')], targets: [] }));
    expect(
      await ask(
        'SELECT text, extra, unread, page, char_start, char_end, deadline_end FROM kehoach_export.tasks',
      ),
    ).toEqual([
      [
        HOSTILE.join('\n').replace(/\u0000|\p{Cs}/gu, '\uFFFD'),
        'Kinh phí: 200 triệu đồng',
        'Thời hạn: khi có yêu cầu',
        2,
        7,
        9,
        null,
      ],
    ]);
    expect(await ask('SELECT role, name FROM kehoach_export.assignees')).toEqual([
      ['monitor', 'Thanh tra tỉnh'],
    ]);
  });

  test('a plan that contradicts itself is refused whole; those before it stay', async () => {
    await forget();
    const wrong = copyOf(plan({ tasks: [task('II-1', 'Việc', { sectionId: 'khong-co' })] }), 'sai.docx');
    await expect(load(plan(), wrong)).rejects.toMatchObject({ code: 'usage' });
    expect(await ask('SELECT count(*)::int FROM kehoach_export.documents')).toEqual([[1]]);
  });

  test('1,000 plans, twice at once', { timeout: 180_000 }, async () => {
    await forget();
    const plans = Array.from({ length: 1000 }, (_, index) => copyOf(plan(), `ke-hoach-${index}.docx`));
    const began = performance.now();
    await load(...plans);
    const seconds = (performance.now() - began) / 1000;
    process.stderr.write(`1,000 plans into PostgreSQL: ${seconds.toFixed(1)} s\n`);
    expect(
      await ask('SELECT count(*)::int, count(DISTINCT document_id)::int FROM kehoach_export.documents'),
    ).toEqual([[1000, 1000]]);
    const few = plans.slice(0, 50).map((one) => ({ ...one, tasks: [] }));
    await Promise.all([load(...few), load(...few)]);
    expect(await ask('SELECT count(*)::int FROM kehoach_export.versions')).toEqual([[50]]);
  });

  test('a server that is not there, and a password that is wrong, are said', async () => {
    await expect(exportToPostgres([plan()], 'postgres://a:b@127.0.0.1:1/x')).rejects.toMatchObject({
      code: 'store-unreachable',
    });
    const wrong = new URL(server.url);
    wrong.password = 'sai';
    await expect(exportToPostgres([plan()], wrong.href)).rejects.toMatchObject({ code: 'store-unusable' });
  });

  test.skipIf(!IS_BUILT)('the command takes the address in place of a format', async () => {
    await forget();
    const file = join(temporaryFolder(), 'a.plan.json');
    await writeFile(file, JSON.stringify(plan()));
    const address = new URL(server.url);
    const env = { ...process.env, KEHOACH_STORE_PASSWORD: address.password };
    address.password = '';
    const { stderr } = await run(
      process.execPath,
      ['dist/cli/main.js', 'export', file, '--to', address.href],
      { env },
    );
    expect(stderr).toMatch(/^postgres:\/\/127\.0\.0\.1:\d+\/postgres: 1 document, \d+ rows\n$/u);
    expect(await ask('SELECT number FROM kehoach_export.documents')).toEqual([['15/KH-UBND']]);
  });
});
