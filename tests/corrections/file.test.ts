import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agreementOf, appendCorrections, readCorrections } from '../../src/corrections/index.js';
import { temporaryFolder } from '../support/folder.js';
import { line } from './support.js';

test('lines are only ever added; one cut off by a stop loses only itself', async () => {
  const path = join(temporaryFolder(), 'sub', 'a.docx.corrections.jsonl');
  expect(await readCorrections(path)).toEqual({ lines: [], faults: [] });
  const [first, second] = [line({ op: 'accept', key: 'a' }), line({ op: 'drop', key: 'b' })];
  await appendCorrections(path, [first]);
  await appendFile(path, '{"id":"cut');
  await appendCorrections(path, [second]);
  expect(await readCorrections(path)).toEqual({ lines: [first, second], faults: [2] });
  expect((await readFile(path, 'utf8')).endsWith('\n')).toBe(true);
});

test('two who write at once lose nothing', async () => {
  const path = join(temporaryFolder(), 'a.corrections.jsonl');
  const many = Array.from({ length: 40 }, (_, at) => line({ op: 'accept', key: String(at) }));
  await Promise.all(many.map((one) => appendCorrections(path, [one])));
  const { lines, faults } = await readCorrections(path);
  expect(faults).toEqual([]);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(40);
});

test('agreement: a value set after the item was accepted counts as corrected', () => {
  const was = { text: 'Lập danh mục', lead: ['Sở Nội vụ'], deadline: null };
  const lines = [
    line({ op: 'accept', key: 'a', was }),
    line({ op: 'set', key: 'a', path: 'lead', was: ['Sở Nội vụ'], value: [] }),
    line({ op: 'accept', key: 'b', was }),
    line({ op: 'add', path: 'tasks', quote: 'Mở lớp' }),
  ];
  expect(agreementOf([lines])).toEqual([
    { field: 'items', agreed: 2, corrected: 1, share: 2 / 3 },
    { field: 'lead', agreed: 1, corrected: 1, share: 1 / 2 },
    { field: 'text', agreed: 2, corrected: 0, share: 1 },
  ]);
});
