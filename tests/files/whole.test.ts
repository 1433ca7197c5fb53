import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KehoachError } from '../../src/errors.js';
import { openWhole, unwritable, writeWhole } from '../../src/files/index.js';
import { temporaryFolder } from '../support/folder.js';

test('writes a text or its pieces, over what was there, and leaves nothing else behind', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'quý 1', 'kế hoạch.plan.json');
  await writeWhole(path, 'một');
  await writeWhole(path, ['h', 'a', 'i']);
  expect(readFileSync(path, 'utf8')).toBe('hai');
  expect(readdirSync(join(folder, 'quý 1'))).toEqual(['kế hoạch.plan.json']);
});

test('leaves what was there where the pieces fail', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.json');
  await writeWhole(path, 'cũ');
  function* pieces(): Generator<string> {
    yield 'mới';
    throw new Error('hỏng');
  }
  await expect(writeWhole(path, pieces())).rejects.toThrow(KehoachError);
  expect(readFileSync(path, 'utf8')).toBe('cũ');
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('a long text goes to the disk as it comes, and away where it is given up', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.csv');
  const file = openWhole(path);
  file.write('dòng\n');
  for (let row = 0; row < 100; row++) file.write('x'.repeat(1_000));
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(sizes).toEqual([expect.any(Number)]);
  expect(sizes[0]).toBeGreaterThan(50_000);
  file.discard();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['a file where a folder is needed', 'tep/a.json', 'a file stands where a folder is needed'],
  ['a folder where the file should go', 'thu-muc', 'a folder stands where the file should go'],
  ['a name that is too long', `${'a'.repeat(300)}.json`, 'its path is too long'],
])('says why it cannot: %s', async (_, name, reason) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'tep'), '');
  mkdirSync(join(folder, 'thu-muc', 'con'), { recursive: true });
  const failed = writeWhole(join(folder, name), 'x');
  await expect(failed).rejects.toMatchObject({ code: 'output-unwritable' });
  await expect(failed).rejects.toThrow(reason);
});

test('a full disk has a code of its own', () => {
  const cause = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  expect(unwritable('/kho/a.json', cause)).toMatchObject({ code: 'disk-full', cause });
});
