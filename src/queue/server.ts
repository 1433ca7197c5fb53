import { createServer, type Server } from 'node:http';
import type { Metrics } from './metrics.js';

/** Where a worker is asked how it is. */
export interface Listening {
  port: number;
  close: () => Promise<void>;
}

/**
 * Answers `/metrics` in OpenMetrics, `/health` while the process lives and `/ready` while queue and store answer.
 *
 * @param port - 0 for any that is free
 */
export async function listen(
  host: string,
  port: number,
  { metrics, isReady }: { metrics: Metrics; isReady: () => Promise<boolean> },
): Promise<Listening> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    void answer(path ?? '/', metrics, isReady)
      .catch(() => ({ status: 500, type: 'text/plain', body: 'error\n' }))
      .then(({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { port: portOf(server, port), close: () => closed(server) };
}

async function answer(path: string, metrics: Metrics, isReady: () => Promise<boolean>) {
  const type = 'text/plain; charset=utf-8';
  if (path === '/metrics') return { status: 200, type: metrics.contentType, body: await metrics.text() };
  if (path === '/health') return { status: 200, type, body: 'ok\n' };
  if (path === '/ready') {
    return (await isReady())
      ? { status: 200, type, body: 'ready\n' }
      : { status: 503, type, body: 'not ready\n' };
  }
  return { status: 404, type, body: 'not found\n' };
}

function portOf(server: Server, asked: number): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : asked;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
