/** The documents of a folder: found, taken in, read, corrected. Everything the routes do, without HTTP. */
import { existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { appendCorrections, readCorrections } from '../../../corrections/index.js';
import { type Plan, VERSION } from '../../../index.js';
import type { DocumentEntry, NewCorrection, TrashEntry } from '../../api.js';
import { oneAfterAnother } from './chain.js';
import { type Corrected, weigh } from './correct.js';
import { lookAgain } from './look.js';
import { fileNameFor, shownName } from './names.js';
import { type Opened, openedDocuments } from './opened.js';
import { type Queue, startQueue } from './queue.js';
import { isDone, newRecord } from './record.js';
import { idOfFile, openStore, type Stored, type StoredFile } from './store.js';
import { summaryOf, taskRowsOf, wordsOf } from './summary.js';

export type { Corrected } from './correct.js';
export type { Opened } from './opened.js';
export type { Stored } from './store.js';

export interface Library {
  incoming: string;
  /** Folder for files that are made to be handed out and then deleted. */
  outgoing: string;
  all: () => Stored[];
  /** Goes up with every change of a document. */
  revision: () => number;
  get: (id: string) => Stored | null;
  sourceOf: (record: Stored) => string | Promise<string>;
  /** The pages of a scan that is a picture file, as a PDF. */
  pagesOf: (record: Stored) => Promise<string>;
  open: (id: string) => Promise<Opened | null>;
  /** Takes in a file that lies in `incoming`; the same file twice is one document. */
  take: (
    temporary: string,
    id: string,
    name: string,
  ) => Promise<{ document: DocumentEntry; duplicate: boolean }>;
  readAgain: (id: string) => Promise<void>;
  /** Puts a document away, null where there is none such; itself null where documents stay, being those of many machines. */
  remove: ((id: string) => Promise<TrashEntry | null>) | null;
  /** What was put away, the last first. */
  trash: () => Promise<TrashEntry[]>;
  /** Brings back what was put away, and reads it again. */
  restore: (name: string) => Promise<Restored>;
  correct: (id: string, version: number, lines: readonly NewCorrection[]) => Promise<Corrected | null>;
  /** Tells of every change of a document, until the returned function is called. */
  listen: (listener: (id: string, entry: DocumentEntry | null) => void) => () => void;
  close: () => Promise<void>;
}

/** How bringing a document back ended: `here` where its file is in the list. */
export type Restored = { ended: 'restored'; document: DocumentEntry } | { ended: 'here' | 'gone' };

const MOST_LANES = 4;

/** Opens a folder, takes in what lies there and what comes later, and reads what has not been read yet. */
export async function openLibrary(folder: string): Promise<Library> {
  const store = openStore(folder);
  const documents = openedDocuments(store);
  const records = new Map<string, Stored>();
  /** What is remembered of documents that are not in the list: by the path of their file, and by id where it may have been moved. */
  const known = new Map((await store.records()).map((record) => [record.path, record]));
  const knownById = new Map([...known.values()].map((record) => [record.entry.id, record]));
  const listeners = new Set<(id: string, entry: DocumentEntry | null) => void>();
  const alone = oneAfterAnother();
  let revision = 0;
  let isWatching = false;

  const tell = (id: string): void => {
    revision++;
    for (const listener of listeners) listener(id, records.get(id)?.entry ?? null);
  };
  const change = (record: Stored, entry: Partial<DocumentEntry>): void => {
    record.entry = { ...record.entry, progress: null, ...entry };
    if (records.get(record.entry.id) === record) tell(record.entry.id);
  };

  /** Brings the record, the plan beside the document and whoever listens up to date. */
  async function settle(
    record: Stored,
    { plan, text, lines }: Omit<Opened, 'record' | 'read'>,
  ): Promise<void> {
    record.tasks = taskRowsOf(record.entry.id, plan);
    record.words = wordsOf(record.entry.name, plan);
    await store.keepResult(record, plan);
    record.version = VERSION;
    change(record, { status: 'ready', failure: null, summary: summaryOf(plan, text, lines) });
    await store.keep(record);
  }

  async function keepRead(record: Stored, { plan, text }: { plan: Plan; text: string }): Promise<void> {
    await store.keepReading(record.entry.id, plan, text);
    documents.forget(record.entry.id);
    const opened = await documents.open(record);
    if (opened !== null) await settle(record, opened);
  }

  const queue: Queue = startQueue(Math.min(availableParallelism(), MOST_LANES), {
    onBegin(id) {
      const record = records.get(id);
      if (record !== undefined) change(record, { status: 'reading' });
    },
    onRead(id, page, pages) {
      const record = records.get(id);
      if (record?.entry.status === 'reading') change(record, { progress: { page, pages } });
    },
    onEnd: (id, ended) =>
      alone(id, async () => {
        const record = records.get(id);
        if (record === undefined) return;
        try {
          if ('plan' in ended) return await keepRead(record, ended);
          record.version = VERSION;
          change(record, { status: 'failed', failure: ended, summary: null });
          await store.keep(record);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          change(record, { status: 'failed', failure: { code: 'internal', message, hint: null } });
        }
      }),
  });

  const enqueue = (record: Stored, isUrgent: boolean): void => {
    change(record, { status: 'waiting', failure: null });
    const { id, name } = record.entry;
    queue.add({ id, name, path: store.source(record) }, isUrgent);
  };

  /** A file that lies in the folder: known and unchanged, known and moved, or new. */
  async function takeFile(file: StoredFile): Promise<void> {
    const before = known.get(file.path);
    const isSame = before?.entry.bytes === file.bytes && before.modified === file.modified;
    const id = isSame ? before.entry.id : await idOfFile(join(folder, file.path));
    await alone(id, async () => {
      const here = records.get(id);
      if (here !== undefined && (here.path === file.path || existsSync(store.source(here)))) return;
      const record = isSame
        ? before
        : (here ?? knownById.get(id) ?? newRecord(id, file.path, shownName(basename(file.path)), file));
      if (record.path !== file.path) {
        store.follow(record, file.path);
        record.entry = { ...record.entry, name: shownName(basename(file.path)) };
        await store.keep(record);
      }
      records.set(id, record);
      if (isWatching) replaceAt(file.path, id);
      if (!isDone(record.entry) || record.version !== VERSION) enqueue(record, false);
      else tell(id);
    });
  }

  /** A file that was written anew is another document; the one it was is no longer there. */
  function replaceAt(path: string, id: string): void {
    for (const [other, record] of records) {
      if (record.path !== path || other === id) continue;
      queue.remove(other);
      records.delete(other);
      tell(other);
    }
  }

  /** A document whose file is gone leaves the list; what was corrected stays on the disk. */
  function letGo(path: string): void {
    for (const [id, record] of records) {
      if (record.path !== path || existsSync(store.source(record))) continue;
      queue.remove(id);
      records.delete(id);
      known.set(path, record);
      knownById.set(id, record);
      tell(id);
    }
  }

  const looking = await lookAgain(store.files, { onFile: takeFile, onGone: letGo });
  isWatching = true;

  return {
    incoming: store.incoming,
    outgoing: store.outgoing,
    all: () => [...records.values()],
    revision: () => revision,
    get: (id) => records.get(id) ?? null,
    sourceOf: store.source,
    pagesOf: store.pages,
    async open(id) {
      const record = records.get(id);
      return record === undefined ? null : documents.open(record);
    },
    take: (temporary, id, name) =>
      alone(id, async () => {
        const here = records.get(id);
        if (here !== undefined && existsSync(store.source(here))) {
          await rm(temporary, { force: true });
          return { document: here.entry, duplicate: true };
        }
        const { size, mtimeMs } = await stat(temporary);
        const path = fileNameFor(name, id);
        const record = newRecord(id, path, shownName(name), { bytes: size, modified: mtimeMs });
        // The record first: a file without one would be found again, but not under the name people gave it.
        await store.keep(record);
        await rename(temporary, join(folder, path));
        records.set(id, record);
        enqueue(record, true);
        return { document: record.entry, duplicate: false };
      }),
    readAgain: (id) =>
      alone(id, async () => {
        const record = records.get(id);
        if (record !== undefined && isDone(record.entry)) enqueue(record, true);
      }),
    remove: (id) =>
      alone(id, async () => {
        const record = records.get(id);
        if (record === undefined) return null;
        queue.remove(id);
        records.delete(id);
        known.delete(record.path);
        knownById.delete(id);
        documents.forget(id);
        const away = await store.trash.putAway(record);
        store.forget(id);
        tell(id);
        return away;
      }),
    trash: store.trash.entries,
    async restore(name) {
      const before = await store.trash.recordOf(name);
      if (before === null) return { ended: 'gone' };
      const { id, name: shown } = before.entry;
      return alone(id, async (): Promise<Restored> => {
        const here = records.get(id);
        if (here !== undefined && existsSync(store.source(here))) return { ended: 'here' };
        const record = { ...before, version: '' };
        if (existsSync(store.source(record))) record.path = fileNameFor(shown, id);
        await store.keep(record);
        await store.trash.bringBack(name, record);
        records.set(id, record);
        enqueue(record, true);
        return { ended: 'restored', document: record.entry };
      });
    },
    correct: (id, version, wanted) =>
      alone(id, async (): Promise<Corrected | null> => {
        const record = records.get(id);
        const opened = record === undefined ? null : await documents.open(record);
        if (record === undefined || opened === null) return null;
        const weighed = weigh(opened, version, wanted);
        if (weighed.ended !== 'fits') return weighed;
        await appendCorrections(store.corrections(record), weighed.added);
        const state = await store.stateOf(record);
        const { lines } = await readCorrections(store.corrections(record));
        // Where another program wrote meanwhile, the plan is not that of all lines.
        if (lines.length === opened.lines.length + weighed.added.length)
          documents.keep(state, { ...opened, record, plan: weighed.plan, lines });
        await settle(record, { plan: weighed.plan, text: opened.text, lines });
        return { ended: 'kept', state: { version: lines.length, lines } };
      }),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      await looking.close();
      await queue.close();
    },
  };
}
