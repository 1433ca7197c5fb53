import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pages } from '../types.js';
import { namesIn, passing, readJson, writeOnce } from './files.js';
import type { Layout } from './layout.js';

/** Pages of long scans that were read ahead of the whole: a file for each part. */
export function pagesIn(layout: Layout) {
  const fileOf = (sha256: string, part: string): string => join(layout.pages(sha256), `${part}.json`);
  return {
    async keepPages(sha256: string, part: string, pages: Pages): Promise<void> {
      await writeOnce(fileOf(sha256, part), JSON.stringify(pages));
    },
    hasPages: (sha256: string, part: string): Promise<boolean> =>
      passing(() =>
        access(fileOf(sha256, part)).then(
          () => true,
          () => false,
        ),
      ),
    async pages(sha256: string): Promise<Pages> {
      const all: Pages = {};
      for (const name of await namesIn(layout.pages(sha256))) {
        Object.assign(all, await readJson<Pages>(join(layout.pages(sha256), name)));
      }
      return all;
    },
    forgetPages: (sha256: string): Promise<void> =>
      passing(() => rm(layout.pages(sha256), { recursive: true, force: true })),
  };
}
