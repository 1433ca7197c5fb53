import { describe, expect, test } from 'vitest';
import type { TaskList } from '../../src/workbench/api.js';
import { IS_BUILT } from '../support/built.js';
import { folderOfMany, issuerOf } from './many.js';
import { workbench } from './support.js';

describe.skipIf(!IS_BUILT)('five thousand documents', { timeout: 120_000 }, async () => {
  if (!IS_BUILT) return;
  const { api } = await workbench({ folder: await folderOfMany(5_000, 4) });

  test('all are in the list, which is given piece by piece, in any order', async () => {
    const { total, documents, issuers, years } = await api.list('?limit=100');
    expect([total, documents.length, issuers.length, years.length]).toEqual([5_000, 100, 40, 5]);
    const last = await api.list('?sort=number&order=up&limit=100&offset=4950');
    expect(last.documents).toHaveLength(50);
    expect(last.documents.at(-1)?.summary?.number).toBe('4999/KH-UBND');
  });

  test('narrowed by issuer, year, words and what is left to look at', async () => {
    const query = new URLSearchParams({ issuer: issuerOf(7), year: '2022', status: 'open' });
    const { total, documents } = await api.list(`?${query}`);
    expect(total).toBe(125);
    for (const { summary } of documents)
      expect(summary).toMatchObject({ issuer: 'Sở thứ 7', issuedOn: expect.stringMatching(/^2022/) });
    expect((await api.list('?q=viec%20thu%20123')).total).toBe(11);
  });

  test('all their tasks are counted by day, however few are shown', async () => {
    const { total, tasks, byDay } = await api.json<TaskList>('/api/tasks?limit=10');
    expect([total, tasks.length]).toEqual([20_000, 10]);
    expect(byDay.reduce((sum, { tasks: some }) => sum + some, 0)).toBe(20_000);
    const [first] = byDay;
    expect((await api.json<TaskList>(`/api/tasks?day=${first?.day}`)).total).toBe(first?.tasks);
  });
});
