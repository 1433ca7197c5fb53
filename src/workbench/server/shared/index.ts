/** The workbench over a queue and a store that many machines share: documents are in the store, workers read them. */
import { existsSync, rmSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { applyCorrections } from '../../../corrections/index.js';
import { KehoachError } from '../../../errors.js';
import { temporaryFolder } from '../../../files/index.js';
import { pictureAsPdf, type QueuePlaces, VERSION } from '../../../index.js';
import { isPassing, openEnqueuer, optionsText } from '../../../queue/index.js';
import {
  correctedKey,
  correctedResult,
  openStore,
  type Result,
  type StoredDocument,
  type VersionKey,
} from '../../../store/index.js';
import type { DocumentEntry, NewCorrection } from '../../api.js';
import { type Corrected, weigh } from '../library/correct.js';
import type { Library, Opened, Stored } from '../library/index.js';
import { shownName } from '../library/names.js';
import { newRecord } from '../library/record.js';
import { idOf } from '../library/store.js';
import { summaryOf, taskRowsOf, wordsOf } from '../library/summary.js';
import { startFollowing } from './follow.js';

/** Documents that a workbench shows: those that came last. */
const MOST_DOCUMENTS = 5_000;

/** How often the store is asked for documents that came meanwhile, in milliseconds. */
const LOOK_EVERY_MS = 5_000;

/**
 * Opens the documents of a store. Nothing of them is kept here: records are made anew from plans and corrections. A record's `path` is
 * the SHA-256 of its document.
 *
 * @throws KehoachError `store-unreachable`, `store-unusable`; `queue-unreachable` when a document is to be queued
 */
export async function openSharedLibrary(places: QueuePlaces): Promise<Library> {
  const store = await openStore(places.store);
  const enqueuer = openEnqueuer(places.queue, store);
  const { path: folder, done } = temporaryFolder('kehoach-');
  const records = new Map<string, Stored>();
  const listeners = new Set<(id: string, entry: DocumentEntry | null) => void>();
  const stop = new AbortController();
  let revision = 0;
  const keyOf = (sha256: string): VersionKey => ({ sha256, version: VERSION, options: optionsText({}) });

  const tell = (id: string): void => {
    revision++;
    for (const listener of listeners) listener(id, records.get(id)?.entry ?? null);
  };
  const change = (sha256: string, entry: Partial<DocumentEntry>): void => {
    const record = records.get(idOf(sha256));
    if (record === undefined) return;
    record.entry = { ...record.entry, progress: null, ...entry };
    tell(record.entry.id);
  };

  async function openedOf(record: Stored, result: Result | null): Promise<Opened | null> {
    if (result?.conversion == null) return null;
    const { plan: read, text } = result.conversion;
    const lines = await store.corrections(record.path);
    const plan = lines.length === 0 ? read : applyCorrections(read, text, lines);
    return { record, read, plan, text, lines };
  }

  function settle(record: Stored, { plan, text, lines }: Omit<Opened, 'record' | 'read'>): void {
    record.tasks = taskRowsOf(record.entry.id, plan);
    record.words = wordsOf(record.entry.name, plan);
    change(record.path, { status: 'ready', failure: null, summary: summaryOf(plan, text, lines) });
  }

  const following = startFollowing((sha256) => store.result(keyOf(sha256)), enqueuer.ask, {
    onAsked: (sha256) => change(sha256, { status: 'reading' }),
    async onEnd(sha256, result) {
      const record = records.get(idOf(sha256));
      const opened = record === undefined ? null : await openedOf(record, result);
      if (record !== undefined && opened !== null) settle(record, opened);
      else change(sha256, { status: 'failed', failure: result.entry.error, summary: null });
    },
    onError: (sha256, error) => change(sha256, { status: 'failed', failure: failureOf(error) }),
  });

  /** Shows a document and follows it to its result. */
  function show(document: StoredDocument, addedAt: Date): Stored {
    const id = idOf(document.sha256);
    const name = shownName(document.name.split('/').at(-1) ?? document.name);
    const about = { bytes: document.bytes, modified: addedAt.getTime() };
    const record = newRecord(id, document.sha256, name, about);
    records.set(id, record);
    tell(id);
    following.add(document);
    return record;
  }

  async function takeStock(): Promise<void> {
    for (const { addedAt, ...document } of await store.latest(MOST_DOCUMENTS)) {
      if (!records.has(idOf(document.sha256))) show(document, addedAt);
    }
  }

  async function look(): Promise<void> {
    while (!stop.signal.aborted) {
      await sleep(LOOK_EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined);
      if (stop.signal.aborted) return;
      await takeStock().catch((error: unknown) => {
        if (!isPassing(error)) throw error;
      });
    }
  }

  /** Brings the tables up to what is corrected; what another server writes meanwhile is taken in as well. */
  async function bringUp(sha256: string): Promise<void> {
    const read = await store.result(keyOf(sha256));
    if (read?.conversion == null) return;
    for (let known = 0; ; ) {
      const lines = await store.corrections(sha256);
      if (lines.length === known) return;
      known = lines.length;
      if (await store.has(correctedKey(keyOf(sha256), lines))) continue;
      await store.commit(correctedResult({ entry: read.entry, conversion: read.conversion }, lines));
    }
  }

  async function correct(
    record: Stored,
    version: number,
    wanted: readonly NewCorrection[],
  ): Promise<Corrected | null> {
    for (;;) {
      const opened = await openedOf(record, await store.result(keyOf(record.path)));
      if (opened === null) return null;
      const weighed = weigh(opened, version, wanted);
      if (weighed.ended !== 'fits') return weighed;
      // Where another server was faster, what it wrote is looked at first.
      if (!(await store.correct(record.path, opened.lines.length, weighed.added))) continue;
      const lines = [...opened.lines, ...weighed.added];
      await bringUp(record.path);
      settle(record, { plan: weighed.plan, text: opened.text, lines });
      return { ended: 'kept', state: { version: lines.length, lines } };
    }
  }

  /** A file here with what stands in the store, made when it is first asked for. */
  async function fileOf(name: string, content: () => Promise<Uint8Array>): Promise<string> {
    const path = join(folder, name);
    if (existsSync(path)) return path;
    await writeFile(`${path}.part`, await content());
    await rename(`${path}.part`, path);
    return path;
  }

  await takeStock();
  const looking = look();

  return {
    incoming: folder,
    outgoing: folder,
    all: () => [...records.values()],
    revision: () => revision,
    get: (id) => records.get(id) ?? null,
    sourceOf: ({ entry, path }) => fileOf(entry.id, () => store.content(path)),
    pagesOf: ({ entry, path }) =>
      fileOf(`${entry.id}.pdf`, async () => pictureAsPdf(await store.content(path))),
    async open(id) {
      const record = records.get(id);
      return record === undefined ? null : openedOf(record, await store.result(keyOf(record.path)));
    },
    async take(temporary, id, name) {
      const here = records.get(id);
      const bytes = await readFile(temporary);
      await rm(temporary, { force: true });
      if (here !== undefined) return { document: here.entry, duplicate: true };
      const shown = shownName(name);
      const queued = await enqueuer.add({ label: shown, name: shown, source: bytes, bytes: bytes.length });
      if (queued.failure !== null) throw new KehoachError('file-unreadable', queued.failure.message);
      const names = { name: shown, label: shown, fileName: shown };
      const { sha256 } = queued.key;
      const record = show({ sha256, ...names, bytes: bytes.length, place: null }, new Date());
      return { document: record.entry, duplicate: false };
    },
    // The same version reads the same: what is there is looked at again.
    async readAgain(id) {
      const record = records.get(id);
      const opened =
        record === undefined ? null : await openedOf(record, await store.result(keyOf(record.path)));
      if (record !== undefined && opened !== null) settle(record, opened);
    },
    remove: null,
    trash: async () => [],
    restore: async () => ({ ended: 'gone' }),
    async correct(id, version, wanted) {
      const record = records.get(id);
      return record === undefined ? null : correct(record, version, wanted);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      stop.abort();
      await Promise.all([looking, following.close()]);
      await Promise.all([enqueuer.close(), store.close()]);
      rmSync(folder, { recursive: true, force: true });
      done();
    },
  };
}

function failureOf(error: unknown): NonNullable<DocumentEntry['failure']> {
  if (error instanceof KehoachError) return { code: error.code, message: error.message, hint: error.hint };
  return { code: 'internal', message: error instanceof Error ? error.message : String(error), hint: null };
}
