/** The tables of plans in SQL, as SQLite has it. */
import type { Database } from 'node-sqlite3-wasm';
import type { Cell, CellType } from '../columns.js';
import { RELATIONS, type Relation, VERSIONS } from '../relations/index.js';
import { wellFormed } from '../xml.js';

const TYPES: Record<CellType, string> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  edtf: 'TEXT',
};

/** Makes the tables that are not there, with their indexes. */
export function createTables(database: Database): void {
  for (const relation of [...RELATIONS, VERSIONS]) {
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

export function insertSql({ name, columns }: Relation): string {
  const places = columns.map(() => '?').join(', ');
  return `INSERT INTO ${name} (${columns.map(({ key }) => key).join(', ')}) VALUES (${places})`;
}

/** Cells as SQLite takes them: no half of a pair of UTF-16 units. */
export function bindable(row: readonly Cell[]): Cell[] {
  return row.map((cell) => (typeof cell === 'string' ? wellFormed(cell) : cell));
}
