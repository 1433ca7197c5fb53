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
const picture = join(folder, 'ảnh.pdf');

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** A page that is one JBIG2 picture of 4 × 10⁹ dots; its filter is spelt so that no look at the bytes finds it. */
function hostilePicture(): Buffer {
  const side = [u32(65_000), u32(65_000), u32(0), u32(0)];
  const data = Buffer.concat([
    ...[u32(0), Buffer.of(48, 0, 1), u32(19), ...side, Buffer.alloc(3)],
    ...[u32(1), Buffer.of(38, 0, 1), u32(18), ...side, Buffer.of(0, 0)],
  ]);
  const content = 'q 595 0 0 842 0 0 cm /Im Do Q';
  return Buffer.concat([
    Buffer.from(`%PDF-1.5
1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj
2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj
3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</Im 5 0 R>>>>/Contents 4 0 R>>\nendobj
4 0 obj\n<</Length ${content.length}>>stream\n${content}\nendstream\nendobj
5 0 obj\n<</Type/XObject/Subtype/Image/Width 6000/Height 6000/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/JBIG2#44ecode/Length ${data.length}>>stream\n`),
    data,
    Buffer.from('\nendstream\nendobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF'),
  ]);
}

beforeAll(async () => {
  await writeFiles(folder, {
    'dài.txt': asText(planLines(1, 100_000)),
    'kế hoạch.docx': await asDocx(planLines(2)),
    'ảnh.pdf': hostilePicture(),
  });
});

describe.skipIf(!IS_BUILT)('limits are heard in every command', () => {
  test.each<[string, string[]]>([
    ['convert --stdout', ['convert', long, '--stdout']],
    ['convert --searchable', ['convert', long, '--searchable', join(folder, 'tìm được.pdf')]],
    ['text', ['text', long]],
    ['inspect', ['inspect', long]],
    ['explain', ['explain', long]],
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

/** Longest that a command may go on beyond its limit, on a machine with other work. */
const MOST_BEYOND = 40_000;

describe.skipIf(!IS_BUILT)(
  'a picture that asks for more than there is ends with its limits in every command',
  () => {
    test.each<[string, string[]]>([
      ['convert', ['convert', picture, '--stdout']],
      ['text', ['text', picture]],
      ['inspect', ['inspect', picture]],
      ['tasks', ['tasks', picture]],
      ['explain', ['explain', picture]],
      ['query', ['query', 'select 1', picture]],
      ['export', ['export', picture, '--to', 'jsonl', '-o', '-']],
      ['diff', ['diff', picture, picture]],
    ])('%s', { timeout: 120_000 }, async (_, args) => {
      const begun = Date.now();
      const { stderr } = await kehoach([...args, '--timeout', '5', '--memory', '512']);
      expect(stderr).toMatch(/\[(?:timeout|memory)\]/u);
      expect(Date.now() - begun).toBeLessThan(5_000 + MOST_BEYOND);
    });
  },
);

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
