import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentEntry } from '../../src/workbench/api.js';
import { PLAN } from '../corrections/support.js';
import { IS_BUILT } from '../support/built.js';
import { temporaryFolder } from '../support/folder.js';
import { workbench } from './support.js';

const soon = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 60_000, interval: 200 });

async function folderWith(name: string): Promise<string> {
  const folder = temporaryFolder();
  await writeFile(join(folder, name), PLAN);
  return folder;
}

describe.skipIf(!IS_BUILT)('a folder that others work in meanwhile', { timeout: 120_000 }, async () => {
  if (!IS_BUILT) return;
  const { api, get, folder, close } = await workbench();
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

  test('and so does one that is moved while no server looks', async () => {
    const { id = '' } = (await named('khac.md')) ?? {};
    await close();
    await rename(join(folder, 'khac.md'), join(folder, 'den', 'moi.md'));
    const again = await workbench({ folder });
    await again.api.done(id);
    const { tasks } = await again.api.json<{ tasks: { note: string }[] }>(`/api/documents/${id}/plan`);
    expect(tasks[0]?.note).toBe('xem lại');
  });
});

describe.skipIf(!IS_BUILT)('a file of a folder', { timeout: 120_000 }, async () => {
  if (!IS_BUILT) return;
  const { api, folder } = await workbench({ folder: await folderWith('khac.md') });
  const named = async (name: string): Promise<DocumentEntry | undefined> =>
    (await api.list()).documents.find((one) => one.name === name);

  test('that is written anew is another document in its place', async () => {
    await writeFile(join(folder, 'khac.md'), PLAN.replace('80%', '85%'));
    await soon(async () => (await named('khac.md'))?.summary?.targets).toBe(1);
    expect((await api.list()).total).toBe(1);
  });

  test('that is gone leaves the list', async () => {
    await rm(join(folder, 'khac.md'));
    await soon(async () => (await api.list()).total).toBe(0);
  });
});
