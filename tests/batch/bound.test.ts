import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDocuments, nameKeeper } from '../../src/batch/index.js';
import { countFiles } from '../../src/batch/sources/index.js';
import { pageImages } from '../../src/ingest/image/pages.js';
import { annexJpeg } from '../ingest/pdf/recognise/support.js';

test('with bind a folder is one document: its pictures are the pages, in the order of their numbers', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kehoach-test-'));
  try {
    await mkdir(join(root, 'quét'));
    await mkdir(join(root, 'trống'));
    for (const name of ['trang 10.jpg', 'trang 9.JPEG', 'ghi-chu.txt'])
      await writeFile(join(root, 'quét', name), annexJpeg());
    await writeFile(join(root, 'khác.txt'), 'KẾ HOẠCH');
    const paths = [join(root, 'trống'), `${join(root, 'quét')}/`, join(root, 'khác.txt')];
    const found = [];
    for await (const item of findDocuments(paths, null, nameKeeper(), true)) found.push(item);
    expect(found).toMatchObject([
      { name: 'khác.txt' },
      { name: 'quét' },
      { name: 'trống', failure: { code: 'file-empty' } },
    ]);
    const [, bound] = found;
    const source = bound !== undefined && 'source' in bound ? bound.source : '';
    expect([...pageImages(source as Uint8Array)].map(({ kind }) => kind)).toEqual(['jpeg', 'jpeg']);
    expect(await countFiles(paths, null, true)).toBe(3);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
