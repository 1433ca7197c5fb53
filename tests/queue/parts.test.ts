import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pool } from '../../src/batch/index.js';
import type { QueuedDocument } from '../../src/queue/job.js';
import { partsOf, readPart, withPages } from '../../src/queue/parts.js';
import { openStore, type Store } from '../../src/store/index.js';
import { temporaryFolder } from '../support/folder.js';

const SHA = 'c'.repeat(64);
const document: QueuedDocument = {
  key: { sha256: SHA, version: '1.0.0', options: 'format=auto' },
  ...{ name: 'quet.pdf', label: 'quet.pdf', fileName: 'quet.pdf', reading: {} },
};
const scan = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300 * 1024)]);

type Pages = Pick<Pool, 'pages'>;

const looks = (pages: number, isScan: boolean): Pages => ({
  pages: async () => ({ failure: null, pages, isScan }),
});

describe('the parts of a document', () => {
  test.each([
    ['a long scan', document, scan, looks(45, true), ['1-20', '21-40', '41-45']],
    ['a scan that one worker reads in time', document, scan, looks(39, true), []],
    ['a long text', document, scan, looks(800, false), []],
    ['a small file', document, scan.subarray(0, 1000), looks(800, true), []],
    ['no PDF', document, Buffer.alloc(300 * 1024), looks(800, true), []],
    ['a scan that is split already', { ...document, isSplit: true }, scan, looks(800, true), []],
    [
      'a scan that is not to be read',
      { ...document, reading: { ocr: { mode: 'off', engine: 'auto' } } },
      scan,
      looks(800, true),
      [],
    ],
    [
      'what is damaged',
      document,
      scan,
      { pages: async () => ({ failure: { code: 'format-damaged', message: '', hint: null } }) } as Pages,
      [],
    ],
  ] as const)('%s', async (_, of, content, pool, parts) => {
    const found = await partsOf(of as QueuedDocument, content, pool, 20);
    expect(found.map(({ from, to }) => `${from}-${to}`)).toEqual(parts);
  });
});

describe('pages that are read ahead', () => {
  let store: Store;
  let reads = 0;

  /** Reads a page as the reader does: into the folder of its cache. */
  const pool: Pages = {
    async pages({ read }) {
      reads++;
      const folder = join(String(read?.ocr.cache), 'pages');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `trang-${read?.from}.json`), `{"trang":${read?.from}}`);
      await writeFile(join(folder, 'nua.tmp'), 'nửa');
      return { failure: null, pages: 1, isScan: true };
    },
  };

  beforeAll(async () => {
    store = await openStore(join(temporaryFolder(), 'kho'));
    await store.keep({ ...document, sha256: SHA, bytes: scan.length, place: null }, scan);
  });

  test('are kept in the store once, and lie before whoever reads the document', async () => {
    expect(await readPart(document, { from: 1, to: 2 }, store, pool)).toBe(true);
    expect(await readPart(document, { from: 3, to: 4 }, store, pool)).toBe(true);
    expect(await readPart(document, { from: 3, to: 4 }, store, pool)).toBe(true);
    expect(reads).toBe(2);
    let cache = '';
    await withPages(document, store, async ({ key, reading }) => {
      expect(key).toEqual(document.key);
      cache = join(String(reading.ocr?.cache), 'pages');
      expect((await readdir(cache)).sort()).toEqual(['trang-1.json', 'trang-3.json']);
      expect(await readFile(join(cache, 'trang-3.json'), 'utf8')).toBe('{"trang":3}');
    });
    await expect(readdir(cache)).rejects.toThrow();
    await store.forgetPages(SHA);
    expect(await store.pages(SHA)).toEqual({});
  });

  test('that cannot be read are left to the reading of the document', async () => {
    const failing: Pages = {
      pages: async () => ({ failure: { code: 'timeout', message: 'quá lâu', hint: null } }),
    };
    expect(await readPart(document, { from: 5, to: 6 }, store, failing)).toBe(false);
    expect(await store.hasPages(SHA, 'x')).toBe(false);
    expect(await store.pages(SHA)).toEqual({});
  });
});
