/** SQLite database of plans, written by SQLite itself as WebAssembly: nothing is downloaded or compiled. */
import { copyFile, stat } from 'node:fs/promises';
import type { Database, Statement } from 'node-sqlite3-wasm';
import { KehoachError } from '../errors.js';
import { replacing } from '../files/index.js';
import type { Plan } from '../plan/index.js';
import type { CellType } from './columns.js';
import type { Exporter, PlanSource } from './format.js';
import { distinctDocuments, documentKey, planDigest } from './identity.js';
import { RELATIONS, type Relation } from './relations/index.js';
import { wellFormed } from './xml.js';

const TYPES: Record<CellType, string> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  edtf: 'TEXT',
};

/**
 * Adds plans to the database at `output`, which is made where it is not there. A document that is there already gives way to its
 * new plan; where the plan is the same, nothing is touched. The database changes in one step or not at all.
 */
export const exportSqlite: Exporter = async (plans, output) => {
  const written = { files: [output], plans: 0, rows: 0 };
  const { default: sqlite } = await import('node-sqlite3-wasm');
  await replacing(output, async (temporary) => {
    if (await exists(output)) await copyFile(output, temporary);
    const database = new sqlite.Database(temporary);
    try {
      prepare(database);
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

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function refused(output: string, cause: Error): KehoachError {
  return new KehoachError('usage', `${output} cannot take the plans: ${cause.message}.`, {
    hint: 'Give the path of a new file or of a database that kehoach made, and plans that pass `kehoach validate`.',
    cause,
  });
}

function prepare(database: Database): void {
  // The file is a copy that is thrown away where anything fails: it needs no journal of its own.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON;');
  for (const relation of RELATIONS) {
    database.exec(tableSql(relation));
    for (const { columns, table } of relation.pointers) {
      if (columns.length < 2) continue;
      const name = `${relation.name}_${table}`;
      database.exec(`CREATE INDEX IF NOT EXISTS ${name} ON ${relation.name} (${columns.join(', ')})`);
    }
  }
  database.exec('CREATE INDEX IF NOT EXISTS tasks_deadline_end ON tasks (deadline_end)');
}

/** `CREATE TABLE targets (document_id TEXT NOT NULL, … PRIMARY KEY (document_id, target_id), FOREIGN KEY …)` */
export function tableSql({ name, columns, key, pointers }: Relation): string {
  const lines = [
    ...columns.map(
      (column) => `${column.key} ${TYPES[column.type]}${key.includes(column.key) ? ' NOT NULL' : ''}`,
    ),
    `PRIMARY KEY (${key.join(', ')})`,
    ...pointers.map(
      ({ columns: from, table }) =>
        `FOREIGN KEY (${from.join(', ')}) REFERENCES ${table} (${from.join(', ')}) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED`,
    ),
  ];
  return `CREATE TABLE IF NOT EXISTS ${name} (\n  ${lines.join(',\n  ')}\n) WITHOUT ROWID`;
}

async function load(
  database: Database,
  plans: PlanSource,
  written: { plans: number; rows: number },
): Promise<void> {
  const known = database.prepare('SELECT plan_sha256 FROM documents WHERE document_id = ?');
  const forget = database.prepare('DELETE FROM documents WHERE document_id = ?');
  const inserts = RELATIONS.map((relation) => ({ relation, insert: database.prepare(insertSql(relation)) }));
  database.exec('BEGIN');
  for await (const plan of distinctDocuments(plans)) {
    written.plans++;
    const document = documentKey(plan);
    const before = known.get(document);
    if (before?.['plan_sha256'] === planDigest(plan)) continue;
    if (before !== null) forget.run(document);
    written.rows += addPlan(plan, inserts);
  }
  database.exec('COMMIT');
  for (const statement of [known, forget, ...inserts.map(({ insert }) => insert)]) statement.finalize();
}

function insertSql({ name, columns }: Relation): string {
  const places = columns.map(() => '?').join(', ');
  return `INSERT INTO ${name} (${columns.map(({ key }) => key).join(', ')}) VALUES (${places})`;
}

function addPlan(plan: Plan, inserts: readonly { relation: Relation; insert: Statement }[]): number {
  let count = 0;
  for (const { relation, insert } of inserts) {
    for (const row of relation.rows(plan)) {
      insert.run(row.map((cell) => (typeof cell === 'string' ? wellFormed(cell) : cell)));
      count++;
    }
  }
  return count;
}
