/** What was read of one document: plan, text, reasons, and the file itself. */
import type { Context } from 'hono';
import { explain } from '../../../explain/index.js';
import { systemCode } from '../../../files/index.js';
import { fileAnswer } from '../answers.js';
import type { Opened } from '../library/index.js';
import { refusal } from '../refusal.js';
import type { AddRoutes, Env } from './types.js';

/** A file; one that somebody has taken away meanwhile is told so. */
async function sent(context: Context<Env>, ...file: Parameters<typeof fileAnswer>): Promise<Response> {
  try {
    return await fileAnswer(...file);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return refusal(context, 404, 'file-not-found');
  }
}

export const addReading: AddRoutes = (app, { library }) => {
  const withOpened = async (
    context: Context<Env>,
    answer: (opened: Opened) => Response,
  ): Promise<Response> => {
    const opened = await library.open(context.req.param('id') ?? '');
    return opened === null ? refusal(context, 404, 'not-read') : answer(opened);
  };

  app.get('/api/documents/:id/plan', (context) => withOpened(context, ({ plan }) => context.json(plan)));

  app.get('/api/documents/:id/text', (context) => withOpened(context, ({ text }) => context.text(text)));

  app.get('/api/documents/:id/explain', (context) =>
    withOpened(context, ({ plan, text }) =>
      context.json(explain(plan, text, context.req.query('key') ?? null)),
    ),
  );

  app.get('/api/documents/:id/source', async (context) => {
    const record = library.get(context.req.param('id'));
    if (record === null) return refusal(context, 404, 'not-found');
    const isPdf = record.entry.summary?.format === 'pdf';
    return sent(context, await library.sourceOf(record), {
      name: record.entry.name,
      type: isPdf ? 'application/pdf' : 'application/octet-stream',
      range: context.req.header('range'),
    });
  });

  app.get('/api/documents/:id/pages', async (context) => {
    const record = library.get(context.req.param('id'));
    const format = record?.entry.summary?.format;
    if (record === null || (format !== 'pdf' && format !== 'image')) return refusal(context, 404, 'no-pages');
    const path = await (format === 'pdf' ? library.sourceOf(record) : library.pagesOf(record));
    return sent(context, path, {
      name: `${record.entry.name.replace(/\.pdf$/iu, '')}.pdf`,
      type: 'application/pdf',
      range: context.req.header('range'),
    });
  });
};
