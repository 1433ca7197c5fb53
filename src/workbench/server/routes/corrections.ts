/** What people corrected of one document. */
import { bodyLimit } from 'hono/body-limit';
import { correctionRequest } from '../../api.js';
import { refusal } from '../refusal.js';
import type { AddRoutes } from './types.js';

const MOST_JSON_BYTES = 1 << 20;

export const addCorrections: AddRoutes = (app, { library }) => {
  app.get('/api/documents/:id/corrections', async (context) => {
    const opened = await library.open(context.req.param('id'));
    if (opened === null) return refusal(context, 404, 'not-read');
    return context.json({ version: opened.lines.length, lines: opened.lines });
  });

  const small = bodyLimit({
    maxSize: MOST_JSON_BYTES,
    onError: (context) => refusal(context, 413, 'request-invalid', 'The request is too large.'),
  });
  app.post('/api/documents/:id/corrections', small, async (context) => {
    if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
      return refusal(context, 415, 'request-invalid', 'Corrections are sent as application/json.');
    const body: unknown = await context.req.json().catch(() => undefined);
    const { version, lines } = correctionRequest.parse(body);
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
};
