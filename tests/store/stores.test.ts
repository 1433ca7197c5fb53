import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runner } from 'node-pg-migrate';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_POSTGRES, type OwnServer, startPostgres } from '../../scripts/support/servers.mjs';
import { entryOf, type Failure, planText } from '../../src/batch/index.js';
import { type Conversion, convert } from '../../src/convert.js';
import type { CorrectionLine } from '../../src/corrections/index.js';
import { RELATIONS } from '../../src/export/relations/index.js';
import {
  correctedKey,
  correctedResult,
  openStore,
  type Result,
  type Store,
  type StoredDocument,
} from '../../src/store/index.js';
import { temporaryFolder } from '../support/folder.js';

const OPTIONS = 'format=auto';
const MIGRATIONS = fileURLToPath(new URL('../../src/store/postgres/migrations/', import.meta.url));

/** Migrations before plans were kept as text. */
const BEFORE_TEXT = 3;

function bytesOf(number: number): Uint8Array {
  return Buffer.from(
    [
      'ỦY BAN NHÂN DÂN\nTỈNH HƯNG LÂM',
      `Số: ${number}/KH-UBND`,
      'Hưng Lâm, ngày 05 tháng 01 năm 2026',
      'KẾ HOẠCH\nTrồng cây xanh năm 2026',
      'I. MỤC TIÊU\n1. Trồng ít nhất 1.500 cây.',
      'II. NHIỆM VỤ\n1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với UBND các xã chọn giống cây trước ngày 31/3/2026.',
    ].join('\n'),
  );
}

function documentOf(number: number): StoredDocument {
  const bytes = bytesOf(number);
  const name = `${number}.txt`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, name, label: `van-ban/${name}`, fileName: name, bytes: bytes.length, place: null };
}

async function resultOf(number: number, version = '1.0.0'): Promise<Result & { conversion: Conversion }> {
  const { sha256, name, label } = documentOf(number);
  const conversion = await convert(bytesOf(number), { name });
  const entry = await failed(number, version, null);
  return { entry: { ...entry, sha256, name, source: label, status: 'ok', error: null }, conversion };
}

/** Somebody notes something at the first task. */
function correctionOf({ plan }: Conversion, value: string): CorrectionLine {
  const [task] = plan.tasks;
  return {
    ...{ id: `dong-${value.length}`, op: 'set', key: task?.key ?? '', quote: task?.text ?? '' },
    ...{ path: 'note', was: null, value, why: null, by: 'Lan', at: '2026-02-01T08:00:00Z' },
  };
}

async function failed(number: number, version: string, failure: Failure | null): Promise<Result['entry']> {
  const { sha256, name, label } = documentOf(number);
  const error = failure ?? { code: 'timeout', message: 'quá lâu', hint: null };
  const found = { label, name, source: bytesOf(number), bytes: 1 };
  const entry = await entryOf(found, { failure: error }, { version, options: OPTIONS, milliseconds: number });
  return { ...entry, sha256 };
}

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
    expect(found.find(({ name }) => name === '1.txt')?.plan).toEqual(JSON.parse(JSON.stringify(plan)));
    expect(found.find(({ name }) => name === '6.txt')?.plan).toMatchObject({
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
        counts.push(Number(row?.n));
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

describe.skipIf(NO_POSTGRES !== null)('a database of an earlier version', () => {
  test('is brought up to date with its plans as they are', async () => {
    const address = new URL(server?.url ?? '');
    address.pathname = '/truoc';
    const owner = new pg.Client({ connectionString: server?.url });
    await owner.connect();
    await owner.query('CREATE DATABASE truoc');
    await owner.end();
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    await client.query('CREATE EXTENSION unaccent; CREATE SCHEMA kehoach; CREATE SCHEMA kehoach_plans');
    await runner({
      ...{ dbClient: client, dir: MIGRATIONS, direction: 'up', count: BEFORE_TEXT },
      ...{ migrationsTable: 'migrations', migrationsSchema: 'kehoach', log: () => undefined },
    });
    const result = await resultOf(1);
    const { sha256, name } = documentOf(1);
    const id = sha256.slice(0, 16);
    await client.query(`
      CREATE TABLE kehoach_plans.documents (document_id text PRIMARY KEY);
      CREATE TABLE kehoach_plans.tasks (document_id text, task_id text, PRIMARY KEY (document_id, task_id),
        FOREIGN KEY (document_id) REFERENCES kehoach_plans.documents ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED);
      INSERT INTO kehoach_plans.documents VALUES ('${id}');
      INSERT INTO kehoach_plans.tasks VALUES ('${id}', 'NV-1'), ('${id}', 'NV-2');`);
    await client.query(
      `WITH document AS (
        INSERT INTO kehoach.documents (sha256, name, label, file_name, bytes) VALUES ($1, $2, $2, $2, 1)),
      version AS (
        INSERT INTO kehoach.versions (sha256, extractor, options, status, milliseconds, entry)
        VALUES ($1, '1.0.0', $3, 'ok', 1, $4) RETURNING id)
      INSERT INTO kehoach.plans (version, document_key, plan, conversion) SELECT id, 'khoa', $5, $6 FROM version`,
      [
        ...[sha256, name, OPTIONS, JSON.stringify(result.entry), JSON.stringify(result.conversion.plan)],
        gzipSync(JSON.stringify(result.conversion)),
      ],
    );
    await client.query(
      'UPDATE kehoach.documents SET current_version = (SELECT max(id) FROM kehoach.versions)',
    );

    const store = await openStore(address.href);
    const back = await store.result({ sha256, version: '1.0.0', options: OPTIONS });
    expect(planText(back?.conversion?.plan)).toBe(planText(result.conversion.plan));
    const shown = await client.query('SELECT plan FROM kehoach.current_plans');
    expect(shown.rows).toEqual([{ plan: JSON.parse(JSON.stringify(result.conversion.plan)) }]);
    expect(await store.commit(await resultOf(1, '1.1.0'))).toMatchObject({ isNew: true });
    const tasks = await client.query('SELECT task_id FROM kehoach_plans.tasks');
    expect(tasks.rows).toHaveLength(result.conversion.plan.tasks.length);
    const keys = await client.query(
      "SELECT conname FROM pg_constraint WHERE contype = 'f' AND connamespace = 'kehoach_plans'::regnamespace",
    );
    expect(keys.rows).toEqual([]);
    await store.close();
    await client.end();
  });
});
