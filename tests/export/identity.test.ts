import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { planDigest, planJson } from '../../src/export/identity.js';
import type { Plan } from '../../src/plan/index.js';

async function planOf(name: string): Promise<Plan> {
  const text =
    'KẾ HOẠCH\nTrồng cây năm 2026\nI. NHIỆM VỤ\n1. Sở Xây dựng chủ trì trồng cây trước ngày 31/3/2026.';
  return (await convert(Buffer.from(text), { name })).plan;
}

test('a plan is spelled out as JSON spells it, and its digest is that of the same words', async () => {
  const plan = await planOf('một.txt');
  const read = { ...plan, generator: null, source: { ...plan.source, name: null } };
  expect(planJson(plan)).toBe(JSON.stringify(plan));
  expect(planDigest(plan)).toBe(createHash('sha256').update(JSON.stringify(read)).digest('hex'));
});

test('another name is no other plan, another word is', async () => {
  const [one, two] = [await planOf('một.txt'), await planOf('hai.txt')];
  expect(planJson(one)).not.toBe(planJson(two));
  expect(planDigest(one)).toBe(planDigest(two));
  const other = structuredClone(two);
  for (const task of other.tasks) task.text = 'Khác';
  expect(planDigest(other)).not.toBe(planDigest(one));
});
