import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { asDocx, asText, planLines } from '../../scripts/support/plans.mjs';
import { built, IS_BUILT, kehoach } from '../support/built.js';
import { temporaryFolder, writeFiles } from '../support/folder.js';

type Library = typeof import('../../src/index.js');

const folder = temporaryFolder();
const long = join(folder, 'dài.txt');
const word = join(folder, 'kế hoạch.docx');

beforeAll(async () => {
  await writeFiles(folder, {
    'dài.txt': asText(planLines(1, 100_000)),
    'kế hoạch.docx': await asDocx(planLines(2)),
  });
});

describe.skipIf(!IS_BUILT)('limits are heard in every command', () => {
  test.each<[string, string[]]>([
    ['convert --stdout', ['convert', long, '--stdout']],
    ['convert --searchable', ['convert', long, '--searchable', join(folder, 'tìm được.pdf')]],
    ['text', ['text', long]],
    ['inspect', ['inspect', long]],
    ['tasks', ['tasks', long]],
    ['query', ['query', 'select 1', long]],
    ['export', ['export', long, '--to', 'jsonl', '-o', '-']],
    ['diff', ['diff', long, long]],
    ['progress', ['progress', long, long]],
  ])('%s', { timeout: 60_000 }, async (_, args) => {
    const { code, stderr } = await kehoach([...args, '--timeout', '0.2']);
    expect(stderr).toContain('[timeout]');
    expect(code).not.toBe(0);
  });
});

describe.skipIf(!IS_BUILT)('the library reads in a process of its own', () => {
  test('and gives the same', { timeout: 60_000 }, async () => {
    const { convert } = await built<Library>('index.js');
    const alone = await convert(word);
    expect(await convert(word, { isolate: true })).toEqual(alone);
    expect(await convert(readFileSync(word), { isolate: true, name: 'kế hoạch.docx' })).toEqual(alone);
  });

  test('and within its limits', { timeout: 60_000 }, async () => {
    const { convert, extractor } = await built<Library>('index.js');
    await expect(convert(long, { isolate: true, timeout: 200 })).rejects.toMatchObject({ code: 'timeout' });
    await expect(convert(join(folder, 'không có'), { isolate: true })).rejects.toMatchObject({
      code: 'file-not-found',
    });
    await expect(convert(word, { isolate: true, extractor: extractor() })).rejects.toMatchObject({
      code: 'usage',
    });
  });
});
