import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { documentKey } from '../../export/identity.js';
import { RELATIONS } from '../../export/relations/index.js';
import type { Plan } from '../../plan/index.js';
import { TYPES } from './columnTypes.js';
import { copyLine } from './copy.js';

/** Schema of the tables that are read from plans: the same as those of the SQLite export. */
export const SCHEMA = 'kehoach_plans';

/** What people ask by, beside the keys; those whose columns are there are made. */
const INDEXES: readonly { table: string; columns: readonly string[]; where?: string }[] = [
  { table: 'documents', columns: ['document_key'] },
  { table: 'documents', columns: ['issuer'] },
  { table: 'documents', columns: ['issued_on'] },
  { table: 'documents', columns: ['number'] },
  { table: 'documents', columns: ['kind', 'period_from'] },
  { table: 'tasks', columns: ['deadline_end'], where: 'deadline_end IS NOT NULL' },
  { table: 'targets', columns: ['deadline_end'], where: 'deadline_end IS NOT NULL' },
  { table: 'assignees', columns: ['name', 'role'] },
  { table: 'measures', columns: ['unit', 'value'] },
];

/** Indexes of earlier versions that cost more than they save: a document's rows are found by its key. */
const GONE_INDEXES = ['assignees_by_document_id_item_id', 'measures_by_document_id_item_id'];

/** Columns that are searched by words without tone marks. */
const SEARCHED: readonly { table: string; column: string }[] = [
  { table: 'documents', column: 'title' },
  { table: 'targets', column: 'text' },
  { table: 'tasks', column: 'text' },
  { table: 'results', column: 'text' },
];

/** The relations with what ties files of one document together. */
const TABLES = RELATIONS.map(({ name, columns, key, rows }) => ({
  name,
  key,
  rows,
  idAt: columns.findIndex((column) => column.key === 'document_id'),
  columns: name === 'documents' ? [...columns, { key: 'document_key', type: 'text' as const }] : columns,
}));

/** Changes where a table, a column or an index is added. */
export const RELATIONS_DIGEST = createHash('sha256')
  .update(
    JSON.stringify([
      TABLES.map(({ name, columns, key }) => ({ name, key, columns })),
      INDEXES,
      GONE_INDEXES,
      SEARCHED,
      'rows tied by a trigger',
    ]),
  )
  .digest('hex');

/**
 * Makes the tables that are missing and adds the columns that are: no table or column is ever dropped or renamed, so that workers of the
 * version before go on while those of the next are started.
 */
export async function prepareRelations(client: ClientBase): Promise<void> {
  for (const { name, columns, key } of TABLES) {
    const table = `${SCHEMA}.${name}`;
    const keys = columns.filter((column) => key.includes(column.key));
    await client.query(
      `CREATE TABLE IF NOT EXISTS ${table} (${keys.map(({ key: column, type }) => `${column} ${TYPES[type]}`).join(', ')}, PRIMARY KEY (${key.join(', ')}))`,
    );
    for (const { key: column, type } of columns) {
      await client.query(`ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${column} ${TYPES[type]}`);
    }
  }
  await tieRows(client);
  for (const name of GONE_INDEXES) await client.query(`DROP INDEX IF EXISTS ${SCHEMA}.${name}`);
  for (const { table, columns, where } of INDEXES) {
    if (!columns.every((column) => hasColumn(table, column))) continue;
    const condition = where === undefined ? '' : ` WHERE ${where}`;
    await client.query(
      `CREATE INDEX IF NOT EXISTS ${table}_by_${columns.join('_')} ON ${SCHEMA}.${table} (${columns.join(', ')})${condition}`,
    );
  }
  for (const { table, column } of SEARCHED) {
    if (!hasColumn(table, column)) continue;
    await client.query(
      `CREATE INDEX IF NOT EXISTS ${table}_words ON ${SCHEMA}.${table} USING gin (to_tsvector('simple', kehoach.fold(${column})))`,
    );
  }
}

/**
 * Rows go with their document, by one statement for all documents that go at once. A foreign key would look the document up again for every
 * row that comes, though rows come with their document in one transaction.
 */
async function tieRows(client: ClientBase): Promise<void> {
  const children = TABLES.filter(({ name }) => name !== 'documents').map(({ name }) => name);
  const deletes = children.map(
    (name) => `DELETE FROM ${SCHEMA}.${name} AS r USING gone WHERE r.document_id = gone.document_id;`,
  );
  await client.query(`
    CREATE OR REPLACE FUNCTION ${SCHEMA}.forget_rows() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
      AS $$ BEGIN ${deletes.join(' ')} RETURN NULL; END $$;
    DROP TRIGGER IF EXISTS forget_rows ON ${SCHEMA}.documents;
    CREATE TRIGGER forget_rows AFTER DELETE ON ${SCHEMA}.documents
      REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION ${SCHEMA}.forget_rows()`);
  for (const name of children) {
    await client.query(`ALTER TABLE ${SCHEMA}.${name} DROP CONSTRAINT IF EXISTS ${name}_document_id_fkey`);
  }
}

function hasColumn(table: string, column: string): boolean {
  return TABLES.some(({ name, columns }) => name === table && columns.some(({ key }) => key === column));
}

/** Names a file in the tables: hex digits of its hash, so that ten million files never meet. */
const ID_LENGTH = 16;

/** `document_id` in the tables: each file has its rows, and what makes files one document stands in `document_key`. */
export function documentId(sha256: string): string {
  return sha256.slice(0, ID_LENGTH);
}

/** `COPY` for each table, in the order of {@link linesOf}. */
export const COPY_ROWS = TABLES.map(
  ({ name, columns }) => `COPY ${SCHEMA}.${name} (${columns.map(({ key }) => key).join(', ')}) FROM STDIN`,
);

/** The rows of a plan for each table, as lines for `COPY`. */
export function linesOf(sha256: string, plan: Plan): string[] {
  const id = documentId(sha256);
  return TABLES.map(({ name, columns, idAt, rows }) => {
    const own = name === 'documents' ? [documentKey(plan)] : [];
    let lines = '';
    for (const cells of rows(plan)) {
      cells[idAt] = id;
      lines += copyLine(columns, own.length === 0 ? cells : [...cells, ...own]);
    }
    return lines;
  });
}
