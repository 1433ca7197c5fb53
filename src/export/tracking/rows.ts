/** The rows of a tracking workbook: what the plans say now, with what people typed before. */
import type { Language, Plan } from '../../plan/index.js';
import { documentKey } from '../identity.js';
import { pageOf, viewOf } from '../view.js';
import type { ReadCell } from '../xlsx/read.js';
import { wellFormed } from '../xml.js';
import { COLUMNS, HIDDEN, MARKS, type Tracked } from './columns.js';
import { fingerprints } from './fingerprint.js';
import type { OldRow, Previous } from './previous.js';

export interface TrackingRow {
  /** By column; empty cells left out. */
  cells: Map<string, ReadCell>;
  /** Cells of columns that people added. */
  added: readonly (ReadCell | null)[];
  /** Where the page is found: `ke-hoach.pdf#page=3`. */
  link: string | null;
}

/** Makes rows of plans one after another, then gives what is left of the workbook that was there. */
export function trackingRows(previous: Previous | null, language: Language) {
  const old = new Map<string, OldRow>();
  for (const row of previous?.rows ?? []) if (row.key !== null) old.set(row.key, row);
  const used = new Set<string>();
  const documents = new Set<string>();
  let number = 0;

  function numbered(row: TrackingRow): TrackingRow {
    number++;
    row.cells.set('number', { kind: 'number', value: number });
    return row;
  }

  function rowsOf(plan: Plan): TrackingRow[] {
    const view = viewOf(plan);
    documents.add(documentKey(plan));
    return view.duties.flatMap((task) => {
      const of = { view, task };
      const key = `${documentKey(plan)}:${task.key}`;
      if (used.has(key)) return [];
      used.add(key);
      return [numbered(merged(freshRow(of), old.get(key), previous === null ? null : MARKS[language].fresh))];
    });
  }

  /** Rows that no plan has: greyed where their document was given, else as they were. */
  function rest(): TrackingRow[] {
    return (previous?.rows ?? []).flatMap((row) => {
      if (row.key !== null && used.has(row.key)) return [];
      const cells = new Map(row.cells);
      const document = row.key?.slice(0, row.key.indexOf(':')) ?? null;
      if (document !== null && documents.has(document))
        cells.set('mark', { kind: 'text', value: MARKS[language].gone });
      return [numbered({ cells, added: row.added, link: null })];
    });
  }

  return { rowsOf, rest };
}

/** A row as the plan has it. */
function freshRow(of: Tracked): TrackingRow {
  const cells = new Map<string, ReadCell>();
  for (const { key, type, value } of [...COLUMNS, ...HIDDEN]) {
    const cell = value(of);
    if (typeof cell === 'number') cells.set(key, { kind: 'number', value: cell });
    else if (typeof cell === 'string' && cell !== '')
      cells.set(key, { kind: type === 'date' || type === 'edtf' ? 'date' : 'text', value: cell });
  }
  const written = fingerprints((column) => cells.get(column)?.value ?? null).join(' ');
  cells.set('written', { kind: 'text', value: written });
  return { cells, added: [], link: linkOf(of) };
}

/** What a person typed stays, also where the plan says something else by now. */
function merged(row: TrackingRow, old: OldRow | undefined, fresh: string | null): TrackingRow {
  if (old === undefined) {
    if (fresh !== null) row.cells.set('mark', { kind: 'text', value: fresh });
    return row;
  }
  for (const key of old.typed) {
    const cell = old.cells.get(key);
    if (cell === undefined) row.cells.delete(key);
    else row.cells.set(key, cell);
  }
  return { ...row, added: old.added };
}

function linkOf({ view, task }: Tracked): string {
  const page = pageOf(task.spans);
  const file = encodeURIComponent(wellFormed(view.plan.source.name));
  return page === null ? file : `${file}#page=${page}`;
}
