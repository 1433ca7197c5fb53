import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Library } from '../library/index.js';
import type { PageFile } from '../page.js';
import type { UploadLimits } from '../upload.js';

export type Env = { Bindings: HttpBindings };

/** What routes work with. */
export interface Parts {
  library: Library;
  page: (path: string) => PageFile | null;
  limits: UploadLimits;
}

/** Adds the routes of one resource. */
export type AddRoutes = (app: Hono<Env>, parts: Parts) => void;
