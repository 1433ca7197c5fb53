import { type Failure, failureOf, isLasting, type Pool } from '../batch/index.js';
import { KehoachError } from '../errors.js';
import { correctedResult, type PackedResult, type Result, type Store } from '../store/index.js';
import { convertQueued, failedResult } from './convert.js';
import type { QueuedDocument } from './job.js';
import { type Part, partsOf, withPages } from './parts.js';
import { isPassing, patiently } from './patience.js';

/** A delivery of a job, apart from the queue it came from. */
export interface Delivery {
  document: QueuedDocument;
  /** Earlier tries that ended in a failure which may pass. */
  tries: number;
  /** Workers that were lost with this document in hand, whether they read it or it waited. */
  lost: number;
  /** Notes, before it is read, that it is; asked where a worker was lost with it. */
  begin: () => Promise<void>;
}

/** What a delivery came to. `repeated`: the result was there already. */
export type Verdict =
  | { state: 'repeated' }
  | { state: 'done'; entry: Result['entry']; commitMilliseconds: number }
  | { state: 'again'; failure: Failure }
  /** Its pages are to be read by jobs of their own first. */
  | { state: 'split'; parts: Part[] };

export interface Circumstances {
  store: Store;
  pool: Pool;
  /** Pages of a scan that one worker reads; a scan of twice as many is split. */
  partPages: number;
  /** Tries for a document whose failure may pass, the first among them. */
  tries: number;
  /** Workers that may be lost with a document before it is given up. */
  lostLimit: number;
  /** Aborted when the document is to be handed back. */
  signal: AbortSignal;
  /** Runs a conversion when there is room for it; `free` lets the next one begin while what was read is made ready for the store. */
  inTurn: <T>(work: (free: () => void) => Promise<T>) => Promise<T>;
  /** Settles when it is time to write a result: soon, with those of others. */
  together: () => Promise<void>;
  onWait: (error: unknown) => void;
}

/**
 * Takes a document from its delivery to its result: nothing is done where there is one already → a document that took too many
 * workers with it is given up → it is read, converted and written, waiting for the store as long as it is away.
 *
 * @throws the signal's reason where the document is to be handed back
 */
export async function processDelivery(delivery: Delivery, around: Circumstances): Promise<Verdict> {
  const { store, signal, onWait } = around;
  const { document } = delivery;
  const content = await pending();
  if (content === null) return { state: 'repeated' };
  if (isPoison(delivery, around.lostLimit))
    return write(await failedResult(document, lostFailure(delivery.lost)));

  const result = 'entry' in content ? content : await attempt(content);
  if (Array.isArray(result)) return { state: 'split', parts: result };
  if (result.entry.error !== null && mayPass(result.entry.error)) {
    return { state: 'again', failure: result.entry.error };
  }
  try {
    return await write(result);
  } catch (error) {
    if (signal.aborted || isPassing(error)) throw error;
    // What the store does not take will not be taken the next time either, but a failure can always be noted.
    return write(await failedResult(document, failureOf(error)));
  }

  /** The bytes, a failure where there are none, or null where nothing is to be done. */
  async function pending(): Promise<Uint8Array | Result | null> {
    try {
      return await patiently(() => store.pending(document.key), signal, onWait);
    } catch (error) {
      return failed(error);
    }
  }

  function convert(content: Uint8Array, free: () => void): Promise<Result | PackedResult> {
    const work = (of: QueuedDocument): Promise<Result | PackedResult> =>
      convertQueued(of, content, { runner: around.pool, packer: store.packer, free });
    return document.isSplit === true ? withPages(document, store, work) : work(document);
  }

  function mayPass(failure: Failure): boolean {
    return !isLasting(failure) && delivery.tries + 1 < around.tries;
  }

  /** @returns the parts it is to be read in, where one worker would have it in hand for too long */
  async function attempt(content: Uint8Array): Promise<Result | PackedResult | Part[]> {
    try {
      return await unlessAborted(
        around.inTurn(async (free) => {
          if (delivery.lost > 0) await delivery.begin();
          const parts = await partsOf(document, content, around.pool, around.partPages);
          return parts.length > 0 ? parts : convert(content, free);
        }),
        signal,
      );
    } catch (error) {
      return failed(error);
    }
  }

  function failed(error: unknown): Promise<Result> {
    signal.throwIfAborted();
    if (!(error instanceof KehoachError)) throw error;
    return failedResult(document, failureOf(error));
  }

  /** Writes the plan as people corrected it beside what was read; lines that come meanwhile are taken in as well. */
  async function correct(): Promise<void> {
    const { entry, conversion } = (await store.result(document.key)) ?? { conversion: null };
    if (conversion === null) return;
    for (let known = 0; ; ) {
      const lines = await store.corrections(document.key.sha256);
      if (lines.length === known) return;
      known = lines.length;
      await store.commit(correctedResult({ entry, conversion }, lines));
    }
  }

  async function write(of: Result | PackedResult): Promise<Verdict> {
    // What a worker was lost with is written at once: the next one may be lost as well.
    if (delivery.lost === 0) await around.together();
    const began = performance.now();
    const { isNew, corrections } = await patiently(() => store.commit(of), signal, onWait);
    if (document.isSplit === true)
      await patiently(() => store.forgetPages(document.key.sha256), signal, onWait);
    if (corrections > 0) await patiently(correct, signal, onWait);
    return isNew
      ? { state: 'done', entry: of.entry, commitMilliseconds: performance.now() - began }
      : { state: 'repeated' };
  }
}

/** Documents that wait beside one that ends workers are lost with it so many times as often before they are given up themselves. */
const WAITING = 4;

/**
 * A document that was being read in more workers than may be lost is given up. One that merely waited in them is not: many are in hand. Of the
 * first worker that is lost nobody knows what it was reading.
 */
function isPoison({ document, lost }: Delivery, limit: number): boolean {
  return (lost > limit && (document.begun ?? 0) >= limit) || lost > WAITING * limit;
}

function lostFailure(times: number): Failure {
  return {
    code: 'worker-lost',
    message: `${times} workers ended with this document in hand.`,
    hint: 'Look at their memory, then queue it again with `kehoach enqueue --again failed`.',
  };
}

/** Settles as the work does, or at once with the signal's reason. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
