import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PLAN } from '../corrections/support.js';
import { COMMAND, IS_BUILT } from '../support/built.js';
import { temporaryFolder } from '../support/folder.js';
import { workbench } from './support.js';

const NUMBERS = Array.from({ length: 50 }, (_, at) => at);
const nameOf = (at: number): string => `Kế hoạch ${at}.md`;
const textOf = (at: number): string => `${PLAN}\n4. Việc thứ ${at}.\n`;

/** The command, in a process that can be killed. */
async function serve(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [COMMAND, 'serve', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  afterAll(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout as NonNullable<typeof child.stdout>, 'data')) as [Buffer];
  return { child, url: line.toString().trim().replace(/\/$/, '') };
}

/** Uploads one file: its first half, then, after a pause, the rest. */
function send(url: string, at: number, pause: () => Promise<void>): Promise<Response> {
  const head = `--b\r\nContent-Disposition: form-data; name="files"; filename="${nameOf(at)}"\r\n\r\n`;
  const whole = Buffer.from(`${head}${textOf(at)}\r\n--b--\r\n`);
  async function* body(): AsyncGenerator<Uint8Array> {
    yield whole.subarray(0, 200);
    await pause();
    yield whole.subarray(200);
  }
  return fetch(`${url}/api/documents`, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body: ReadableStream.from(body()),
    duplex: 'half',
  } as RequestInit);
}

describe.skipIf(!IS_BUILT)('a server that is killed in the middle of fifty uploads', () => {
  test('has lost none that it took, under its name, and takes the others again', {
    timeout: 120_000,
  }, async () => {
    const folder = temporaryFolder();
    const { child, url } = await serve(folder);
    const held = new Set(NUMBERS.filter((at) => at >= 30));
    let allBegun = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      allBegun = resolve;
    });
    let count = 0;
    const taken: number[] = [];
    const uploads = NUMBERS.map(async (at) => {
      const answer = await send(url, at, async () => {
        if (++count === NUMBERS.length) allBegun();
        await begun;
        // The last twenty are never sent to their end.
        if (held.has(at)) await new Promise(() => undefined);
      }).catch(() => null);
      if (answer?.status === 202) taken.push(at);
      if (taken.length === 20) child.kill('SIGKILL');
    });
    await Promise.all(uploads);
    expect(taken.length).toBeGreaterThanOrEqual(20);
    expect(taken.length).toBeLessThanOrEqual(30);

    const again = await workbench({ folder });
    const here = (await again.api.list('?limit=100')).documents.map(({ name }) => name);
    expect(here).toEqual(expect.arrayContaining(taken.map(nameOf)));
    expect(await readdir(join(folder, '.kehoach', 'workbench', 'incoming'))).toEqual([]);

    for (const at of NUMBERS) await again.api.upload({ [nameOf(at)]: textOf(at) });
    const { documents } = await again.api.list('?limit=100');
    expect(documents.map(({ name }) => name).sort()).toEqual(NUMBERS.map(nameOf).sort());
    const ended = await Promise.all(documents.map(({ id }) => again.api.done(id)));
    expect(ended.map(({ status }) => status)).toEqual(NUMBERS.map(() => 'ready'));
    const files = (await readdir(folder)).filter((name) => /^ke-hoach-\d+-[0-9a-f]{32}\.md$/.test(name));
    const kept = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    expect(kept.sort()).toEqual(NUMBERS.map(textOf).sort());
  });
});
