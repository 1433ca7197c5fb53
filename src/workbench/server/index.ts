/** The workbench: a folder of documents behind HTTP. Folder → library → routes → a server that only this machine reaches. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';
import { serve } from '@hono/node-server';
import { KehoachError, type QueuePlaces } from '../../index.js';
import { loadPart } from '../../parts.js';
import { workbenchApp } from './app.js';
import { type Library, openLibrary } from './library/index.js';
import { openPage } from './page.js';
import type { UploadLimits } from './upload.js';

export interface WorkbenchOptions {
  /** The documents of a folder, which is made where it is missing. */
  folder?: string;
  /** In its place: those of a queue and a store that many machines share. */
  shared?: QueuePlaces;
  /** 0 takes any free port. */
  port: number;
  /** Address to listen at; any but this machine's own asks everybody for a token. */
  host?: string;
  limits?: Partial<UploadLimits>;
}

export interface Workbench {
  /** Address to open, with the token where one is needed. */
  url: string;
  close: () => Promise<void>;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const LIMITS: UploadLimits = { fileBytes: 256 << 20, files: 200, time: 10 * 60_000 };
const HEADERS_TIMEOUT_MS = 20_000;
const MOST_CONNECTIONS = 256;

/** Starts the workbench over a folder or a store. */
export async function startWorkbench({
  folder = '.',
  shared,
  port,
  host = '127.0.0.1',
  limits,
}: WorkbenchOptions): Promise<Workbench> {
  const token = LOOPBACK.has(host) ? null : randomBytes(24).toString('base64url');
  const uploads = { ...LIMITS, ...limits };
  const library = await (shared === undefined ? openFolder(folder) : openShared(shared));
  let hosts: ReadonlySet<string> = new Set();
  const app = workbenchApp({
    library,
    page: await openPage(new URL('../browser/', import.meta.url)),
    limits: uploads,
    hosts: () => hosts,
    token,
  });
  const server = await new Promise<Server>((resolve, reject) => {
    const made = serve(
      {
        fetch: app.fetch,
        hostname: host,
        port,
        serverOptions: {
          requestTimeout: uploads.time,
          headersTimeout: Math.min(HEADERS_TIMEOUT_MS, uploads.time),
        },
      },
      () => resolve(made as Server),
    );
    made.once('error', (cause) => reject(unlistenable(host, port, cause)));
  }).catch(async (error: unknown) => {
    await library.close();
    throw error;
  });
  server.maxConnections = MOST_CONNECTIONS;
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  const names = namesOf(host);
  hosts = new Set(names.map((name) => `${name.toLowerCase()}:${bound}`));
  return {
    url: `http://${names[0] ?? host}:${bound}/${token === null ? '' : `?token=${token}`}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await library.close();
    },
  };
}

function openFolder(folder: string): Promise<Library> {
  mkdirSync(folder, { recursive: true });
  return openLibrary(folder);
}

async function openShared(places: QueuePlaces): Promise<Library> {
  const { openSharedLibrary } = await loadPart('queue', () => import('./shared/index.js'));
  return openSharedLibrary(places);
}

/** Names the server may be asked under, the one to show first; every address of this machine where it listens to all. */
function namesOf(host: string): string[] {
  if (host === '127.0.0.1' || host === 'localhost') return ['127.0.0.1', 'localhost'];
  if (host === '::1') return ['[::1]', 'localhost'];
  if (host !== '0.0.0.0' && host !== '::') return [host.includes(':') ? `[${host}]` : host];
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const outside = own.filter(({ internal }) => !internal).concat(own.filter(({ internal }) => internal));
  const addresses = outside.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address));
  return [...addresses, hostname(), 'localhost'];
}

function unlistenable(host: string, port: number, cause: unknown): KehoachError {
  return new KehoachError('usage', `The workbench cannot listen at ${host}:${port}.`, {
    hint: 'Another program may be there; choose another port with --port.',
    cause,
  });
}
