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

/** Room for a line, in bytes, where the longest is shorter; DuckDB keeps several times that. */
const LINE_ROOM = 1 << 20;

/** A text as SQL: `it's` is `'it''s'`. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * Reads the lines of a relation back with its types; a date that no calendar has becomes null.
 *
 * @param longest - bytes of the longest line
 */
export function selectLines({ columns }: Relation, path: string, longest: number): string {
  const types = columns.map(
    ({ key, type }) => `${key}: ${quoted(type === 'date' ? 'VARCHAR' : TYPES[type])}`,
  );
  const cells = columns.map(({ key, type }) =>
    type === 'date' ? `TRY_CAST(${key} AS DATE) AS ${key}` : key,
  );
  return `SELECT ${cells.join(', ')} FROM read_json(${quoted(path)}, format = 'newline_delimited', maximum_object_size = ${Math.max(longest + 1, LINE_ROOM)}, columns = {${types.join(', ')}})`;
}
