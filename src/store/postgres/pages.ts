import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Pages } from '../types.js';
import type { Connection } from './connection.js';

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/** Pages of long scans that were read ahead of the whole. */
export function pagesIn(connection: Connection) {
  return {
    async keepPages(sha256: string, part: string, pages: Pages): Promise<void> {
      const packed = await pack(JSON.stringify(pages));
      await connection.use((client) =>
        client.query(
          'INSERT INTO kehoach.pages (sha256, part, pages) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
          [sha256, part, packed],
        ),
      );
    },
    hasPages: (sha256: string, part: string): Promise<boolean> =>
      connection.use(async (client) => {
        const found = await client.query('SELECT 1 FROM kehoach.pages WHERE sha256 = $1 AND part = $2', [
          sha256,
          part,
        ]);
        return found.rowCount !== 0;
      }),
    async pages(sha256: string): Promise<Pages> {
      const { rows } = await connection.use((client) =>
        client.query<{ pages: Buffer }>('SELECT pages FROM kehoach.pages WHERE sha256 = $1', [sha256]),
      );
      const all: Pages = {};
      for (const { pages } of rows) {
        Object.assign(all, JSON.parse((await unpack(pages)).toString('utf8')) as Pages);
      }
      return all;
    },
    async forgetPages(sha256: string): Promise<void> {
      await connection.use((client) => client.query('DELETE FROM kehoach.pages WHERE sha256 = $1', [sha256]));
    },
  };
}
