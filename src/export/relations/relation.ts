/** A table of a database, its keys named. */
import type { Plan } from '../../plan/index.js';
import type { Cell, ColumnOf, Table } from '../columns.js';
import { documentKey } from '../identity.js';

/** Columns that point to a row of another table. */
export interface Pointer {
  columns: readonly string[];
  table: string;
}

/** A table with the columns that tell its rows apart, and where others of its columns point to. */
export interface Relation extends Table {
  key: readonly string[];
  pointers: readonly Pointer[];
}

/**
 * Makes a table of a reader: every row gets `document_id` and `position`, its place in reading order from 1, around its own columns.
 *
 * @param key - columns that, with `document_id`, tell the rows apart
 */
export function relation<T>(
  name: string,
  key: readonly string[],
  pointers: readonly Pointer[],
  read: (plan: Plan) => readonly T[],
  columns: readonly ColumnOf<T>[],
): Relation {
  const values = columns.map(([, , value]) => value);
  return {
    name,
    columns: [
      { key: 'document_id', type: 'text' },
      ...columns.map(([title, type]) => ({ key: title, type })),
      { key: 'position', type: 'integer' },
    ],
    rows(plan) {
      const document = documentKey(plan);
      return read(plan).map((it, index) => {
        const row: Cell[] = [document];
        for (const value of values) row.push(value(it));
        row.push(index + 1);
        return row;
      });
    },
    key: ['document_id', ...key],
    pointers,
  };
}
