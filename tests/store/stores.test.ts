import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_POSTGRES, type OwnServer, startPostgres } from '../../scripts/support/servers.mjs';
import { planText } from '../../src/batch/index.js';
import { RELATIONS } from '../../src/export/relations/index.js';
import { correctedKey, correctedResult, openStore, type Store } from '../../src/store/index.js';
import { temporaryFolder } from '../support/folder.js';
import { bytesOf, correctionOf, documentOf, failed, OPTIONS, resultOf } from '../support/stored.js';

const folder = temporaryFolder();
let server: OwnServer | null = null;

beforeAll(async () => {
  if (NO_POSTGRES === null) server = await startPostgres();
}, 120_000);
afterAll(() => server?.stop());

if (NO_POSTGRES !== null) test.skip(`a store in PostgreSQL: ${NO_POSTGRES}`, () => undefined);

const KINDS = NO_POSTGRES === null ? (['folder', 'postgres'] as const) : (['folder'] as const);

describe.each(KINDS)('a store in a %s', (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(kind === 'folder' ? join(folder, 'kho') : (server?.url ?? ''));
  }, 120_000);
  afterAll(() => store.close());

  const keyOf = (number: number, version = '1.0.0') => ({
    sha256: documentOf(number).sha256,
    version,
    options: OPTIONS,
  });

  test('keeps the same bytes once, under the name they first came with', async () => {
    const first = documentOf(1);
    expect(await store.keep(first, bytesOf(1))).toEqual(first);
    const again = { ...first, name: 'ban-sao.txt', label: 'khac/ban-sao.txt', fileName: 'ban-sao.txt' };
    expect(await store.keep(again, bytesOf(1))).toEqual(first);
    expect(Buffer.from(await store.content(first.sha256))).toEqual(Buffer.from(bytesOf(1)));
  });

  test('reads bytes from their place, unless they are others by now', async () => {
    const place = join(folder, `${kind}.txt`);
    await writeFile(place, bytesOf(2));
    const document = { ...documentOf(2), place };
    await store.keep(document, null);
    expect(Buffer.from(await store.content(document.sha256))).toEqual(Buffer.from(bytesOf(2)));
    await writeFile(place, 'khác');
    await expect(store.content(document.sha256)).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  test('takes a result once and gives the plan back byte for byte', async () => {
    const result = await resultOf(1);
    expect(await store.has(keyOf(1))).toBe(false);
    expect(await store.result(keyOf(1))).toBeNull();
    expect(await store.commit(result)).toMatchObject({ isNew: true });
    expect(await store.commit(result)).toMatchObject({ isNew: false });
    expect(await store.has(keyOf(1))).toBe(true);
    const back = await store.result(keyOf(1));
    expect(back?.entry).toEqual(result.entry);
    expect(planText(back?.conversion?.plan)).toBe(planText(result.conversion.plan));
    expect(back?.conversion).toEqual(JSON.parse(JSON.stringify(result.conversion)));
  });

  test('takes one of two results that come at once', async () => {
    await store.keep(documentOf(3), bytesOf(3));
    const result = await resultOf(3);
    const taken = await Promise.all([store.commit(result), store.commit(result), store.commit(result)]);
    expect(taken.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  test('knows what a version has not converted, and forgets failures on demand', async () => {
    await store.keep(documentOf(4), bytesOf(4));
    await store.keep(documentOf(5), bytesOf(5));
    await store.commit({ entry: await failed(4, '1.0.0', null), conversion: null });
    const extractor = { version: '1.0.0', options: OPTIONS };
    const names = async (again: 'missing' | 'failed'): Promise<string[]> => {
      const found: string[] = [];
      for await (const { name } of store.todo(extractor, again)) found.push(name);
      return found.sort();
    };
    expect(await names('missing')).toEqual(['2.txt', '5.txt']);
    expect(await store.summary(extractor)).toMatchObject({
      documents: 5,
      ok: 2,
      failed: 1,
      lastMinute: 3,
      failures: [{ code: 'timeout', documents: 1, first: '4.txt' }],
    });
    expect(await names('failed')).toEqual(['4.txt']);
    expect(await names('missing')).toEqual(['2.txt', '4.txt', '5.txt']);
  });

  test('adds corrections behind those that are known, and to none that are not', async () => {
    await store.keep(documentOf(9), bytesOf(9));
    const { sha256 } = documentOf(9);
    const { conversion } = await resultOf(9);
    const [first, second] = [correctionOf(conversion, 'một'), correctionOf(conversion, 'hai')];
    expect(await store.corrections(sha256)).toEqual([]);
    expect(await store.correct(sha256, 0, [first, second])).toBe(true);
    expect(await store.correct(sha256, 0, [second])).toBe(false);
    expect(await store.correct(sha256, 2, [first])).toBe(true);
    expect(await store.corrections(sha256)).toEqual([first, second, first]);
  });

  test('takes one of two corrections that come at once', async () => {
    await store.keep(documentOf(10), bytesOf(10));
    const { sha256 } = documentOf(10);
    const line = correctionOf((await resultOf(10)).conversion, 'một');
    const taken = await Promise.all([
      store.correct(sha256, 0, [line]),
      store.correct(sha256, 0, [line]),
      store.correct(sha256, 0, [line]),
    ]);
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await store.corrections(sha256)).toHaveLength(1);
  });

  test('names the documents that came last', async () => {
    const latest = await store.latest(3);
    expect(latest).toHaveLength(3);
    expect(latest[0]?.addedAt.getTime()).toBeGreaterThanOrEqual(latest[2]?.addedAt.getTime() ?? 0);
    expect(latest.map(({ name }) => name)).toContain('10.txt');
  });

  test('keeps what no encoding has', async () => {
    const result = await resultOf(6);
    const [task] = result.conversion.plan.tasks;
    if (task !== undefined) task.text = 'một\u0000hai \ud800 ba';
    await store.keep(documentOf(6), bytesOf(6));
    expect(await store.commit(result)).toMatchObject({ isNew: true });
    const back = await store.result(keyOf(6));
    expect(planText(back?.conversion?.plan)).toBe(planText(result.conversion.plan));
  });
});

describe.skipIf(NO_POSTGRES !== null)('the tables in PostgreSQL', () => {
  let client: pg.Client;
  let store: Store;
  beforeAll(async () => {
    store = await openStore(server?.url ?? '');
    client = new pg.Client({ connectionString: server?.url });
    await client.connect();
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await store.close();
  });

  const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await client.query<Record<string, unknown>>(sql, values)).rows;

  test('are those of the SQLite export, with as many rows', async () => {
    const { sha256 } = documentOf(1);
    const { plan } = (await resultOf(1)).conversion;
    for (const relation of RELATIONS) {
      const found = await rows(
        `SELECT * FROM kehoach_plans.${relation.name} WHERE document_id = $1 ORDER BY position`,
        [sha256.slice(0, 16)],
      );
      expect(found.length).toBe(relation.rows(plan).length);
      for (const row of found)
        expect(Object.keys(row)).toEqual(expect.arrayContaining(relation.columns.map(({ key }) => key)));
    }
  });

  test.each(['giong cay', 'Giống cây', 'GIỐNG CÂY'])('are searched without tone marks: %s', async (words) => {
    const found = await rows(
      `SELECT text FROM kehoach_plans.tasks
       WHERE to_tsvector('simple', kehoach.fold(text)) @@ plainto_tsquery('simple', kehoach.fold($1)) AND document_id = $2`,
      [words, documentOf(1).sha256.slice(0, 16)],
    );
    expect(found).toHaveLength(1);
  });

  test('show plans as JSON, also of a document with what no text holds', async () => {
    const found = await rows('SELECT name, plan FROM kehoach.current_plans WHERE sha256 = ANY ($1)', [
      [documentOf(1).sha256, documentOf(6).sha256],
    ]);
    const { plan } = (await resultOf(1)).conversion;
    expect(found.find(({ name }) => name === '1.txt')?.['plan']).toEqual(JSON.parse(JSON.stringify(plan)));
    expect(found.find(({ name }) => name === '6.txt')?.['plan']).toMatchObject({
      tasks: [{ text: 'một\uFFFDhai \uFFFD ba' }],
    });
  });

  test('of a document go with it', async () => {
    await store.keep(documentOf(12), bytesOf(12));
    await store.commit(await resultOf(12));
    const id = documentOf(12).sha256.slice(0, 16);
    const left = async (): Promise<number[]> => {
      const counts: number[] = [];
      for (const { name } of RELATIONS) {
        const [row] = await rows(
          `SELECT count(*)::int AS n FROM kehoach_plans.${name} WHERE document_id = $1`,
          [id],
        );
        counts.push(Number(row?.['n']));
      }
      return counts;
    };
    expect((await left()).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(5);
    await client.query('DELETE FROM kehoach_plans.documents WHERE document_id = $1', [id]);
    expect((await left()).every((n) => n === 0)).toBe(true);
  });

  test('let a later version count, whichever comes first, and a failure never hide a plan', async () => {
    await store.keep(documentOf(7), bytesOf(7));
    const current = async (): Promise<unknown> =>
      (
        await rows('SELECT extractor, status FROM kehoach.current_versions WHERE sha256 = $1', [
          documentOf(7).sha256,
        ])
      )[0];
    await store.commit({ entry: await failed(7, '1.0.0', null), conversion: null });
    expect(await current()).toEqual({ extractor: '1.0.0', status: 'failed' });
    await store.commit(await resultOf(7, '1.10.0'));
    expect(await current()).toEqual({ extractor: '1.10.0', status: 'ok' });
    await store.commit(await resultOf(7, '1.9.0'));
    expect(await current()).toEqual({ extractor: '1.10.0', status: 'ok' });
    await store.commit({ entry: await failed(7, '2.0.0', null), conversion: null });
    expect(await current()).toEqual({ extractor: '1.10.0', status: 'ok' });
    expect(
      await rows('SELECT count(*)::int AS n FROM kehoach.versions WHERE sha256 = $1', [documentOf(7).sha256]),
    ).toEqual([{ n: 4 }]);
  });

  test('show what people corrected, whatever is read anew meanwhile', async () => {
    const { sha256 } = documentOf(11);
    await store.keep(documentOf(11), bytesOf(11));
    const notes = async (): Promise<unknown> =>
      (
        await rows('SELECT note FROM kehoach_plans.tasks WHERE document_id = $1 ORDER BY position LIMIT 1', [
          sha256.slice(0, 16),
        ])
      )[0];
    const read = await resultOf(11);
    await store.commit(read);
    const lines = [correctionOf(read.conversion, 'xem lại')];
    await store.correct(sha256, 0, lines);
    expect(await store.commit(correctedResult(read, lines))).toMatchObject({ isNew: true });
    expect(await notes()).toEqual({ note: 'xem lại' });

    await store.commit(await resultOf(11, '1.5.0'));
    expect(await notes()).toEqual({ note: 'xem lại' });
    const later = correctedResult(await resultOf(11, '1.5.0'), lines);
    expect(await store.commit(later)).toMatchObject({ isNew: true });
    const more = [...lines, { ...correctionOf(read.conversion, 'đã xem'), was: 'xem lại' }];
    await store.correct(sha256, 1, more.slice(1));
    await store.commit(correctedResult(await resultOf(11, '1.5.0'), more));
    expect(await notes()).toEqual({ note: 'đã xem' });
    expect(await store.has(correctedKey({ sha256, version: '1.5.0', options: OPTIONS }, lines))).toBe(false);
    expect(await store.has(correctedKey({ sha256, version: '1.5.0', options: OPTIONS }, more))).toBe(true);
    expect(await store.has({ sha256, version: '1.5.0', options: OPTIONS })).toBe(true);
  });

  test('may be filled by an account that cannot change them', async () => {
    await client.query(`
      CREATE ROLE doc LOGIN PASSWORD 'khong-noi';
      GRANT USAGE ON SCHEMA kehoach, kehoach_plans TO doc;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA kehoach, kehoach_plans TO doc`);
    const address = new URL(server?.url ?? '');
    address.username = 'doc';
    address.password = 'khong-noi';
    const worker = await openStore(address.href);
    await worker.keep(documentOf(8), bytesOf(8));
    expect(await worker.commit(await resultOf(8))).toMatchObject({ isNew: true });
    await worker.close();
  });

  test('say what is wrong without the password', async () => {
    const address = new URL(server?.url ?? '');
    address.password = 'sai-roi';
    const opened = openStore(address.href);
    await expect(opened).rejects.toMatchObject({ code: 'store-unusable' });
    await expect(opened).rejects.not.toThrow(/sai-roi/u);
  });
});
