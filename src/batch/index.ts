import { availableParallelism } from 'node:os';
import { DEFAULT_MEMORY, DEFAULT_TIMEOUT, DEFAULT_WAIT } from './limits.js';
import { lockFolder } from './lock/index.js';
import { peek } from './peek.js';
import { type Run, startRun } from './run.js';
import type { Tally } from './tally.js';
import type { BatchOptions, Found, Passed } from './types.js';

export type { OcrOptions } from '../ingest/index.js';
export { abortion } from './abortion.js';
export { type Converted, type ConvertManyOptions, convertMany } from './convertMany.js';
export { doneOf } from './done.js';
export { entryOf } from './entry.js';
export { errorOf, failureOf, isLasting } from './failure.js';
export { PLAN_ENDING, STATE_FOLDER } from './layout.js';
export { DEFAULT_MEMORY, DEFAULT_TIMEOUT, DEFAULT_WAIT } from './limits.js';
export { planText } from './planText.js';
export { pullFrom } from './pull.js';
export { type Reader, type ReaderOptions, startReader, withReader } from './reader.js';
export { type Limits, type Pool, type Runner, startPool } from './runner/index.js';
export { type Content, letGo, namedSource, type Source } from './source.js';
export { countFiles, findDocuments, rootOf } from './sources/index.js';
export { nameKeeper } from './sources/names.js';
export { collect } from './stream.js';
export type { Tally } from './tally.js';
export type {
  BatchEvent,
  BatchOptions,
  Entry,
  Failure,
  Found,
  ManifestLine,
  Passed,
  Status,
} from './types.js';

/** How a batch ended. */
export interface BatchResult extends Tally {
  /** Whether it ended before everything was done, and why. */
  stopped: 'asked' | 'disk-full' | 'locked' | null;
  /** Documents that failed when they were last tried, in this run or an earlier one; of a watched folder those that are there. */
  stillFailed: number;
  milliseconds: number;
}

/**
 * Converts documents into a folder, unattended: the folder is locked → what earlier runs left is read and workers are
 * started → documents are fed to them as they are found, each one skipped, converted or failed → what is gone is reported →
 * the manifest is written.
 *
 * At any moment the process may be killed: plans are written whole or not at all, and the next run goes on where this one
 * stopped, with the same bytes in the end.
 *
 * @param documents - what to convert; taken no faster than it is worked off
 * @throws KehoachError `locked`, `output-unwritable`, `disk-full` where the folder cannot be used at all
 */
export async function runBatch(
  documents: AsyncIterable<Found | Passed>,
  options: BatchOptions,
): Promise<BatchResult> {
  const began = performance.now();
  const { output, wait = DEFAULT_WAIT } = options;
  const lock = await lockFolder(output, wait, () =>
    options.onEvent?.({ event: 'waiting', output, seconds: wait / 1000 }),
  );
  try {
    const { isSmall, all } =
      options.workers === undefined
        ? await peek(documents, options.format)
        : { isSmall: !options.workers, all: documents };
    const run = await startRun(options, lock, {
      workers: !isSmall,
      concurrency: isSmall ? 1 : (options.concurrency ?? availableParallelism()),
      timeout: options.timeout ?? DEFAULT_TIMEOUT,
      memory: options.memory ?? DEFAULT_MEMORY,
    });
    try {
      lock.lost.addEventListener('abort', () => run.stop('locked'));
      options.signal?.addEventListener('abort', () => run.stop('asked'));
      if (options.signal?.aborted) run.stop('asked');
      await feed(run, all);
      await run.finish();
      return {
        ...run.tally(),
        stopped: run.stopped(),
        stillFailed: run.stillFailed(),
        milliseconds: performance.now() - began,
      };
    } finally {
      await run.close();
    }
  } finally {
    await lock.release();
  }
}

async function feed(run: Run, documents: AsyncIterable<Found | Passed>): Promise<void> {
  for await (const document of documents) {
    if (run.stopped() !== null) return;
    if ('remark' in document) run.pass(document);
    else await run.take(document);
  }
}
