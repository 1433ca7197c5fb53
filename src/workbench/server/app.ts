/** The routes: HTTP around the library of documents. Every one is described in `openapi.ts`, and a test compares the two. */

import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { explain } from '../../explain/index.js';
import { diffPlans, EXPORT_FORMATS, KehoachError, type Plan, renderDiff } from '../../index.js';
import {
  correctionRequest,
  type DocumentList,
  documentStatus,
  type TaskList,
  type UploadAnswer,
} from '../api.js';
import { isFound } from '../fold.js';
import { type GuardOptions, guard } from './guard.js';
import { handOn } from './handOn.js';
import type { Library, Opened } from './library.js';
import { openApi } from './openapi.js';
import { type PageFile, pdfFile } from './page.js';
import { refusal } from './refusal.js';
import { fits, spreadOf, type TaskQuestion, trackTasks } from './track.js';
import { receive, type UploadLimits } from './upload.js';

export interface AppOptions extends GuardOptions {
  library: Library;
  page: (path: string) => PageFile | null;
  limits: UploadLimits;
}

type Env = { Bindings: HttpBindings };
type Ask = Context<Env>;

const MOST_JSON_BYTES = 1 << 20;
const MOST_LISTENERS = 64;
const HEARTBEAT_MS = 15_000;
const day = z
  .string()
  .regex(/^(?:\d{4}-\d{2}-\d{2})?$/)
  .default('');
const taskQuery = z.object({
  q: z.string().max(200).default(''),
  agency: z.string().max(200).default(''),
  quarter: z
    .string()
    .regex(/^(?:\d{4}-Q[1-4]|none)?$/)
    .default(''),
  dueBefore: day,
  ids: z.string().max(200_000).default(''),
});
const paging = z.object({
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
const listQuery = paging.extend({
  q: z.string().max(200).default(''),
  status: documentStatus.or(z.literal('')).default(''),
});
const language = z.enum(['vi', 'en']).default('vi');
const diffQuery = z.object({
  old: z.string(),
  new: z.string(),
  format: z.enum(['json', 'html', 'markdown', 'csv']).default('json'),
  lang: language,
});
const exportQuery = taskQuery.extend({ format: z.enum(EXPORT_FORMATS), lang: language });

/** The application, without a server under it. */
export function workbenchApp({ library, page, limits, ...guarded }: AppOptions): Hono<Env> {
  const app = new Hono<Env>();
  let listeners = 0;
  app.use(guard(guarded));
  app.onError((error, context) => {
    if (error instanceof z.ZodError) return refusal(context, 400, 'request-invalid', z.prettifyError(error));
    if (error instanceof KehoachError) return refusal(context, 422, error.code, error.hint, error.message);
    process.stderr.write(`kehoach serve: ${error.stack ?? error.message}\n`);
    return refusal(context, 500, 'internal');
  });
  const json = bodyLimit({
    maxSize: MOST_JSON_BYTES,
    onError: (context) => refusal(context, 413, 'request-invalid', 'The request is too large.'),
  });

  app.get('/api/openapi.json', (context) => context.json(openApi()));

  app.get('/api/documents', (context) => {
    const { q, status, offset, limit } = listQuery.parse(context.req.query());
    const found = library
      .all()
      .filter(({ entry, words }) => (status === '' || entry.status === status) && isFound(words, q))
      .sort((a, b) => (a.entry.addedAt < b.entry.addedAt ? 1 : -1));
    const documents = found.slice(offset, offset + limit).map(({ entry }) => entry);
    return context.json({ total: found.length, documents } satisfies DocumentList);
  });

  app.post('/api/documents', async (context) => {
    if (!/^multipart\/form-data\s*;/i.test(context.req.header('content-type') ?? ''))
      return refusal(context, 415, 'not-multipart');
    const uploads = await receive(context.env.incoming, library.incoming, limits).catch(() => null);
    if (uploads === null) return refusal(context, 400, 'upload-broken', 'Send the files again.');
    const answer: UploadAnswer = { documents: [], refused: [] };
    for (const upload of uploads) {
      if ('code' in upload) {
        const failure = { code: upload.code, message: '', hint: null };
        answer.refused.push({ name: upload.name, failure });
      } else answer.documents.push(await library.take(upload.temporary, upload.id, upload.name));
    }
    return context.json(answer, 202);
  });

  app.get('/api/documents/:id', (context) => {
    const record = library.get(context.req.param('id'));
    return record === null ? refusal(context, 404, 'not-found') : context.json(record.entry);
  });

  app.delete('/api/documents/:id', async (context) => {
    if (library.get(context.req.param('id')) === null) return refusal(context, 404, 'not-found');
    await library.remove(context.req.param('id'));
    return context.body(null, 204);
  });

  app.post('/api/documents/:id/convert', async (context) => {
    const record = library.get(context.req.param('id'));
    if (record === null) return refusal(context, 404, 'not-found');
    await library.readAgain(record.entry.id);
    return context.json(record.entry, 202);
  });

  app.get('/api/documents/:id/plan', (context) => withOpened(context, ({ plan }) => context.json(plan)));

  app.get('/api/documents/:id/text', (context) => withOpened(context, ({ text }) => context.text(text)));

  app.get('/api/documents/:id/explain', (context) =>
    withOpened(context, ({ plan, text }) =>
      context.json(explain(plan, text, context.req.query('key') ?? null)),
    ),
  );

  app.get('/api/documents/:id/source', (context) => {
    const record = library.get(context.req.param('id'));
    if (record === null) return refusal(context, 404, 'not-found');
    const isPdf = record.entry.summary?.format === 'pdf';
    return new Response(streamOf(library.sourceOf(record)), {
      headers: {
        'Content-Type': isPdf ? 'application/pdf' : 'application/octet-stream',
        'Content-Disposition': attachment(record.entry.name),
        'Content-Security-Policy': "default-src 'none'; sandbox",
      },
    });
  });

  app.get('/api/documents/:id/corrections', (context) =>
    withOpened(context, ({ lines }) => context.json({ version: lines.length, lines })),
  );

  app.post('/api/documents/:id/corrections', json, async (context) => {
    if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
      return refusal(context, 415, 'request-invalid', 'Corrections are sent as application/json.');
    const { version, lines } = correctionRequest.parse(await bodyOf(context));
    const corrected = await library.correct(context.req.param('id'), version, lines);
    if (corrected === null) return refusal(context, 404, 'not-read');
    if (corrected.ended === 'refused')
      return refusal(context, 422, 'correction-refused', null, corrected.message);
    if (corrected.ended === 'kept') return context.json(corrected.state);
    const message = 'Somebody else has corrected the same value meanwhile.';
    const hint = 'Look at what they wrote and correct again.';
    return context.json(
      { code: 'conflict', message, hint, version: corrected.version, lines: corrected.lines },
      409,
    );
  });

  app.get('/api/documents/:id/events', (context) => events(context, context.req.param('id')));
  app.get('/api/events', (context) => events(context, null));

  app.get('/api/tasks', (context) => {
    const { offset, limit } = paging.parse(context.req.query());
    const found = trackTasks(
      library.all().flatMap(({ tasks }) => tasks),
      questionOf(context),
    );
    return context.json({
      total: found.length,
      tasks: found.slice(offset, offset + limit),
      ...spreadOf(found),
    } satisfies TaskList);
  });

  app.get('/api/diff', async (context) => {
    const query = diffQuery.parse(context.req.query());
    const [old, next] = [await library.open(query.old), await library.open(query.new)];
    if (old === null || next === null) return refusal(context, 404, 'not-read');
    const diff = diffPlans(old.plan, next.plan, { texts: { old: old.text, new: next.text } });
    if (query.format === 'json') return context.json(diff);
    const options = { language: query.lang, only: null, color: false };
    const text = renderDiff({ old: old.plan, new: next.plan, diff }, query.format, options);
    return download(`so-sanh.${query.format === 'markdown' ? 'md' : query.format}`, text);
  });

  app.get('/api/export', async (context) => {
    const { format, lang } = exportQuery.parse(context.req.query());
    const question = questionOf(context);
    const plans: Plan[] = [];
    for (const { entry, tasks } of library.all()) {
      const opened = question.documents?.has(entry.id) === false ? null : await library.open(entry.id);
      const kept = new Set(tasks.filter((row) => fits(row, question)).map(({ key }) => key));
      if (opened !== null) plans.push(withTasks(opened.plan, kept));
    }
    if (plans.length === 0) return refusal(context, 404, 'not-read');
    const { name, content } = await handOn(plans, format, lang);
    return download(name, content);
  });

  app.get('/pdf/:folder/:name', (context) => {
    const file = pdfFile(context.req.param('folder'), context.req.param('name'));
    return file === null ? context.notFound() : context.body(new Uint8Array(file));
  });

  app.get('*', (context) => {
    const file = page(context.req.path);
    if (file === null) return context.text('not found', 404);
    context.header('Content-Type', file.type);
    context.header('Cache-Control', file.lasting ? 'max-age=31536000, immutable' : 'no-cache');
    return context.body(new Uint8Array(file.content));
  });

  async function withOpened(context: Ask, answer: (opened: Opened) => Response): Promise<Response> {
    const opened = await library.open(context.req.param('id') ?? '');
    return opened === null ? refusal(context, 404, 'not-read') : answer(opened);
  }

  function events(context: Ask, only: string | null): Response {
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

  return app;
}

function questionOf(context: Ask): TaskQuestion {
  const { ids, ...rest } = taskQuery.parse(context.req.query());
  return { ...rest, documents: ids === '' ? null : new Set(ids.split(',')) };
}

async function bodyOf(context: Ask): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    return undefined;
  }
}

/** A plan with the tasks that were asked for, and their parents. */
function withTasks(plan: Plan, keys: ReadonlySet<string>): Plan {
  const byId = new Map(plan.tasks.map((task) => [task.id, task]));
  const ids = new Set<string>();
  for (const task of plan.tasks) {
    if (!keys.has(task.key)) continue;
    for (let one: typeof task | undefined = task; one !== undefined && !ids.has(one.id); ) {
      ids.add(one.id);
      one = one.parentId === null ? undefined : byId.get(one.parentId);
    }
  }
  return { ...plan, tasks: plan.tasks.filter(({ id }) => ids.has(id)) };
}

function download(name: string, content: string | Uint8Array): Response {
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': attachment(name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}

/** RFC 6266: the name in UTF-8, percent-encoded, so that no character of it can end the header. */
function attachment(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

function streamOf(path: string): ReadableStream {
  return Readable.toWeb(createReadStream(path)) as ReadableStream;
}
