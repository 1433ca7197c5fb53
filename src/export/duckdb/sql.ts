/** SQL for DuckDB. */
import type { CellType } from '../columns.js';
import type { Relation } from '../relations/index.js';

const TYPES: Record<CellType, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  edtf: 'VARCHAR',
};

/** Longest line read, in bytes. */
const LONGEST_LINE = 64 << 20;

/** A text as SQL: `it's` is `'it''s'`. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Reads the lines of a relation back with its types; a date that no calendar has becomes null. */
export function selectLines({ columns }: Relation, path: string): string {
  const types = columns.map(
    ({ key, type }) => `${key}: ${quoted(type === 'date' ? 'VARCHAR' : TYPES[type])}`,
  );
  const cells = columns.map(({ key, type }) =>
    type === 'date' ? `TRY_CAST(${key} AS DATE) AS ${key}` : key,
  );
  return `SELECT ${cells.join(', ')} FROM read_json(${quoted(path)}, format = 'newline_delimited', maximum_object_size = ${LONGEST_LINE}, columns = {${types.join(', ')}})`;
}
