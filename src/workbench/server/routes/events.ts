/** Every change of documents, as server-sent events. */
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { refusal } from '../refusal.js';
import type { AddRoutes, Env } from './types.js';

const MOST_LISTENERS = 64;
const HEARTBEAT_MS = 15_000;

export const addEvents: AddRoutes = (app, { library }) => {
  let listeners = 0;
  app.get('/api/documents/:id/events', (context) => events(context, context.req.param('id')));
  app.get('/api/events', (context) => events(context, null));

  function events(context: Context<Env>, only: string | null): Response {
    if (listeners >= MOST_LISTENERS) return refusal(context, 503, 'internal', 'Too many pages are open.');
    listeners++;
    return streamSSE(context, async (stream) => {
      const forget = library.listen((id, entry) => {
        if (only === null || only === id)
          void stream.writeSSE({
            event: entry === null ? 'removed' : 'document',
            data: JSON.stringify(entry ?? { id }),
          });
      });
      stream.onAbort(forget);
      try {
        await stream.writeSSE({ event: 'ready', data: '{}' });
        while (!stream.aborted && !stream.closed) {
          await stream.sleep(HEARTBEAT_MS);
          await stream.write(':\n\n');
        }
      } finally {
        forget();
        listeners--;
      }
    });
  }
};
