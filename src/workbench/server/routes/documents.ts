/** Documents: the list, one of them, taking in, reading again, putting away and bringing back. */
import { z } from 'zod';
import type { DocumentList, TrashEntry, TrashList, UploadAnswer } from '../../api.js';
import { choicesOf, documentQuestion, documentsFor } from '../documents.js';
import { refusal } from '../refusal.js';
import { receive } from '../upload.js';
import type { AddRoutes } from './types.js';

export const paging = z.object({
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

export const addDocuments: AddRoutes = (app, { library, limits }) => {
  app.get('/api/documents', (context) => {
    const { offset, limit } = paging.parse(context.req.query());
    const all = library.all();
    const found = documentsFor(all, documentQuestion.parse(context.req.query()));
    return context.json({
      total: found.length,
      documents: found.slice(offset, offset + limit),
      ...choicesOf(all),
    } satisfies DocumentList);
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
    if (library.remove === null) return refusal(context, 405, 'not-removable');
    const away = await library.remove(context.req.param('id'));
    return away === null ? refusal(context, 404, 'not-found') : context.json(away satisfies TrashEntry);
  });

  app.get('/api/trash', async (context) =>
    context.json({ documents: await library.trash() } satisfies TrashList),
  );

  app.post('/api/trash/:id/restore', async (context) => {
    const restored = await library.restore(context.req.param('id'));
    if (restored.ended === 'restored') return context.json(restored.document, 202);
    return restored.ended === 'gone'
      ? refusal(context, 404, 'not-found')
      : refusal(context, 409, 'already-here', 'Put that one away first, then bring this one back.');
  });

  app.post('/api/documents/:id/convert', async (context) => {
    const record = library.get(context.req.param('id'));
    if (record === null) return refusal(context, 404, 'not-found');
    await library.readAgain(record.entry.id);
    return context.json(record.entry, 202);
  });
};
