import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/index.js';
import type { TrashEntry, TrashList } from '../../src/workbench/api.js';
import { PLAN } from '../corrections/support.js';
import { IS_BUILT } from '../support/built.js';
import { workbench } from './support.js';

describe.skipIf(!IS_BUILT)('what is put away', { timeout: 60_000 }, async () => {
  if (!IS_BUILT) return;
  const { api, get, folder } = await workbench();
  let away: TrashEntry | undefined;

  test('is gone from the list and from the folder, and nothing is destroyed', async () => {
    const { documents: made } = await api.upload({ 'bo.md': PLAN.replace('80%', '60%') });
    const gone = made[0]?.document.id ?? '';
    await api.done(gone);
    const { tasks } = await api.json<Plan>(`/api/documents/${gone}/plan`);
    const noted = { op: 'set', key: tasks[0]?.key, quote: tasks[0]?.text, path: 'note', was: null };
    await api.correct(gone, 0, [{ ...noted, value: 'xem lại', why: null, by: 'Lan' }]);
    const answer = await get(`/api/documents/${gone}`, { method: 'DELETE' });
    expect(answer.status).toBe(200);
    away = (await answer.json()) as TrashEntry;
    expect(away).toMatchObject({ document: gone, name: 'bo.md', title: 'Nâng cấp thư viện huyện năm 2026' });
    expect((await get(`/api/documents/${gone}`)).status).toBe(404);
    expect((await readdir(folder)).filter((name) => name.includes(gone))).toEqual([]);
    expect((await api.json<TrashList>('/api/trash')).documents).toEqual([away]);
    expect((await get(`/api/documents/${gone}`, { method: 'DELETE' })).status).toBe(404);
  });

  test('comes back: it is read again, with what was corrected of it', async () => {
    const restored = await get(`/api/trash/${away?.id}/restore`, { method: 'POST' });
    expect([restored.status, await restored.json()]).toEqual([
      202,
      expect.objectContaining({ id: away?.document, name: 'bo.md' }),
    ]);
    await api.done(away?.document ?? '');
    const { tasks } = await api.json<Plan>(`/api/documents/${away?.document}/plan`);
    expect(tasks[0]?.note).toBe('xem lại');
    expect((await api.json<TrashList>('/api/trash')).documents).toEqual([]);
    const again = await get(`/api/trash/${away?.id}/restore`, { method: 'POST' });
    expect([again.status, await again.json()]).toEqual([404, expect.objectContaining({ code: 'not-found' })]);
  });

  test('one whose file was dropped again meanwhile waits in the trash', async () => {
    const first = (await (
      await get(`/api/documents/${away?.document}`, { method: 'DELETE' })
    ).json()) as TrashEntry;
    await api.upload({ 'bo.md': PLAN.replace('80%', '60%') });
    await api.done(first.document);
    expect((await get(`/api/trash/${first.id}/restore`, { method: 'POST' })).status).toBe(409);
    await get(`/api/documents/${first.document}`, { method: 'DELETE' });
    expect((await api.json<TrashList>('/api/trash')).documents).toHaveLength(2);
    expect((await get(`/api/trash/${first.id}/restore`, { method: 'POST' })).status).toBe(202);
    await api.done(first.document);
  });

  test.each(['..', '%2e%2e%2f%2e%2e%2fetc', 'x', `${'0'.repeat(32)}-1`])(
    '%j names nothing in the trash',
    async (name) => {
      expect((await get(`/api/trash/${name}/restore`, { method: 'POST' })).status).toBe(404);
    },
  );
});
