import { request as httpRequest } from 'node:http';
import { afterAll } from 'vitest';
import type { DocumentEntry, DocumentList, UploadAnswer } from '../../src/workbench/api.js';
import { built } from '../support/built.js';
import { temporaryFolder } from '../support/folder.js';

type Server = typeof import('../../src/workbench/server/index.js');

/** A workbench over an empty folder, ended after the tests of the file. */
export async function workbench(options: Partial<Parameters<Server['startWorkbench']>[0]> = {}) {
  const { startWorkbench } = await built<Server>('workbench/server/index.js');
  const folder = options.folder ?? temporaryFolder();
  const running = await startWorkbench({ folder, port: 0, ...options });
  afterAll(() => running.close());
  const url = running.url.replace(/\/(?:\?.*)?$/, '');
  const token = /\?token=(.+)$/.exec(running.url)?.[1] ?? '';
  const get = (path: string, init?: RequestInit) => fetch(url + path, init);
  return { ...running, folder, url, token, get, api: apiOf(get) };
}

function apiOf(get: (path: string, init?: RequestInit) => Promise<Response>) {
  const upload = async (files: Record<string, string | Uint8Array<ArrayBuffer>>): Promise<UploadAnswer> => {
    const form = new FormData();
    for (const [name, content] of Object.entries(files)) form.append('files', new Blob([content]), name);
    const answer = await get('/api/documents', { method: 'POST', body: form });
    return (await answer.json()) as UploadAnswer;
  };
  return {
    upload,
    list: async (query = '') => (await (await get(`/api/documents${query}`)).json()) as DocumentList,
    json: async <T>(path: string) => (await (await get(path)).json()) as T,
    correct: (id: string, version: number, lines: object[]) =>
      get(`/api/documents/${id}/corrections`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ version, lines }),
      }),
    /** Waits until a document has been read, or could not be. */
    async done(id: string, seconds = 90): Promise<DocumentEntry> {
      for (let tries = 0; tries < seconds * 10; tries++) {
        const entry = (await (await get(`/api/documents/${id}`)).json()) as DocumentEntry;
        if (entry.status === 'ready' || entry.status === 'failed') return entry;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${id} is not read`);
    },
  };
}

/** A request as `fetch` would not send it: any Host, any path. */
export function rawRequest(
  url: string,
  { path, method = 'GET', headers = {} }: { path: string; method?: string; headers?: Record<string, string> },
): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ hostname, port, path, method, headers }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
