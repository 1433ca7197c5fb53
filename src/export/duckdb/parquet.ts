/** Parquet: a folder with a file a table, written by DuckDB. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryBeside } from '../../files/index.js';
import { withScratch } from '../files/scratch.js';
import type { Exporter } from '../format.js';
import { RELATIONS, type Relation } from '../relations/index.js';
import { withDuckDb } from './connect.js';
import { linesPath, spool } from './spool.js';
import { quoted, selectLines } from './sql.js';

/** Rows that DuckDB gathers before it writes them; its own choice of 122,880 as wide as a plan's take hundreds of MiB. */
const ROW_GROUP = 20_480;

/**
 * Adds plans to the tables in the folder `output`: rows of a document that is there already give way to those of its new plan.
 * Rows stand in the order of documents and of reading, so the same plans give the same bytes, however often they are loaded.
 */
export const exportParquet: Exporter = (plans, output) =>
  withScratch((folder) =>
    withDuckDb(folder, async (connection) => {
      const tableOf = ({ name }: Relation): string => join(output, `${name}.parquet`);
      const { longest, ...counted } = await spool(plans, folder, async (relation) => {
        if (!existsSync(tableOf(relation))) return null;
        const kept = join(folder, `${relation.name}.kept.ndjson`);
        const rows = `SELECT * FROM read_parquet(${quoted(tableOf(relation))})`;
        await connection.run(`COPY (${rows}) TO ${quoted(kept)} (FORMAT json)`);
        return kept;
      });
      const made: { temporary: string; path: string }[] = [];
      try {
        for (const relation of RELATIONS) {
          const path = tableOf(relation);
          const temporary = temporaryBeside(path);
          made.push({ temporary, path });
          const rows = selectLines(relation, linesPath(folder, relation), longest);
          await connection.run(
            `COPY (${rows}) TO ${quoted(temporary)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP})`,
          );
        }
        for (const { temporary, path } of made) await rename(temporary, path);
      } finally {
        await Promise.all(made.map(({ temporary }) => rm(temporary, { force: true })));
      }
      return { ...counted, files: made.map(({ path }) => path) };
    }),
  );
