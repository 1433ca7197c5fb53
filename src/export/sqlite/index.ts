/** SQLite database of plans, written by SQLite itself as WebAssembly: nothing is downloaded or compiled. */
import { copyFile, stat } from 'node:fs/promises';
import type { Database } from 'node-sqlite3-wasm';
import { KehoachError } from '../../errors.js';
import { replacing } from '../../files/index.js';
import type { Exporter, PlanSource } from '../format.js';
import { openStore } from './store.js';

/**
 * Adds plans to the database at `output`, which is made where it is not there. A document that is there already gives way to its
 * new plan and is kept in `versions`; where the plan is known, nothing is touched. The database changes in one step or not at all.
 */
export const exportSqlite: Exporter = async (plans, output) => {
  const written = { files: [output], plans: 0, rows: 0 };
  const { default: sqlite } = await import('node-sqlite3-wasm');
  await replacing(output, async (temporary) => {
    if (await isFile(output)) await copyFile(output, temporary);
    const database = new sqlite.Database(temporary);
    try {
      // The file is a copy that is thrown away where anything fails: it needs no journal of its own.
      database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON;');
      await load(database, plans, written);
    } catch (cause) {
      if (cause instanceof sqlite.SQLite3Error) throw refused(output, cause);
      throw cause;
    } finally {
      database.close();
    }
  });
  return written;
};

async function load(
  database: Database,
  plans: PlanSource,
  written: { plans: number; rows: number },
): Promise<void> {
  const store = openStore(database);
  database.exec('BEGIN');
  for await (const plan of plans) {
    written.plans++;
    written.rows += store.add(plan);
  }
  database.exec('COMMIT');
  store.close();
}

/** A device or a pipe has nothing to add to. */
function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function refused(output: string, cause: Error): KehoachError {
  return new KehoachError('usage', `${output} cannot take the plans: ${cause.message}.`, {
    hint: 'Give the path of a new file or of a database that this version of kehoach made, and plans that pass `kehoach validate`.',
    cause,
  });
}
