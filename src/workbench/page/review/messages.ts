/** What the page and its reader, which works beside it, say to each other. */
import type { Heading } from '../../../plan/index.js';
import type { DocumentEntry, NewCorrection } from '../../api.js';
import type { Box, MarkedLine } from '../../marks.js';
import type { Entry } from './entries.js';

/** Everything, or only what is doubtful. */
export type ListName = 'all' | 'queue';

/** A document, its items aside. */
export interface Head {
  entry: DocumentEntry;
  document: Heading;
  /** Names of the agencies of the plan. */
  agencies: string[];
  /** The last correction that stands, or null: what an undo would take back. */
  last: string | null;
  /** How much of what is doubtful is settled. */
  done: number;
}

export type Order =
  | { kind: 'open'; id: string }
  | { kind: 'reload' }
  | { kind: 'correct'; ticket: number; lines: readonly NewCorrection[] };

/** Long lists come in pieces: taking in one piece holds the page up for a moment only. */
export type Told =
  | { kind: 'head'; head: Head }
  /** Names of the entries in order; those that are new or have changed follow. */
  | { kind: 'order'; list: ListName; names: string[] }
  | { kind: 'entries'; list: ListName; entries: Entry[] }
  | { kind: 'boxes'; pages: [number, Box[]][] }
  | { kind: 'lines'; total: number; lines: [number, MarkedLine][] }
  | { kind: 'whole' }
  | { kind: 'failed'; code: string; message: string }
  | { kind: 'ended'; ticket: number; refused: { code: string; message: string } | null };
