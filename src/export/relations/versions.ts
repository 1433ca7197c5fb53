/** Plans that a newer one of their document has taken the place of. */
import type { Cell, Column } from '../columns.js';
import type { Relation } from './relation.js';

const columns: readonly Column[] = [
  { key: 'document_id', type: 'text' },
  { key: 'plan_sha256', type: 'text' },
  { key: 'source_name', type: 'text' },
  { key: 'source_sha256', type: 'text' },
  { key: 'number', type: 'text' },
  { key: 'issued_on', type: 'edtf' },
  { key: 'title', type: 'text' },
  { key: 'rows', type: 'text' },
  { key: 'position', type: 'integer' },
];

/**
 * The table of older versions: of each what tells it apart, and its rows of every other table as JSON (`{ "tasks": [{ … }] }`).
 * No plan fills it; it points nowhere, so that it stays when the current rows of its document go.
 */
export const VERSIONS: Relation = {
  name: 'versions',
  columns,
  key: ['document_id', 'position'],
  pointers: [],
  rows: () => [],
};

/** A row of the `documents` table, by column. */
export type DocumentRow = Readonly<Record<string, Cell>>;

/**
 * The row that keeps an older version.
 *
 * @param document - its row in `documents`
 * @param rows - its rows of all tables as JSON
 * @param position - how manyth version of its document it is, from 1
 */
export function versionRow(document: DocumentRow, rows: string, position: number): Cell[] {
  return columns.map(({ key }) => {
    if (key === 'rows') return rows;
    return key === 'position' ? position : (document[key] ?? null);
  });
}
