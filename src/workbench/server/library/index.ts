/** The documents of a folder: found, taken in, read, corrected. Everything the routes do, without HTTP. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import {
  appendCorrections,
  applyCorrections,
  type CorrectionLine,
  readCorrections,
} from '../../corrections/index.js';
import { type Plan, VERSION } from '../../index.js';
import type { CorrectionState, DocumentEntry, NewCorrection } from '../api.js';
import { searchable } from '../fold.js';
import { oneAfterAnother } from './chain.js';
import { fileNameFor, shownName } from './names.js';
import { type Queue, startQueue } from './queue.js';
import { idOfFile, openStore, type Stored } from './store.js';
import { summaryOf, taskRowsOf, wordsOf } from './summary.js';

/** A document with what was read and corrected of it. */
export interface Opened {
  record: Stored;
  /** With what people corrected. */
  plan: Plan;
  text: string;
  lines: CorrectionLine[];
}

/** How a request to correct ended. */
export type Corrected =
  | { ended: 'kept'; state: CorrectionState; plan: Plan }
  | { ended: 'conflict'; version: number; lines: CorrectionLine[] }
  | { ended: 'refused'; message: string };

export interface Library {
  incoming: string;
  all: () => Stored[];
  get: (id: string) => Stored | null;
  sourceOf: (record: Stored) => string;
  open: (id: string) => Promise<Opened | null>;
  /** Takes in a file that lies in `incoming`; the same file twice is one document. */
  take: (
    temporary: string,
    id: string,
    name: string,
  ) => Promise<{ document: DocumentEntry; duplicate: boolean }>;
  readAgain: (id: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
  correct: (id: string, version: number, lines: readonly NewCorrection[]) => Promise<Corrected | null>;
  /** Tells of every change of a document, until the returned function is called. */
  listen: (listener: (id: string, entry: DocumentEntry | null) => void) => () => void;
  close: () => Promise<void>;
}

const MOST_LANES = 4;

/** Opens a folder, takes in what lies there and begins to read what has not been read yet. */
export async function openLibrary(folder: string): Promise<Library> {
  const store = openStore(folder);
  const records = new Map<string, Stored>();
  const listeners = new Set<(id: string, entry: DocumentEntry | null) => void>();
  const alone = oneAfterAnother();

  const tell = (id: string): void => {
    for (const listener of listeners) listener(id, records.get(id)?.entry ?? null);
  };
  const change = (record: Stored, entry: Partial<DocumentEntry>): void => {
    record.entry = { ...record.entry, ...entry };
    tell(record.entry.id);
  };

  /** Brings the record, the plan beside the document and whoever listens up to date with what is read and corrected. */
  async function settle(
    record: Stored,
    read: { plan: Plan; text: string },
    lines: readonly CorrectionLine[],
  ): Promise<Plan> {
    const plan = applyCorrections(read.plan, read.text, lines);
    record.tasks = taskRowsOf(record.entry.id, plan);
    record.words = wordsOf(record.entry.name, plan);
    await store.keepResult(record, plan);
    record.version = VERSION;
    change(record, { status: 'ready', failure: null, summary: summaryOf(plan, read.text, lines) });
    await store.keep(record);
    return plan;
  }

  const queue: Queue = startQueue(Math.min(availableParallelism(), MOST_LANES), {
    onBegin(id) {
      const record = records.get(id);
      if (record !== undefined) change(record, { status: 'reading' });
    },
    onEnd: (id, ended) =>
      alone(id, async () => {
        const record = records.get(id);
        if (record === undefined) return;
        try {
          if ('plan' in ended) {
            await store.keepReading(id, ended.plan, ended.text);
            await settle(record, ended, (await readCorrections(store.corrections(record))).lines);
            return;
          }
          record.version = VERSION;
          change(record, { status: 'failed', failure: ended, summary: null });
          await store.keep(record);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          change(record, { status: 'failed', failure: { code: 'internal', message, hint: null } });
        }
      }),
  });

  const enqueue = (record: Stored): void => {
    change(record, { status: 'waiting', failure: null });
    queue.add({ id: record.entry.id, name: record.entry.name, path: store.source(record) });
  };

  await takeStock();

  /** What lies in the folder: known and unchanged, known and moved, or new. */
  async function takeStock(): Promise<void> {
    const known = new Map((await store.records()).map((record) => [record.path, record]));
    for (const { path, bytes, modified } of await store.files()) {
      const before = known.get(path);
      const same = before !== undefined && before.entry.bytes === bytes && before.modified === modified;
      const id = same ? before.entry.id : await idOfFile(join(folder, path));
      if (records.has(id)) continue;
      const record = same ? before : newRecord(id, path, shownName(basename(path)), bytes, modified);
      records.set(id, record);
      const isDone = record.entry.status === 'ready' || record.entry.status === 'failed';
      if (!isDone || record.version !== VERSION) enqueue(record);
    }
  }

  return {
    incoming: store.incoming,
    all: () => [...records.values()],
    get: (id) => records.get(id) ?? null,
    sourceOf: store.source,
    async open(id) {
      const record = records.get(id);
      const read = record === undefined ? null : await store.reading(id);
      if (record === undefined || read === null) return null;
      const { lines } = await readCorrections(store.corrections(record));
      return { record, text: read.text, lines, plan: applyCorrections(read.plan, read.text, lines) };
    },
    take: (temporary, id, name) =>
      alone(id, async () => {
        const known = records.get(id);
        if (known !== undefined && existsSync(store.source(known)))
          return { document: known.entry, duplicate: true };
        const path = fileNameFor(name, id);
        await rename(temporary, join(folder, path));
        const { size, mtimeMs } = await stat(join(folder, path));
        const record = newRecord(id, path, shownName(name), size, mtimeMs);
        records.set(id, record);
        await store.keep(record);
        enqueue(record);
        return { document: record.entry, duplicate: false };
      }),
    readAgain: (id) =>
      alone(id, async () => {
        const record = records.get(id);
        if (record !== undefined && (record.entry.status === 'ready' || record.entry.status === 'failed'))
          enqueue(record);
      }),
    remove: (id) =>
      alone(id, async () => {
        const record = records.get(id);
        if (record === undefined) return;
        queue.remove(id);
        records.delete(id);
        await store.putAway(record);
        tell(id);
      }),
    correct: (id, version, wanted) =>
      alone(id, async (): Promise<Corrected | null> => {
        const record = records.get(id);
        const read = record === undefined ? null : await store.reading(id);
        if (record === undefined || read === null) return null;
        const path = store.corrections(record);
        const { lines } = await readCorrections(path);
        const newer = lines.slice(version).filter((line) => wanted.some((one) => isAboutSame(line, one)));
        if (newer.length > 0) return { ended: 'conflict', version: lines.length, lines: newer };
        const at = new Date().toISOString();
        const added = wanted.map((line): CorrectionLine => ({ ...line, id: randomUUID(), at }));
        const refused = refusalOf(read, lines, added);
        if (refused !== null) return { ended: 'refused', message: refused };
        await appendCorrections(path, added);
        const all = [...lines, ...added];
        const plan = await settle(record, read, all);
        return { ended: 'kept', plan, state: { version: all.length, lines: all } };
      }),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => queue.close(),
  };
}

function newRecord(id: string, path: string, name: string, bytes: number, modified: number): Stored {
  const addedAt = new Date(modified).toISOString();
  return {
    entry: { id, name, bytes, addedAt, status: 'waiting', failure: null, summary: null },
    path,
    modified,
    version: '',
    tasks: [],
    words: searchable(name),
  };
}

/** Whether two lines speak of one value; a change of the item itself touches every value of it. */
function isAboutSame(line: CorrectionLine, other: NewCorrection): boolean {
  if (line.key === '' || line.key !== other.key) return false;
  const reshapes = [line.op, other.op].some((op) => op !== 'set' && op !== 'accept');
  const [a = '', b = ''] = [line.path.split('.')[0], other.path.split('.')[0]];
  return reshapes || a === b;
}

/** What speaks against new lines: that they change nothing of what is read, or do not fit it. */
function refusalOf(
  read: { plan: Plan; text: string },
  lines: readonly CorrectionLine[],
  added: readonly CorrectionLine[],
): string | null {
  const remarks = (of: readonly CorrectionLine[]): string[] =>
    applyCorrections(read.plan, read.text, of)
      .diagnostics.filter(({ code }) => code.startsWith('correction-'))
      .map(({ message }) => message);
  const before = new Set(remarks(lines));
  return remarks([...lines, ...added]).find((message) => !before.has(message)) ?? null;
}
