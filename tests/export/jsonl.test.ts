import { expect, test } from 'vitest';
import { exportPlan } from '../../src/export/index.js';
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
    lead: 'Sở Nội vụ',
    support: 'Sở Khoa học và Công nghệ; Các phòng, ban, đơn vị',
    outputs: 'Báo cáo rà soát; Danh mục văn bản',
    end: '2026-01-31',
    leaf: true,
    origin: 'body',
  });
  for (const line of found)
    for (const value of Object.values(line)) expect(value === null || typeof value !== 'object').toBe(true);
});

test('texts are kept word for word', async () => {
  const found = await lines(
    plan({ targets: [], tasks: HOSTILE.map((text, index) => task(`II-${index}`, text)) }),
  );
  expect(found.map(({ text }) => text)).toEqual(HOSTILE);
});
