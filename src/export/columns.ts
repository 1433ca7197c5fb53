/** Tables of cells, the one shape that spreadsheets, databases and lines of JSON are written from. */
import type { Plan } from '../plan/index.js';

/** What a column holds. `date` cells are ISO 8601 (`2024-01-31`); `edtf` cells may leave the day or month out. */
export type CellType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'edtf';

export type Cell = string | number | boolean | null;

/** A column's key, its type, and how it is read from a row. */
export type ColumnOf<Row> = readonly [key: string, type: CellType, value: (row: Row) => Cell];

/** A column without its reader: what a writer needs to know. */
export interface Column {
  key: string;
  type: CellType;
}

/** A table that a plan fills. */
export interface Table {
  name: string;
  columns: readonly Column[];
  /** The rows of one plan in reading order, a cell a column. */
  rows: (plan: Plan) => Cell[][];
}

/** Makes a table of a reader of rows and readers of cells; the type of a row stays inside. */
export function tableOf<Row>(
  name: string,
  read: (plan: Plan) => readonly Row[],
  columns: readonly ColumnOf<Row>[],
): Table {
  return {
    name,
    columns: columns.map(([key, type]) => ({ key, type })),
    rows: (plan) => read(plan).map((row) => columns.map(([, , value]) => value(row))),
  };
}
