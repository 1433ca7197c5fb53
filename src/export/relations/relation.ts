/** A table of a database, its keys named. */
import type { Plan } from '../../plan/index.js';
import { type ColumnOf, type Table, tableOf } from '../columns.js';
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

/** A row with the document it is of and its place there in reading order, from 1. */
interface Placed<T> {
  document: string;
  position: number;
  it: T;
}

/**
 * Makes a table of a reader: every row gets `document_id` and `position` around its own columns.
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
  const placed = (plan: Plan): Placed<T>[] => {
    const document = documentKey(plan);
    return read(plan).map((it, index) => ({ document, position: index + 1, it }));
  };
  const table = tableOf<Placed<T>>(name, placed, [
    ['document_id', 'text', (row) => row.document],
    ...columns.map(([title, type, value]): ColumnOf<Placed<T>> => [title, type, (row) => value(row.it)]),
    ['position', 'integer', (row) => row.position],
  ]);
  return { ...table, key: ['document_id', ...key], pointers };
}
