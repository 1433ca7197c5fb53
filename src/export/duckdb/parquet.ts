/** Parquet: a folder with a file a table, written by DuckDB. */
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { temporaryBeside } from '../../files/index.js';
import { withScratch } from '../files/scratch.js';
import type { Exporter } from '../format.js';
import { DOCUMENTS, RELATIONS, type Relation } from '../relations/index.js';
import { withDuckDb } from './connect.js';
import { linesPath, spool } from './spool.js';
import { quoted, selectLines } from './sql.js';

/**
 * Adds plans to the tables in the folder `output`: rows of a document that is there already give way to those of its new plan.
 * Rows stand in the order of documents and of reading, so the same plans give the same bytes, however often they are loaded.
 */
export const exportParquet: Exporter = (plans, output) =>
  withScratch(async (folder) => {
    const counted = await spool(plans, folder);
    const tables = RELATIONS.map((relation) => ({
      relation,
      path: join(output, `${relation.name}.parquet`),
    }));
    const made: { temporary: string; path: string }[] = [];
    try {
      await withDuckDb(folder, async (connection) => {
        await connection.run(`CREATE TABLE fresh AS ${selectLines(DOCUMENTS, linesPath(folder, DOCUMENTS))}`);
        for (const { relation, path } of tables) {
          const temporary = temporaryBeside(path);
          made.push({ temporary, path });
          await writeTable(connection, relation, folder, path, temporary);
        }
      });
      for (const { temporary, path } of made) await rename(temporary, path);
    } finally {
      await Promise.all(made.map(({ temporary }) => rm(temporary, { force: true })));
    }
    return { ...counted, files: tables.map(({ path }) => path) };
  });

async function writeTable(
  connection: DuckDBConnection,
  relation: Relation,
  folder: string,
  path: string,
  temporary: string,
): Promise<void> {
  const there = await stat(path).then(
    () => true,
    () => false,
  );
  const kept = there
    ? ` UNION ALL BY NAME SELECT * FROM read_parquet(${quoted(path)}) WHERE document_id NOT IN (SELECT document_id FROM fresh)`
    : '';
  const rows = `SELECT * FROM (${selectLines(relation, linesPath(folder, relation))}${kept}) ORDER BY document_id, position`;
  await connection.run(`COPY (${rows}) TO ${quoted(temporary)} (FORMAT parquet, COMPRESSION zstd)`);
}
