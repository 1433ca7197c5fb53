import type { CellType } from '../../export/columns.js';

/** What a cell is in PostgreSQL. */
export const TYPES: Record<CellType, string> = {
  text: 'text',
  integer: 'integer',
  number: 'double precision',
  boolean: 'boolean',
  date: 'date',
  edtf: 'text',
};
