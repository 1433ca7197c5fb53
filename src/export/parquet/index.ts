/** Parquet: a folder with a file a table. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeAtEnd, temporaryBeside } from '../../files/index.js';
import { withScratch } from '../files/scratch.js';
import type { Exporter } from '../format.js';
import { RELATIONS, type Relation, VERSIONS } from '../relations/index.js';
import { spool } from './spool.js';
import { readTable, writeTable } from './table.js';

/**
 * Adds plans to the tables in the folder `output`: rows of a document that is there already give way to those of its new plan and
 * are kept in `versions`. Rows stand in the order of documents and of reading, so the same plans give the same bytes, however
 * often they are loaded.
 */
export const exportParquet: Exporter = (plans, output) =>
  withScratch(async (folder) => {
    const tableOf = ({ name }: Relation): string => join(output, `${name}.parquet`);
    const kept = async (relation: Relation): Promise<string | null> => {
      if (!existsSync(tableOf(relation))) return null;
      const lines = join(folder, `${relation.name}.kept.ndjson`);
      await readTable(relation, tableOf(relation), lines);
      return lines;
    };
    const { linesOf, ...counted } = await spool(plans, folder, kept);
    const made: { temporary: string; path: string; done: () => void }[] = [];
    try {
      for (const relation of [...RELATIONS, VERSIONS]) {
        const path = tableOf(relation);
        const temporary = temporaryBeside(path);
        made.push({ temporary, path, done: removeAtEnd(temporary) });
        await writeTable(relation, linesOf(relation), temporary);
      }
      for (const { temporary, path } of made) await rename(temporary, path);
    } finally {
      await Promise.all(made.map(({ temporary }) => rm(temporary, { force: true })));
      for (const { done } of made) done();
    }
    return { ...counted, files: made.map(({ path }) => path) };
  });
