import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { documentKey } from '../../export/identity.js';
import { RELATIONS } from '../../export/relations/index.js';
import type { Plan } from '../../plan/index.js';
import { TYPES } from './columnTypes.js';
import { storable } from './text.js';

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
  { table: 'assignees', columns: ['document_id', 'item_id'] },
  { table: 'measures', columns: ['document_id', 'item_id'] },
  { table: 'measures', columns: ['unit', 'value'] },
];

/** Columns that are searched by words without tone marks. */
const SEARCHED: readonly { table: string; column: string }[] = [
  { table: 'documents', column: 'title' },
  { table: 'targets', column: 'text' },
  { table: 'tasks', column: 'text' },
  { table: 'results', column: 'text' },
];

/** The relations with what ties files of one document together. */
const TABLES = RELATIONS.map(({ name, columns, key }) => ({
  name,
  key,
  columns: name === 'documents' ? [...columns, { key: 'document_key', type: 'text' as const }] : columns,
}));

/** Changes where a table, a column or an index is added. */
export const RELATIONS_DIGEST = createHash('sha256')
  .update(JSON.stringify([TABLES, INDEXES, SEARCHED]))
  .digest('hex');

/**
 * Makes the tables that are missing and adds the columns that are: nothing is ever dropped or renamed, so that workers of the
 * version before go on while those of the next are started.
 */
export async function prepareRelations(client: ClientBase): Promise<void> {
  for (const { name, columns, key } of TABLES) {
    const table = `${SCHEMA}.${name}`;
    const parent = name === 'documents' ? '' : `, FOREIGN KEY (document_id) ${PARENT}`;
    const keys = columns.filter((column) => key.includes(column.key));
    await client.query(
      `CREATE TABLE IF NOT EXISTS ${table} (${keys.map(({ key: column, type }) => `${column} ${TYPES[type]}`).join(', ')}, PRIMARY KEY (${key.join(', ')})${parent})`,
    );
    for (const { key: column, type } of columns) {
      await client.query(`ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${column} ${TYPES[type]}`);
    }
  }
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

const PARENT = `REFERENCES ${SCHEMA}.documents ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED`;

function hasColumn(table: string, column: string): boolean {
  return TABLES.some(({ name, columns }) => name === table && columns.some(({ key }) => key === column));
}

/** Names a file in the tables: hex digits of its hash, so that ten million files never meet. */
const ID_LENGTH = 16;

/** `document_id` in the tables: each file has its rows, and what makes files one document stands in `document_key`. */
export function documentId(sha256: string): string {
  return sha256.slice(0, ID_LENGTH);
}

/** The tables that rows are put into, in the order of {@link rowsOf}. */
export const ROW_TABLES = TABLES.map(({ name }) => name);

/** The rows of a plan for each table: objects of JSON with commas between them. */
export function rowsOf(sha256: string, plan: Plan): string[] {
  const id = { document_id: documentId(sha256) };
  return RELATIONS.map(({ name, columns, rows }) => {
    const own = storable(name === 'documents' ? { ...id, document_key: documentKey(plan) } : id).slice(1);
    const at = columns.findIndex(({ key }) => key === 'document_id');
    const others = columns.flatMap(({ key }, index) => (index === at ? [] : [{ key, index }]));
    return rows(plan)
      .map((cells) => {
        const named = Object.fromEntries(others.map(({ key, index }) => [key, cells[index] ?? undefined]));
        const text = storable(named).slice(0, -1);
        return text === '{' ? `{${own}` : `${text},${own}`;
      })
      .join(',');
  });
}

/**
 * Parts of a statement that put rows into all tables.
 *
 * @param first - number of the parameter of the first table
 */
export function insertRows(first: number): string {
  return TABLES.map((table, at) => `rows${at} AS (${insertSql(table, first + at)})`).join(', ');
}

function insertSql({ name, columns }: (typeof TABLES)[number], parameter: number): string {
  const keys = columns.map(({ key }) => key).join(', ');
  const typed = columns.map(({ key, type }) => `${key} ${TYPES[type]}`).join(', ');
  return `INSERT INTO ${SCHEMA}.${name} (${keys}) SELECT ${keys} FROM json_to_recordset($${parameter}::json) AS given (${typed})`;
}
