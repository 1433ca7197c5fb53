import type { IngestNote, Table } from '../../document/index.js';
import { buildTable, type ReadPart } from './build.js';
import { badlyAligned, unfitColumns, withDoubts } from './doubts.js';
import { flowOf } from './flow.js';
import { bodyLines, readHeader } from './header.js';
import { isLaidOut } from './layout.js';
import { readLaidOut, type TableLines } from './layoutRows.js';
import { firstLore, guessWidths, type Lore, learn } from './lore.js';
import { newMemory } from './memory.js';
import { cutRows } from './rows.js';
import { type RowReader, rowReader } from './search.js';
import { traceRow } from './trace.js';
import type { LooseLine, RebuiltRow, RowLines } from './types.js';
import { verdictsFor } from './verdicts.js';

export type { LooseLine } from './types.js';

/** Readings of the whole table; each learns the widths of the columns from the one before. */
const READINGS = 4;

/** Readings of the rows' first lines, for a first guess of the widths. */
const GUESSES = 3;

/** A table rebuilt from loose lines, with what is uncertain about it. */
export interface RebuiltTable {
  table: Table;
  notes: IngestNote[];
}

/**
 * Rebuilds a table whose cells stand as loose lines: header → lines below it → numbered rows and group rows → cells of each row, read
 * again with the column widths learned from the last reading → table.
 *
 * @param lines - from the first line of the header to the last line of the table
 * @returns null where no header is known or no row is numbered
 */
export function readLooseTable(lines: readonly LooseLine[]): RebuiltTable | null {
  const found = isLaidOut(lines) ? readLaidOut(lines) : readStream(lines);
  if (found === null) return null;
  const { columns, parts, body } = found;
  const rows = parts.filter((part) => part.kind === 'row');
  const flow = found.laidOut ? 'across' : flowOf(rows);
  const readings = readRows(firstLore(columns, body, flow), rows);
  const unfit = found.laidOut ? unfitColumns(columns, [...readings.values()]) : [];
  const read = parts.map((part): ReadPart => {
    if (part.kind === 'group') return part;
    const row = withDoubts(readings.get(part) ?? EMPTY_ROW, [...unfit, ...badlyAligned(part.lines)]);
    return { kind: 'row', number: part.number, row };
  });
  return buildTable(columns, read);
}

const EMPTY_ROW: RebuiltRow = { cells: [], subRows: 1, clear: false, doubtful: [] };

function readStream(lines: readonly LooseLine[]): TableLines | null {
  const header = readHeader(lines);
  if (header === null) return null;
  const body = bodyLines(lines, header);
  const parts = cutRows(body);
  return parts === null ? null : { laidOut: false, columns: header.columns, parts, body };
}

function readRows(first: Lore, rows: readonly RowLines[]): Map<RowLines, RebuiltRow> {
  let lore = first.flow === 'across' ? guessed(first, rows) : first;
  const readerOf = readers(rows, first);
  let read = new Map<RowLines, RebuiltRow>();
  for (let reading = 0; reading < READINGS; reading++) {
    const known = lore;
    read = new Map(
      rows.map((row) => {
        const reader = readerOf(row);
        const traced = traceRow(reader.read(known, first.flow === 'cells' && reading === 0), known.flow);
        return [row, reader.isUncut ? unsure(traced, known.columns.length) : traced];
      }),
    );
    lore = learn(known, clearRows([...read.values()]));
    if (JSON.stringify(lore.widths) === JSON.stringify(known.widths)) break;
  }
  return read;
}

/** The same row, of which no column is sure. */
function unsure(row: RebuiltRow, columns: number): RebuiltRow {
  return { ...row, clear: false, doubtful: Array.from({ length: columns - 1 }, (_, at) => at + 1) };
}

/** A reader for each row, which stays from reading to reading. */
function readers(rows: readonly RowLines[], first: Lore): (row: RowLines) => RowReader {
  const verdicts = verdictsFor(first.columns);
  const memory = newMemory();
  const read = (row: RowLines): RowReader => rowReader(row.lines, first, verdicts, memory);
  const made = new Map(rows.map((row) => [row, read(row)]));
  return (row) => made.get(row) ?? read(row);
}

/** Guesses the widths from the first line of every row: all its cells begin on it. */
function guessed(first: Lore, rows: readonly RowLines[]): Lore {
  let lore = first;
  const starts = rows.map((row) => ({ ...row, lines: row.lines.slice(0, 1) }));
  const readerOf = readers(starts, first);
  for (let guess = 0; guess < GUESSES; guess++) {
    const known = lore;
    lore = guessWidths(
      known,
      starts.map((row) => traceRow(readerOf(row).read(known), known.flow)),
    );
  }
  return lore;
}

/** Fewest clear rows to learn from. */
const FEWEST_CLEAR = 3;

/** The rows without doubts, or all where these are too few. */
function clearRows(rows: readonly RebuiltRow[]): readonly RebuiltRow[] {
  const clear = rows.filter((row) => row.clear && row.subRows === 1);
  return clear.length < Math.min(FEWEST_CLEAR, rows.length) ? rows : clear;
}
