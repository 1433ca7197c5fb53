/** The tables of an export: the relations with their keys enforced, in a schema of their own. */
import type { ClientBase } from 'pg';
import { RELATIONS, type Relation, VERSIONS } from '../../export/relations/index.js';
import { TYPES } from './columnTypes.js';
import type { Connection } from './connection.js';

export const EXPORT_SCHEMA = 'kehoach_export';

/** Lock that one process holds while it makes tables; others wait for it. */
const LOCK = 7_305_212;

/**
 * Makes tables and columns that are missing; nothing is ever dropped or renamed.
 *
 * @throws what the database says where the account may not make tables and some are missing
 */
export async function prepareExport(connection: Connection): Promise<void> {
  await connection.transaction(async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const missing = await missingColumns(client);
    if (missing.size === 0) return;
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${EXPORT_SCHEMA}`);
    for (const relation of [...RELATIONS, VERSIONS])
      for (const statement of statementsFor(relation)) await client.query(statement);
  });
}

/** Columns, as `table.column`, that the database lacks. */
async function missingColumns(client: ClientBase): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = $1",
    [EXPORT_SCHEMA],
  );
  const there = new Set(rows.map(({ name }) => name));
  const wanted = [...RELATIONS, VERSIONS].flatMap(({ name, columns }) =>
    columns.map(({ key }) => `${name}.${key}`),
  );
  return new Set(wanted.filter((name) => !there.has(name)));
}

function statementsFor({ name, columns, key, pointers }: Relation): string[] {
  const table = `${EXPORT_SCHEMA}.${name}`;
  const lines = [
    ...columns.map((column) => `${column.key} ${TYPES[column.type]}`),
    `PRIMARY KEY (${key.join(', ')})`,
    ...pointers.map(
      ({ columns: from, table: to }) =>
        `FOREIGN KEY (${from.join(', ')}) REFERENCES ${EXPORT_SCHEMA}.${to} ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED`,
    ),
  ];
  const indexes = [
    ...pointers.filter(({ columns: from }) => from.length > 1).map(({ columns: from }) => from),
    ...(columns.some((column) => column.key === 'deadline_end') ? [['deadline_end']] : []),
  ];
  return [
    `CREATE TABLE IF NOT EXISTS ${table} (${lines.join(', ')})`,
    ...columns.map(
      (column) => `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${column.key} ${TYPES[column.type]}`,
    ),
    ...indexes.map(
      (from) => `CREATE INDEX IF NOT EXISTS ${name}_by_${from.join('_')} ON ${table} (${from.join(', ')})`,
    ),
  ];
}
