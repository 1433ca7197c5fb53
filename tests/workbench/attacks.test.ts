import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { guard } from '../../src/workbench/server/guard.js';
import { fileNameFor, shownName } from '../../src/workbench/server/library/names.js';
import { PLAN } from '../corrections/support.js';
import { IS_BUILT } from '../support/built.js';
import { rawRequest, workbench } from './support.js';

const ID = '0123456789abcdef0123456789abcdef';

test.each([
  ['Kế hoạch số 12.PDF', `ke-hoach-so-12-${ID}.pdf`],
  ['../../etc/passwd', `etc-passwd-${ID}`],
  ['..\\..\\boot.ini', `boot-${ID}.ini`],
  ['<img src=x onerror=alert(1)>.docx', `img-src-x-onerror-alert-1-${ID}.docx`],
  ['a\u0000b.pdf', `a-b-${ID}.pdf`],
  ['.', ID],
  ['CON', `con-${ID}`],
  [`${'dài '.repeat(200)}.pdf`, `${'dai-'.repeat(15).slice(0, -1)}-${ID}.pdf`],
  ['x./../y', `x-y-${ID}`],
])('a name never becomes a path: %j', (name, file) => {
  expect(fileNameFor(name, ID)).toBe(file);
});

test('a shown name has no folder and nothing that writes over others', () => {
  expect(shownName('/a/b\\c\u202Efdp.exe')).toBe('cfdp.exe');
  expect(shownName('')).toBe('không tên');
});

test.each([
  ['this server', 'http://127.0.0.1:4680', 200],
  ['this server, written in capitals', 'HTTP://127.0.0.1:4680', 200],
  ['another site', 'http://evil.example', 403],
  ['another port', 'http://127.0.0.1:8000', 403],
  ['a file', 'null', 403],
])('a page of %s, in a browser that says no more than its origin', async (_, origin, status) => {
  const host = '127.0.0.1:4680';
  const app = new Hono().use(guard({ hosts: () => new Set([host]), token: null }));
  app.get('/api/documents', (context) => context.json([]));
  expect((await app.request('/api/documents', { headers: { host, origin } })).status).toBe(status);
});

describe.skipIf(!IS_BUILT)('against attacks', async () => {
  if (!IS_BUILT) return;
  const { api, get, url, folder } = await workbench({
    limits: { fileBytes: 100_000, files: 60, time: 6_000 },
  });
  const { host } = new URL(url);

  test.each([
    [{ host: 'evil.example' }, 'foreign-host'],
    [{ host: `evil.example:${host.split(':')[1]}` }, 'foreign-host'],
    [{ host, origin: 'http://evil.example' }, 'foreign-origin'],
    [{ host, origin: 'null' }, 'foreign-origin'],
    [{ host, origin: `https://${host}` }, 'foreign-origin'],
    [{ host, 'sec-fetch-site': 'cross-site' }, 'foreign-origin'],
    [{ host, 'sec-fetch-site': 'same-site' }, 'foreign-origin'],
  ])('%j is refused', async (headers, code) => {
    for (const method of ['GET', 'POST', 'DELETE']) {
      const { status, body } = await rawRequest(url, { path: '/api/documents', method, headers });
      expect([status, body]).toEqual([403, expect.stringContaining(code)]);
    }
  });

  test.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/../../server/index.js',
    '/pdf/cmaps/..%2f..%2fpackage.json',
    '/pdf/..%2fbuild/pdf.mjs',
    '/pdf/build/pdf.mjs',
    '/api/documents/..%2f..%2fetc%2fpasswd/source',
    '/api/documents/__proto__',
  ])('%s leads nowhere', async (path) => {
    const { status } = await rawRequest(url, { path, headers: { host } });
    expect(status).toBe(404);
  });

  test('answers carry a policy under which no text of a document runs', async () => {
    for (const path of ['/', '/api/documents', '/nothing']) {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('names and words with markup come back as they are, in JSON, and never as a page', async () => {
    const name = '<img src=x onerror=alert(1)>.md';
    const { documents } = await api.upload({
      [name]: PLAN.replace('Mở lớp', '<script>alert(2)</script> Mở lớp'),
    });
    const id = documents[0]?.document.id ?? '';
    const entry = await api.done(id);
    expect(entry.name).toBe(name);
    const source = await get(`/api/documents/${id}/source`);
    expect(source.headers.get('content-type')).toBe('application/octet-stream');
    expect(source.headers.get('content-security-policy')).toContain('sandbox');
    for (const format of ['html', 'csv']) {
      const made = await get(`/api/export?format=${format}&ids=${id}`);
      expect(made.headers.get('content-disposition')).toMatch(/^attachment/);
    }
  });

  test('a file that is too large is refused and leaves nothing', async () => {
    const answer = await api.upload({ 'to.txt': 'x'.repeat(100_001), 'nho.md': PLAN.replace('80%', '50%') });
    expect(answer.refused).toMatchObject([{ name: 'to.txt', failure: { code: 'file-too-large' } }]);
    expect(answer.documents).toHaveLength(1);
    expect(await readdir(join(folder, '.kehoach', 'workbench', 'incoming'))).toEqual([]);
  });

  test('more files than are taken at once are refused by name of the fault, the others taken', async () => {
    const many = Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`n${at}.txt`, `nhiều ${at}`]));
    const { documents, refused } = await api.upload(many);
    expect(documents).toHaveLength(60);
    expect(refused).toMatchObject([{ failure: { code: 'too-many-files' } }]);
    for (const { document } of documents) await get(`/api/documents/${document.id}`, { method: 'DELETE' });
  });

  test('a correction that is too large is refused before it is read', async () => {
    const { documents } = await api.list();
    const answer = await api.correct(documents[0]?.id ?? '', 0, [{ why: 'x'.repeat(2_000_000) }]);
    expect(answer.status).toBe(413);
  });

  test('what is no multipart is refused', async () => {
    expect((await get('/api/documents', { method: 'POST', body: 'x' })).status).toBe(415);
  });

  test('a slow upload is given up and leaves nothing', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.resume();
    socket.write(
      `POST /api/documents HTTP/1.1\r\nHost: ${host}\r\nContent-Type: multipart/form-data; boundary=b\r\n` +
        'Content-Length: 100000\r\nConnection: close\r\n\r\n' +
        '--b\r\nContent-Disposition: form-data; name="files"; filename="a.md"\r\n\r\nx',
    );
    await ended;
    expect(await readdir(join(folder, '.kehoach', 'workbench', 'incoming'))).toEqual([]);
  });

  test('fifty uploads at once: each is there, whole', async () => {
    const texts = Array.from({ length: 50 }, (_, at) => `${PLAN}\n4. Việc thứ ${at}.\n`);
    const answers = await Promise.all(texts.map((text, at) => api.upload({ [`k${at}.md`]: text })));
    const ids = answers.flatMap(({ documents }) => documents.map(({ document }) => document.id));
    expect(new Set(ids).size).toBe(50);
    const files = (await readdir(folder)).filter((name) => /^k\d+-[0-9a-f]{32}\.md$/.test(name));
    const kept = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    expect(kept.sort()).toEqual(texts.sort());
  });
});

describe.skipIf(!IS_BUILT)('listening beyond this machine', async () => {
  if (!IS_BUILT) return;
  const { get, url, token } = await workbench({ host: '0.0.0.0' });
  const status = async (authorization: string) =>
    (await get('/api/documents', { headers: { authorization } })).status;

  test('needs the token', async () => {
    const { host } = new URL(url);
    expect((await rawRequest(url, { path: '/', headers: { host } })).status).toBe(401);
    expect(await status('Bearer wrong')).toBe(401);
    expect(await status(`Bearer ${token}`)).toBe(200);
    const { status: foreign } = await rawRequest(url, {
      path: `/?token=${token}`,
      headers: { host: 'evil.example' },
    });
    expect(foreign).toBe(403);
  });
});
