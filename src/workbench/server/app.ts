/** The application: the guard, what becomes of errors, and the routes of each resource; `openapi.ts` describes them, and a test compares the two. */
import { Hono } from 'hono';
import { z } from 'zod';
import { KehoachError } from '../../index.js';
import { type GuardOptions, guard } from './guard.js';
import { openApi } from './openapi.js';
import { refusal } from './refusal.js';
import { addCorrections } from './routes/corrections.js';
import { addDocuments } from './routes/documents.js';
import { addEvents } from './routes/events.js';
import { addPage } from './routes/page.js';
import { addPlans } from './routes/plans.js';
import { addReading } from './routes/reading.js';
import type { Env, Parts } from './routes/types.js';

/** The application, without a server under it. */
export function workbenchApp({ library, page, limits, ...guarded }: Parts & GuardOptions): Hono<Env> {
  const app = new Hono<Env>();
  app.use(guard(guarded));
  app.onError((error, context) => {
    if (error instanceof z.ZodError) return refusal(context, 400, 'request-invalid', z.prettifyError(error));
    if (error instanceof KehoachError) return refusal(context, 422, error.code, error.hint, error.message);
    process.stderr.write(`kehoach serve: ${error.stack ?? error.message}\n`);
    return refusal(context, 500, 'internal');
  });
  app.get('/api/openapi.json', (context) => context.json(openApi()));
  for (const add of [addDocuments, addReading, addCorrections, addEvents, addPlans, addPage])
    add(app, { library, page, limits });
  return app;
}
