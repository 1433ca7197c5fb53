import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_POSTGRES, type OwnServer, startPostgres } from '../../scripts/support/servers.mjs';
import { failureOf } from '../../src/batch/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { temporaryFolder } from '../support/folder.js';
import { bytesOf, correctionOf, documentOf, OPTIONS, resultOf } from '../support/stored.js';

const folder = temporaryFolder();
let server: OwnServer | null = null;

beforeAll(async () => {
  if (NO_POSTGRES === null) server = await startPostgres();
}, 120_000);
afterAll(() => server?.stop());

const KINDS = NO_POSTGRES === null ? (['folder', 'postgres'] as const) : (['folder'] as const);

describe.each(KINDS)('a store in a %s gives to a worker', (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(kind === 'folder' ? join(folder, 'kho') : (server?.url ?? ''));
    for (const number of [1, 2, 3]) await store.keep(documentOf(number), bytesOf(number));
  }, 120_000);
  afterAll(() => store.close());

  const keyOf = (number: number) => ({
    sha256: documentOf(number).sha256,
    version: '1.0.0',
    options: OPTIONS,
  });

  test('the bytes of what is to be converted, to many at once', async () => {
    const noise = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const sha256 = createHash('sha256').update(noise).digest('hex');
    await store.keep({ ...documentOf(9), sha256 }, noise);
    const all = [1, 2, 3].map((number) => store.pending(keyOf(number)));
    const given = await Promise.all([...all, store.pending({ ...keyOf(9), sha256 })]);
    expect(given.map((bytes) => Buffer.from(bytes ?? []))).toEqual(
      [...[1, 2, 3].map(bytesOf), noise].map((bytes) => Buffer.from(bytes)),
    );
  });

  test('nothing where there is a result, and the bytes again when people corrected it', async () => {
    const result = await resultOf(1);
    await store.commit(result);
    expect(await store.pending(keyOf(1))).toBeNull();
    expect(await store.pending({ ...keyOf(1), version: '2.0.0' })).not.toBeNull();
    await store.correct(keyOf(1).sha256, 0, [correctionOf(result.conversion, 'xem lại')]);
    expect(Buffer.from((await store.pending(keyOf(1))) ?? [])).toEqual(Buffer.from(bytesOf(1)));
  });

  test('a failure where it has no bytes, and to that one only', async () => {
    const place = join(folder, 'khong-co.txt');
    await store.keep({ ...documentOf(4), place }, null);
    const codes = await Promise.all(
      [{ ...keyOf(2), sha256: '0'.repeat(64) }, keyOf(4), keyOf(2)].map((key) =>
        store.pending(key).then(
          () => 'ok',
          (error: unknown) => failureOf(error).code,
        ),
      ),
    );
    expect(codes).toEqual(['file-not-found', 'file-not-found', 'ok']);
  });
});
