import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSION } from '../../../../version.js';
import type { ReadPage } from '../page.js';
import type { Sheet } from '../picture/sheet.js';
import { cacheFolder } from './folder.js';
import { keptPage } from './form.js';
import { dropOld } from './old.js';

/** Pages that were read off their pictures before: a file that was stopped half-way, or is read again, costs only what is new in it. */
export interface KeptPages {
  /** The page as it was read before; else as `read` reads it, which is kept. */
  page(sheet: Sheet, read: () => Promise<ReadPage>): Promise<ReadPage>;
  /** Drops what is old, where something was added. */
  close(): Promise<void>;
}

const ENDING = '.json';

/**
 * Opens the pages that are kept in the user's cache folder, known by what they were read from and by: the picture, the engines with their models, the
 * version of this package. A folder that cannot be written keeps nothing, and nobody is told: all it would save is time.
 *
 * @param by - the engines and their models
 * @param root - the cache folder; null to keep nothing
 */
export function keptPages(by: string, root: string | null = cacheFolder()): KeptPages {
  if (root === null) return { page: (_, read) => read(), close: async () => undefined };
  const folder = join(root, 'pages');
  let hasAdded = false;
  return {
    async page(sheet, read) {
      const path = join(folder, keyOf(sheet, by) + ENDING);
      const known = await taken(path);
      if (known !== null) return known;
      const page = await read();
      hasAdded = (await put(folder, path, page)) || hasAdded;
      return page;
    },
    async close() {
      if (hasAdded) await dropOld(folder, ENDING);
    },
  };
}

function keyOf({ picture, dpi }: Sheet, by: string): string {
  const hash = createHash('sha256').update(
    [VERSION, by, picture.width, picture.height, dpi].join('\n').concat('\n'),
  );
  return hash.update(picture.data).digest('hex');
}

/** A page that is kept, with the time of its use noted; null where there is none. */
async function taken(path: string): Promise<ReadPage | null> {
  try {
    const page = keptPage(await readFile(path, 'utf8'));
    const now = new Date();
    if (page !== null) await utimes(path, now, now);
    return page;
  } catch {
    return null;
  }
}

/** Keeps a page, for its owner only: it holds the words of a document. */
async function put(folder: string, path: string, page: ReadPage): Promise<boolean> {
  const temporary = join(folder, `${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(temporary, JSON.stringify(page), { mode: 0o600 });
    await rename(temporary, path);
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}
