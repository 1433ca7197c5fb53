import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../../../src/ingest/pdf/recognise/kept/folder.js';
import { keptPages } from '../../../../src/ingest/pdf/recognise/kept/index.js';
import { dropOld } from '../../../../src/ingest/pdf/recognise/kept/old.js';
import type { ReadPage } from '../../../../src/ingest/pdf/recognise/page.js';
import { drawn } from './support.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kehoach-test-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const PAGE: ReadPage = {
  lines: [[{ text: 'Quý', box: [1, 2, 30, 20], confidence: 0.9 }]],
  dpi: 200,
  strokes: [{ x0: 0, y0: 10, x1: 100, y1: 10 }],
  lean: 0.35,
  quarters: 0,
};
const sheet = (ink = 10, dpi = 200) => ({ picture: drawn(40, 60, [[5, 5, 5 + ink, 9]]), dpi });

/** How many of some pages had to be read. */
async function readsOf(by: string, sheets: ReturnType<typeof sheet>[]): Promise<number> {
  const kept = keptPages(by, root);
  let count = 0;
  for (const one of sheets)
    expect(
      await kept.page(one, async () => {
        count++;
        return PAGE;
      }),
    ).toEqual(PAGE);
  await kept.close();
  return count;
}

describe('pages that were read', () => {
  test('are not read again, whichever file they are in', async () => {
    expect(await readsOf('tesseract 5 (vie)', [sheet(), sheet(12)])).toBe(2);
    expect(await readsOf('tesseract 5 (vie)', [sheet(12), sheet(), sheet(13)])).toBe(1);
  });

  test('are read anew by another engine, and at another resolution', async () => {
    await readsOf('tesseract 5 (vie)', [sheet()]);
    expect(await readsOf('tesseract 5 (vie best)', [sheet()])).toBe(1);
    expect(await readsOf('tesseract 5 (vie)', [sheet(10, 300)])).toBe(1);
  });

  test('that were damaged on the disk are read anew', async () => {
    await readsOf('a', [sheet()]);
    const [name = ''] = await readdir(join(root, 'pages'));
    const path = join(root, 'pages', name);
    const whole = await readFile(path, 'utf8');
    for (const text of [whole.slice(0, 40), '{"lines":7}', whole.replace('"lean":0.35', '"lean":"0"')]) {
      await writeFile(path, text);
      expect(await readsOf('a', [sheet()])).toBe(1);
    }
  });

  test.skipIf(process.platform === 'win32')('are for the eyes of their owner only', async () => {
    await readsOf('a', [sheet()]);
    const [name = ''] = await readdir(join(root, 'pages'));
    expect((await stat(join(root, 'pages'))).mode & 0o077).toBe(0);
    expect((await stat(join(root, 'pages', name))).mode & 0o077).toBe(0);
  });

  test('are not kept where there is no folder for them, or it cannot be made', async () => {
    await writeFile(join(root, 'file'), '');
    for (const folder of [null, join(root, 'file', 'below')]) {
      const kept = keptPages('a', folder);
      expect(await kept.page(sheet(), async () => PAGE)).toEqual(PAGE);
      await kept.close();
    }
    expect(await readdir(root)).toEqual(['file']);
  });

  test('are dropped when they were not used for long, or are too many: the longest unused first', async () => {
    const day = 24 * 3600 * 1000;
    const now = Date.now();
    const files = { 'new.json': 1, 'used.json': 3, 'older.json': 9, 'old.json': 31, 'half.tmp': 32 };
    for (const [name, days] of Object.entries(files)) {
      await writeFile(join(root, name), 'x'.repeat(100));
      await utimes(join(root, name), new Date(now - days * day), new Date(now - days * day));
    }
    await dropOld(root, '.json', { now, most: 250 });
    expect((await readdir(root)).sort()).toEqual(['new.json', 'used.json']);
  });
});

test.each([
  [{ KEHOACH_CACHE: '/x/y' }, 'linux', '/x/y'],
  [{ KEHOACH_CACHE: '' }, 'linux', null],
  [{}, 'linux', '/home/lan/.cache/kehoach'],
  [{ XDG_CACHE_HOME: '/var/cache/lan' }, 'linux', '/var/cache/lan/kehoach'],
  [{}, 'darwin', '/home/lan/Library/Caches/kehoach'],
] as const)('%j on %s: %s', (variables, platform, expected) => {
  expect(cacheFolder(variables, platform, '/home/lan')).toBe(expected);
});
