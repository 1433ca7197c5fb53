/** The page's own files, and those of pdf.js that its worker asks for. */
import { pdfFile } from '../page.js';
import type { AddRoutes } from './types.js';

export const addPage: AddRoutes = (app, { page }) => {
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
};
