import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Failure, type Found, failureOf } from '../batch/index.js';
import { KehoachError } from '../errors.js';
import { systemPath } from '../files/index.js';
import { MAX_FILE_BYTES } from '../ingest/limits.js';
import type { Again, Store, StoredDocument } from '../store/index.js';
import { VERSION } from '../version.js';
import { ahead } from './ahead.js';
import { Queue } from './bullmq.js';
import { queueFailure, redisOptions } from './connection.js';
import {
  JOB_OPTIONS,
  jobId,
  optionsText,
  QUEUE,
  type QueuedDocument,
  queuedDocument,
  type ReadingOptions,
} from './job.js';

/** What became of a document that was to be queued. `converted`: there is a result already. */
export type Queued = { name: string; label: string } & (
  | { state: 'queued' | 'converted'; key: QueuedDocument['key']; failure: null }
  | { state: 'unreadable'; key: null; failure: Failure }
);

/** What enqueueing may be told. */
export interface EnqueueOptions extends ReadingOptions {
  /** Whether the store keeps the bytes or only notes their place. Default: `bytes`. */
  keep?: 'bytes' | 'place';
}

/** Puts documents on the queue. */
export interface Enqueuer {
  /** Keeps a document in the store, then queues it unless there is a result. Doing so twice changes nothing. */
  add: (found: Found) => Promise<Queued>;
  /** The same for many, several at once, in their order. */
  addAll: (all: AsyncIterable<Found>) => AsyncGenerator<Queued>;
  /** Queues a document that the store keeps, unless there is a result. */
  ask: (document: StoredDocument) => Promise<Queued>;
  /** Queues what the store has and this version has no result for; or what failed. */
  again: (which: Again) => AsyncGenerator<Queued>;
  close: () => Promise<void>;
}

/** Documents that are on their way to the store at once. */
const AT_ONCE = 8;

/**
 * @param address - of the queue
 * @throws KehoachError `usage`; from its functions `queue-unreachable`, `store-unreachable`
 */
export function openEnqueuer(address: string, store: Store, options: EnqueueOptions = {}): Enqueuer {
  const { keep = 'bytes', ...reading } = options;
  const queue = new Queue<QueuedDocument>(QUEUE, { connection: redisOptions(address, false) });
  // Every call on the queue reports for itself.
  queue.on('error', () => undefined);

  async function put(document: StoredDocument): Promise<Queued> {
    const job = queuedDocument(document, reading);
    const { name, label, key } = job;
    if (await store.has(key)) return { name, label, key, state: 'converted', failure: null };
    await queue.add('convert', job, { ...JOB_OPTIONS, jobId: jobId(key) }).catch((cause: unknown) => {
      throw queueFailure(address, cause);
    });
    return { name, label, key, state: 'queued', failure: null };
  }

  const enqueuer: Enqueuer = {
    async add(found) {
      const { name, label, source } = found;
      try {
        if (found.failure !== undefined)
          return { name, label, key: null, state: 'unreadable', failure: found.failure };
        const bytes = await contentOf(source, found.bytes);
        const document = {
          sha256: createHash('sha256').update(bytes).digest('hex'),
          name,
          label,
          fileName: typeof source === 'string' ? basename(source).normalize('NFC') : name,
          bytes: bytes.length,
          place: keep === 'place' && typeof source === 'string' ? resolve(source) : null,
        };
        return await put(await store.keep(document, document.place === null ? bytes : null));
      } catch (error) {
        const failure = failureOf(error);
        if (!UNREADABLE.has(failure.code)) throw error;
        return { name, label, key: null, state: 'unreadable', failure };
      }
    },
    ask: put,
    addAll: (all) => ahead(all, AT_ONCE, enqueuer.add),
    async *again(which) {
      const extractor = { version: VERSION, options: optionsText(reading) };
      yield* ahead(store.todo(extractor, which), AT_ONCE, put);
    },
    close: () => queue.close(),
  };
  return enqueuer;
}

const UNREADABLE = new Set<Failure['code']>(['file-not-found', 'file-unreadable', 'file-too-large']);

async function contentOf(source: string | Uint8Array, size: number | null): Promise<Uint8Array> {
  if (Math.max(size ?? 0, typeof source === 'string' ? 0 : source.length) > MAX_FILE_BYTES) {
    throw new KehoachError('file-too-large', 'The file is larger than a document may be.');
  }
  if (typeof source !== 'string') return source;
  return readFile(systemPath(source)).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'ENOENT'
      ? new KehoachError('file-not-found', 'There is no such file.', { cause })
      : new KehoachError('file-unreadable', 'The file cannot be read; check its permissions.', { cause });
  });
}
