import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportPlan, exportPlans } from '../../src/export/index.js';
import { testFolder } from './support/files.js';
import { copyOf, HOSTILE, plan, task } from './support/plans.js';

async function lines(of: Parameters<typeof exportPlan>[0]): Promise<Record<string, unknown>[]> {
  const [file] = await exportPlan(of, 'jsonl');
  const text = new TextDecoder().decode(file?.content);
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

test('a line for each target and task, flat, with its document', async () => {
  const found = await lines([plan(), copyOf(plan(), 'khac.pdf')]);
  expect(found).toHaveLength(2 * (2 + 5));
  expect(found[2]).toMatchObject({
    kind: 'task',
    file: 'ke-hoach-thanh-van.docx',
    documentNumber: '15/KH-UBND',
    issuedOn: '2026-01-05',
    issuer: 'Ủy ban nhân dân tỉnh Thanh Vân',
    id: 'II.1-1',
    lead: [{ name: 'Sở Nội vụ', organization: 'Sở Nội vụ', basis: 'stated' }],
    support: [{ name: 'Sở Khoa học và Công nghệ' }, { name: 'Các phòng, ban, đơn vị' }],
    monitor: [],
    outputs: ['Báo cáo rà soát', 'Danh mục văn bản'],
    end: '2026-01-31',
    leaf: true,
    counted: true,
    origin: 'body',
    page: 3,
    places: [{ start: 100, end: 134, page: 3 }],
  });
  expect(found[0]).toMatchObject({ measures: [{ value: 95, comparator: 'gte', unit: '%' }] });
});

describe('written over lines that are there', () => {
  const linesAt = async (path: string) =>
    (await readFile(path, 'utf8').catch(() => ''))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));

  test('a corrected document takes the place of its old lines, which are kept beside; others stay', async () => {
    const path = join(await testFolder(), 'viec.jsonl');
    await exportPlans([plan(), copyOf(plan(), 'khac.pdf')], 'jsonl', path);
    await exportPlans([plan({ tasks: [task('II-9', 'Việc mới')] })], 'jsonl', path);
    const now = await linesAt(path);
    expect(now).toHaveLength(2 + 1 + 7);
    expect(now.slice(0, 3).map(({ text }) => text)).toContain('Việc mới');
    const older = await linesAt(join(path, '..', 'viec.versions.jsonl'));
    expect(older.map(({ documentId }) => documentId)).toEqual(Array(7).fill(plan().document.key));
  });

  test('the same plans again change nothing, nor does one that is an older version', async () => {
    const path = join(await testFolder(), 'viec.jsonl');
    const both = [plan(), plan({ tasks: [] })];
    await exportPlans(both, 'jsonl', path);
    const before = await readFile(path);
    expect(await exportPlans([...both, ...both], 'jsonl', path)).toMatchObject({ rows: 0, plans: 4 });
    expect((await readFile(path)).equals(before)).toBe(true);
    expect(await linesAt(join(path, '..', 'viec.versions.jsonl'))).toHaveLength(7);
  });

  test('what is no file of lines is not written over', async () => {
    const path = join(await testFolder(), 'viec.jsonl');
    await writeFile(path, 'ghi chú\n');
    await expect(exportPlans([plan()], 'jsonl', path)).rejects.toMatchObject({ code: 'usage' });
    expect(await readFile(path, 'utf8')).toBe('ghi chú\n');
  });
});

test('texts are kept word for word', async () => {
  const found = await lines(
    plan({ targets: [], tasks: HOSTILE.map((text, index) => task(`II-${index}`, text)) }),
  );
  expect(found.map(({ text }) => text)).toEqual(HOSTILE);
});
