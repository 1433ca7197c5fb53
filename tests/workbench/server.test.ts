import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { correctionLine } from '../../src/corrections/index.js';
import { type Plan, planSchema } from '../../src/plan/index.js';
import type { TaskList } from '../../src/workbench/api.js';
import { openApi } from '../../src/workbench/server/openapi.js';
import { PLAN } from '../corrections/support.js';
import { IS_BUILT, kehoach } from '../support/built.js';
import { temporaryFolder, writeFiles } from '../support/folder.js';
import { workbench } from './support.js';

const BY = { quote: '', was: null, value: null, why: null, by: 'Lan' };

describe.skipIf(!IS_BUILT)('the workbench over HTTP', async () => {
  if (!IS_BUILT) return;
  const { api, get, folder } = await workbench();
  const { documents } = await api.upload({ 'Kế hoạch thư viện.md': PLAN });
  const id = documents[0]?.document.id ?? '';
  await api.done(id);
  const plan = async (): Promise<Plan> => planSchema.parse(await api.json(`/api/documents/${id}/plan`));
  const task = async (words: string) => (await plan()).tasks.find(({ text }) => text.includes(words));

  test('an upload is read; the list shows it and finds it without marks', async () => {
    const { documents: found, total } = await api.list('?q=thu%20vien%20so%20hoa');
    expect(total).toBe(1);
    expect(found[0]).toMatchObject({
      id,
      name: 'Kế hoạch thư viện.md',
      status: 'ready',
      summary: { number: '12/KH-UBND', tasks: 3, targets: 1 },
    });
    expect((await api.list('?q=nong%20nghiep')).total).toBe(0);
  });

  test('the same file twice is told', async () => {
    const again = await api.upload({ 'tên khác.md': PLAN });
    expect(again.documents).toMatchObject([{ duplicate: true, document: { id } }]);
    expect(await readdir(join(folder, '.kehoach', 'workbench', 'incoming'))).toEqual([]);
  });

  test('a correction stands in the plan, in the file beside the document, and after reading again', async () => {
    const { key = '', text: quote = '' } = (await task('rà soát')) ?? {};
    const line = {
      ...BY,
      op: 'set',
      key,
      quote,
      path: 'deadline.end',
      was: '2026-03-31',
      value: '2026-04-30',
    };
    expect((await api.correct(id, 0, [line])).status).toBe(200);
    expect((await task('rà soát'))?.deadline).toMatchObject({ end: '2026-04-30', basis: 'corrected' });
    const file = (await readdir(folder)).find((name) => name.endsWith('.corrections.jsonl')) ?? '';
    const [written = ''] = (await readFile(join(folder, file), 'utf8')).split('\n');
    expect(correctionLine.parse(JSON.parse(written))).toMatchObject({ by: 'Lan', path: 'deadline.end' });
    const beside = (await readdir(folder)).find((name) => name.endsWith('.plan.json')) ?? '';
    expect(JSON.parse(await readFile(join(folder, beside), 'utf8'))).toEqual(await plan());
    await get(`/api/documents/${id}/convert`, { method: 'POST' });
    await api.done(id);
    expect((await task('rà soát'))?.deadline?.end).toBe('2026-04-30');
  });

  test('two people at once: another value is added, the same value is a conflict that names what was written', async () => {
    const { key = '', text: quote = '' } = (await task('rà soát')) ?? {};
    const base = { ...BY, op: 'set', key, quote };
    const late = await api.correct(id, 0, [
      { ...base, path: 'deadline.end', was: '2026-03-31', value: '2026-05-31' },
    ]);
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      code: 'conflict',
      version: 1,
      lines: [{ value: '2026-04-30' }],
    });
    expect((await api.correct(id, 0, [{ ...base, path: 'note', value: 'xem lại' }])).status).toBe(200);
    expect((await task('rà soát'))?.note).toBe('xem lại');
  });

  test('a correction that does not fit what is read is refused and not kept', async () => {
    const before = await api.json<{ version: number }>(`/api/documents/${id}/corrections`);
    const { key = '' } = (await task('Mở lớp')) ?? {};
    const stale = { ...BY, op: 'set', key, path: 'lead', was: ['Sở Y tế'], value: ['Sở Nội vụ'] };
    expect((await api.correct(id, before.version, [stale])).status).toBe(422);
    expect((await api.correct(id, 0, [{ op: 'set' }])).status).toBe(400);
    expect(await api.json(`/api/documents/${id}/corrections`)).toEqual(before);
  });

  test('tasks of all plans by agency, quarter and date', async () => {
    const { total, byAgency } = await api.json<TaskList>('/api/tasks?agency=so+noi+vu');
    expect(total).toBe(1);
    expect(byAgency).toEqual([{ name: 'Sở Nội vụ', tasks: 1 }]);
    expect((await api.json<TaskList>('/api/tasks?quarter=2026-Q2')).total).toBe(2);
    expect((await api.json<TaskList>('/api/tasks?dueBefore=2026-05-01')).total).toBe(1);
  });

  test.each(['csv', 'xlsx', 'jsonl', 'ics', 'markdown', 'html'])('export as %s', async (format) => {
    const answer = await get(`/api/export?format=${format}&ids=${id}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  test('the source comes back byte for byte, as a download', async () => {
    const answer = await get(`/api/documents/${id}/source`);
    expect(await answer.text()).toBe(PLAN);
    expect(answer.headers.get('content-disposition')).toContain('K%E1%BA%BF%20ho%E1%BA%A1ch');
  });

  test.each([
    ['bytes=0-9', 206, `bytes 0-9/`, 10],
    ['bytes=-5', 200, null, null],
    ['bytes=99999999-', 416, 'bytes */', 0],
  ])('the range %j of a source', async (range, status, place, length) => {
    const answer = await get(`/api/documents/${id}/source`, { headers: { range } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-range') ?? '').toContain(place ?? '');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.length).toBe(length ?? Buffer.byteLength(PLAN));
    expect(Buffer.from(PLAN).subarray(0, bytes.length)).toEqual(bytes);
  });

  test('an export holds what is asked for and nothing else', async () => {
    const texts = async (query: string): Promise<string[]> => {
      const lines = await (await get(`/api/export?format=jsonl&ids=${id}${query}`)).text();
      return lines
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text);
    };
    const { targets, tasks } = await plan();
    expect(await texts('')).toEqual(expect.arrayContaining([...targets, ...tasks].map(({ text }) => text)));
    expect(await texts('&agency=so+noi+vu')).toEqual([(await task('rà soát'))?.text]);
    expect((await get(`/api/export?format=jsonl&ids=${id}&q=khong+co`)).status).toBe(404);
    expect((await get(`/api/export?format=csv&for=tracking&ids=${id}`)).status).toBe(400);
    const planner = await get(`/api/export?format=csv&for=planner&ids=${id}`);
    expect(planner.headers.get('content-disposition')).toMatch(/kehoach-planner-[\w.]+\.csv$/);
  });

  test('the plan is what the command writes', async () => {
    const { documents: made } = await api.upload({ 'lenh.md': PLAN.replace('80%', '55%') });
    const same = made[0]?.document.id ?? '';
    await api.done(same);
    const other = temporaryFolder();
    await writeFiles(other, { 'lenh.md': PLAN.replace('80%', '55%') });
    await kehoach(['convert', join(other, 'lenh.md'), '-o', other]);
    const written = JSON.parse(await readFile(join(other, 'lenh.md.plan.json'), 'utf8')) as Plan;
    expect(await api.json(`/api/documents/${same}/plan`)).toEqual(written);
  });

  test('the comparison of two documents', async () => {
    const other = await api.upload({ 'b.md': PLAN.replace('80%', '90%') });
    const next = other.documents[0]?.document.id ?? '';
    await api.done(next);
    const diff = await api.json<{ summary: { same: boolean } }>(`/api/diff?old=${id}&new=${next}`);
    expect(diff.summary.same).toBe(false);
    expect((await get(`/api/diff?old=${id}&new=${next}&format=html`)).status).toBe(200);
  });

  test('every change is told to whoever listens', async () => {
    const abort = new AbortController();
    const answer = await get('/api/events', { signal: abort.signal });
    const reader = answer.body?.getReader();
    await api.upload({ 'c.md': PLAN.replace('80%', '70%') });
    let heard = '';
    while (!heard.includes('"status":"ready"'))
      heard += new TextDecoder().decode((await reader?.read())?.value);
    abort.abort();
    expect(heard).toContain('event: document');
    expect(heard).toContain('"status":"reading"');
  });

  test('how many pages are read is told on the way', async () => {
    const abort = new AbortController();
    const answer = await get('/api/events', { signal: abort.signal });
    const reader = answer.body?.getReader();
    const pdf = new Uint8Array(await readFile('fixtures/documents/quyet-dinh-chuyen-doi-so.pdf'));
    const { documents: made } = await api.upload({ 'trang.pdf': pdf });
    let heard = '';
    while (!heard.includes('"status":"ready"'))
      heard += new TextDecoder().decode((await reader?.read())?.value);
    abort.abort();
    expect(heard).toMatch(/"status":"reading","progress":\{"page":\d+,"pages":\d+\}/);
    const pages = await get(`/api/documents/${made[0]?.document.id}/pages`, {
      headers: { range: 'bytes=0-4' },
    });
    expect([pages.status, await pages.text()]).toEqual([206, '%PDF-']);
    expect((await get(`/api/documents/${id}/pages`)).status).toBe(404);
  });

  test('what answers say is what the description says', async () => {
    const described = openApi() as { components: { schemas: Record<string, object> } };
    expect(await api.json('/api/openapi.json')).toEqual(JSON.parse(JSON.stringify(described)));
    const ajv = new Ajv2020.default({ strict: false, validateFormats: false });
    for (const [path, name] of [
      ['/api/documents', 'DocumentList'],
      [`/api/documents/${id}`, 'Document'],
      [`/api/documents/${id}/plan`, 'Plan'],
      [`/api/documents/${id}/corrections`, 'CorrectionState'],
      ['/api/tasks', 'TaskList'],
      ['/api/trash', 'TrashList'],
      ['/api/documents/unknown', 'Failure'],
      ['/api/tasks?quarter=x', 'Failure'],
    ] as const) {
      const isRight = ajv.compile(described.components.schemas[name] ?? {});
      expect([path, isRight(await api.json(path)), isRight.errors]).toEqual([path, true, null]);
    }
  });
});

test('the description and the routes are the same', async () => {
  const { workbenchApp } = await import('../../src/workbench/server/app.js');
  const routes = workbenchApp({
    library: {} as never,
    page: () => null,
    limits: { fileBytes: 1, files: 1, time: 1 },
    hosts: () => new Set(),
    token: null,
  }).routes;
  const served = routes
    .filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL')
    .map(({ path, method }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  const described = Object.entries(openApi()['paths'] as Record<string, Record<string, unknown>>).flatMap(
    ([path, methods]) =>
      Object.keys(methods)
        .filter((name) => name !== 'parameters')
        .map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect([...new Set(served)].sort()).toEqual(described.sort());
});

describe.skipIf(!IS_BUILT)('a folder with documents in it', () => {
  test('is read when the workbench starts, and not again when it starts again', async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, { '2026/a.md': PLAN, 'hong.pdf': '%PDF-1.7 hỏng' });
    const first = await workbench({ folder });
    const { documents } = await first.api.list();
    expect(documents).toHaveLength(2);
    const ended = await Promise.all(documents.map(({ id }) => first.api.done(id)));
    expect(ended.map(({ status }) => status).sort()).toEqual(['failed', 'ready']);
    expect(ended.find(({ status }) => status === 'failed')?.failure?.code).toMatch(/^f/);
    await first.close();
    const second = await workbench({ folder });
    expect((await second.api.list()).documents.map(({ status }) => status).sort()).toEqual([
      'failed',
      'ready',
    ]);
  });
});
