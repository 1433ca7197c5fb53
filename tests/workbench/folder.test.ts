import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentEntry } from '../../src/workbench/api.js';
import { PLAN } from '../corrections/support.js';
import { IS_BUILT } from '../support/built.js';
import { workbench } from './support.js';

const soon = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 60_000, interval: 200 });

describe.skipIf(!IS_BUILT)('a folder that others work in meanwhile', { timeout: 120_000 }, async () => {
  if (!IS_BUILT) return;
  const { api, get, folder } = await workbench();
  const names = async (): Promise<string[]> => (await api.list()).documents.map(({ name }) => name).sort();
  const named = async (name: string): Promise<DocumentEntry | undefined> =>
    (await api.list()).documents.find((one) => one.name === name);

  test('a file that is put there appears and is read', async () => {
    await mkdir(join(folder, 'den'));
    await writeFile(join(folder, 'den', 'moi.md'), PLAN);
    await soon(async () => (await named('moi.md'))?.status).toBe('ready');
  });

  test('one that is moved stays the same document, with what was corrected of it', async () => {
    const { id = '' } = (await named('moi.md')) ?? {};
    const { tasks } = await api.json<{ tasks: { key: string; text: string }[] }>(`/api/documents/${id}/plan`);
    const line = { op: 'set', key: tasks[0]?.key, quote: tasks[0]?.text, path: 'note', was: null };
    await api.correct(id, 0, [{ ...line, value: 'xem lại', why: null, by: 'Lan' }]);
    await rename(join(folder, 'den', 'moi.md'), join(folder, 'khac.md'));
    await soon(
      async () => (await api.json<{ lines: unknown[] }>(`/api/documents/${id}/corrections`)).lines.length,
    ).toBe(1);
    const source = async (): Promise<number> => (await get(`/api/documents/${id}/source`)).status;
    await soon(source).toBe(200);
    expect((await api.json<{ tasks: { note: string }[] }>(`/api/documents/${id}/plan`)).tasks[0]?.note).toBe(
      'xem lại',
    );
  });

  test('one that is written anew is another document in its place', async () => {
    await writeFile(join(folder, 'khac.md'), PLAN.replace('80%', '85%'));
    await soon(async () => (await named('khac.md'))?.summary?.targets).toBe(1);
    expect(await names()).toEqual(['khac.md']);
  });

  test('one that is gone leaves the list', async () => {
    await rm(join(folder, 'khac.md'));
    await soon(names).toEqual([]);
  });
});
