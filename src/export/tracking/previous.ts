/** What stands in a tracking workbook that people have worked in. */
import { readFile } from 'node:fs/promises';
import type { Language } from '../../plan/index.js';
import { type ReadCell, readWorkbook } from '../xlsx/read.js';
import { COLUMNS, HIDDEN } from './columns.js';
import { fingerprints } from './fingerprint.js';
import { SHEETS } from './titles.js';

/** A row as it was found. */
export interface OldRow {
  /** Null where a person added the row. */
  key: string | null;
  /** Cells of our columns by key. */
  cells: ReadonlyMap<string, ReadCell>;
  /** Keys of the columns whose cells a person changed. */
  typed: ReadonlySet<string>;
  /** Cells of columns that people added, in the order of `Previous.added`. */
  added: readonly (ReadCell | null)[];
}

export interface Previous {
  rows: readonly OldRow[];
  /** Titles of columns that people added. */
  added: readonly string[];
  /** True where there are sheets that the program did not make. */
  hasOtherSheets: boolean;
}

/** Columns that are written anew each time. */
const COUNTED = new Set(['number', 'page', 'mark']);

const ALL = [...COLUMNS, ...HIDDEN];

/** Reads the workbook at a path; null where there is none. */
export async function readPrevious(path: string): Promise<Previous | null> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (bytes === null) return null;
  const sheets = await readWorkbook(bytes);
  const ours = new Set(Object.values(SHEETS).flatMap(({ tracking, summary }) => [tracking, summary]));
  const hasOtherSheets = sheets.some(({ title }) => !ours.has(title));
  const table = sheets.map(({ rows }) => tableIn(rows)).find((found) => found !== null);
  if (table == null) return { rows: [], added: [], hasOtherSheets: true };
  return { ...table, hasOtherSheets };
}

type Row = ReadonlyMap<number, ReadCell>;

/** The table whose heading has the column of keys; people may have moved columns and put lines above. */
function tableIn(rows: readonly Row[]): Pick<Previous, 'rows' | 'added'> | null {
  const head = rows.findIndex((row) => [...row.values()].some((cell) => columnOf(cell)?.key === 'rowKey'));
  const heading = rows[head];
  if (heading === undefined) return null;
  const columns = [...heading].sort(([a], [b]) => a - b);
  const known = new Map<string, number>();
  const added: { at: number; title: string }[] = [];
  for (const [at, cell] of columns) {
    const column = columnOf(cell);
    if (column !== undefined && !known.has(column.key)) known.set(column.key, at);
    else added.push({ at, title: String(cell.value) });
  }
  const found = rows.slice(head + 1).filter((row) => row.size > 0);
  return {
    rows: found.map((row) => oldRow(row, known, added)),
    added: added.map(({ title }) => title),
  };
}

function columnOf(cell: ReadCell): (typeof ALL)[number] | undefined {
  return ALL.find(({ title }) => (Object.keys(title) as Language[]).some((one) => title[one] === cell.value));
}

function oldRow(row: Row, known: ReadonlyMap<string, number>, added: readonly { at: number }[]): OldRow {
  const cells = new Map<string, ReadCell>();
  for (const [key, at] of known) {
    const cell = row.get(at);
    if (cell !== undefined) cells.set(key, cell);
  }
  const key = cells.get('rowKey');
  const written = String(cells.get('written')?.value ?? '').split(' ');
  const now = fingerprints((column) => cells.get(column)?.value ?? null);
  const typed = COLUMNS.filter(
    ({ key: column }, at) => !COUNTED.has(column) && known.has(column) && now[at] !== written[at],
  );
  return {
    key: key === undefined ? null : String(key.value),
    cells,
    typed: new Set(typed.map(({ key: column }) => column)),
    added: added.map(({ at }) => row.get(at) ?? null),
  };
}
