import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Store } from '../store/index.js';
import { type Job, Queue, WaitingChildrenError, WaitingError, Worker } from './bullmq.js';
import { redisOptions } from './connection.js';
import type { QueueView } from './depth.js';
import { startInHand } from './inHand.js';
import { JOB_OPTIONS, QUEUE, type QueuedDocument } from './job.js';
import { type Log, logKey } from './log.js';
import type { Metrics } from './metrics.js';
import { type Part, readPart } from './parts.js';
import { patiently } from './patience.js';
import { processDelivery, unlessAborted, type Verdict } from './process.js';
import type { Readers } from './readers.js';
import { together } from './together.js';

/** What a worker may be told. */
export interface WorkOptions {
  /** Documents converted at once. Default: one a core. */
  concurrency?: number;
  /** Longest time for one document, in milliseconds. */
  timeout?: number;
  /** Most memory for one document, in MiB. */
  memory?: number;
  /** Tries for a document whose failure may pass. Default: 3. */
  tries?: number;
  /** Workers that may be lost while they read a document before it is given up. Default: 3. */
  lostLimit?: number;
  /** Pages of a scan that one worker reads; a scan of twice as many is split. Default: 20. */
  partPages?: number;
  /** A worker that gives no sign for so long, in milliseconds, is taken for lost. Default: 30,000. */
  lostAfter?: number;
}

export const DEFAULT_TRIES = 3;
export const DEFAULT_LOST_LIMIT = 3;
export const DEFAULT_LOST_AFTER = 30_000;
export const DEFAULT_PART_PAGES = 20;

/** Results that are written at once, and how long the first waits for the others, in milliseconds. */
const MEETING = { most: 16, longest: 500 };

/** Time to hand documents back before a worker leaves without, in milliseconds. */
const LEAVE_MS = 5_000;

/** What a worker works with. */
interface Around {
  queue: QueueView;
  log: Log;
  /** Null where nobody can ask for them. */
  metrics: Metrics | null;
  /** Started with the same limits. */
  readers: Readers;
}

/** A worker on its way. */
export interface Working {
  /** Documents in hand. */
  inHand: () => number;
  /** Whether Redis and the store answer. */
  isReady: () => Promise<boolean>;
  /**
   * Takes no more documents, finishes those in hand and hands back what is not finished within `grace` milliseconds.
   *
   * @returns how many were handed back
   */
  stop: (grace: number) => Promise<number>;
}

/**
 * Takes documents from the queue, converts them in worker processes and writes the results into the store.
 *
 * @throws KehoachError `usage`; Error where this machine cannot convert at all: it would only use up the documents' tries
 */
export async function startWorker(
  address: string,
  store: Store,
  { queue, log, metrics, readers, ...options }: WorkOptions & Around,
): Promise<Working> {
  const { concurrency = availableParallelism(), lostAfter = DEFAULT_LOST_AFTER } = options;
  const { pool } = readers;
  const turns = new PQueue({ concurrency });
  const share = startInHand(concurrency);
  const meet = together({ ...MEETING, isMore: () => turns.size + turns.pending > 0 });
  const partQueue = new Queue<QueuedDocument>(QUEUE, { connection: redisOptions(address, true) });
  partQueue.on('error', () => undefined);
  const handBack = new AbortController();
  // Every document in hand listens.
  setMaxListeners(0, handBack.signal);
  let inHand = 0;
  /** Documents in hand that took a worker with them. */
  let suspect = 0;
  let returned = 0;

  /** The turn is over when the work says so, or at its end. */
  function inTurn<T>(of: (free: () => void) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      void turns.add(async () => {
        const began = performance.now();
        await new Promise<void>((free) => {
          void of(free).then(resolve, reject).finally(free);
        });
        share.took(performance.now() - began);
      });
    });
  }

  /** Takes the next documents by how long the last ones took. */
  function adjust(): void {
    worker.concurrency = share.most(suspect > 0);
  }

  async function work(job: Job<QueuedDocument>, token?: string): Promise<void> {
    inHand++;
    if (job.stalledCounter > 0) suspect++;
    adjust();
    const document = logKey(job.data.key.sha256);
    try {
      if (job.data.part !== undefined) return await workOnPart(job, job.data.part);
      if (job.data.isSplit === true) await waitForParts(job, token);
      const verdict = await processDelivery(
        {
          document: job.data,
          tries: job.attemptsMade,
          lost: job.stalledCounter,
          begin: () => begin(job),
        },
        {
          store,
          pool,
          partPages: options.partPages ?? DEFAULT_PART_PAGES,
          tries: options.tries ?? DEFAULT_TRIES,
          lostLimit: options.lostLimit ?? DEFAULT_LOST_LIMIT,
          signal: handBack.signal,
          inTurn,
          together: meet,
          onWait: () => {
            metrics?.waited();
            log('warn', 'store-waited-for', { document });
          },
        },
      );
      metrics?.verdict(verdict);
      if (verdict.state === 'split') {
        await addParts(partQueue, job, verdict.parts);
        log('info', 'split', { document, parts: verdict.parts.length });
        await waitForParts(job, token);
        // All of them are read already: its turn comes again.
        await job.moveToWait(token);
        throw new WaitingError();
      }
      log(verdict.state === 'again' ? 'warn' : 'info', verdict.state, { document, ...fieldsOf(verdict) });
      // The queue counts the try and gives the document to a worker again after a pause. The message of a failure may hold words
      // of the document, its code does not.
      if (verdict.state === 'again') throw new Error(verdict.failure.code);
    } catch (error) {
      const isMoved = error instanceof WaitingChildrenError || error instanceof WaitingError;
      if (isMoved || !handBack.signal.aborted) throw error;
      returned++;
      await job.moveToWait(token);
      log('info', 'handed-back', { document });
      throw new WaitingError();
    } finally {
      inHand--;
      if (job.stalledCounter > 0) suspect--;
      adjust();
    }
  }

  /** Pages that cannot be read here are left to the reading of the document, which tells what is wrong with them. */
  async function workOnPart(job: Job<QueuedDocument>, part: Part): Promise<void> {
    const { signal } = handBack;
    const isPoison = job.stalledCounter > (options.lostLimit ?? DEFAULT_LOST_LIMIT);
    const work = (): Promise<boolean> => inTurn(() => readPart(job.data, part, store, pool));
    const isRead = !isPoison && (await unlessAborted(patiently(work, signal), signal));
    log('info', isRead ? 'part-read' : 'part-left', { document: logKey(job.data.key.sha256), ...part });
  }

  const worker = new Worker<QueuedDocument>(QUEUE, work, {
    connection: redisOptions(address, true),
    concurrency: share.most(true),
    lockDuration: lostAfter,
    stalledInterval: Math.max(1_000, lostAfter / 2),
    // The limit is ours: a document that is given up must have a result, which the queue cannot write.
    maxStalledCount: 1_000_000,
    // The queue is reached while the readers load; nothing is taken before they have shown that they can convert.
    autorun: false,
  });
  worker.on('error', () => metrics?.queueTrouble());
  worker.on('stalled', (id) => log('warn', 'came-back', { document: logKey(id) }));
  try {
    await readers.ready;
  } catch (error) {
    await Promise.all([worker.close(true), partQueue.close()]);
    throw error;
  }
  worker.run().catch(() => metrics?.queueTrouble());

  return {
    inHand: () => inHand,
    isReady: async () => {
      const answers = await Promise.allSettled([inTime(queue.depth()), inTime(store.ping())]);
      return answers.every(({ status }) => status === 'fulfilled');
    },
    async stop(grace) {
      const clock = setTimeout(() => handBack.abort(new Error('handed back')), grace);
      // Where Redis is away nothing can be handed back; what was in hand comes back when its lock has run out.
      const late = sleep(grace + LEAVE_MS, undefined, { ref: false }).then(() => worker.close(true));
      await Promise.race([worker.close(), late]);
      clearTimeout(clock);
      await Promise.all([pool.close(), partQueue.close()]);
      return returned;
    },
  };
}

/** Puts the parts of a document in front of the line, as what it waits for. Doing so twice changes nothing. */
async function addParts(
  queue: Queue<QueuedDocument>,
  job: Job<QueuedDocument>,
  parts: Part[],
): Promise<void> {
  const parent = { id: job.id ?? '', queue: job.queueQualifiedName };
  for (const part of parts) {
    const jobId = `${job.id}-${part.from}-${part.to}`;
    await queue.add('part', { ...job.data, part }, { ...JOB_OPTIONS, lifo: true, jobId, parent });
  }
  await job.updateData({ ...job.data, isSplit: true });
}

/** Where the job is gone another worker has finished it, and the store will say so. */
async function begin(job: Job<QueuedDocument>): Promise<void> {
  await job.updateData({ ...job.data, begun: (job.data.begun ?? 0) + 1 }).catch(() => undefined);
}

/** @throws WaitingChildrenError where parts are left to be read */
async function waitForParts(job: Job<QueuedDocument>, token = ''): Promise<void> {
  if (await job.moveToWaitingChildren(token)) throw new WaitingChildrenError();
}

/** Longest wait for an answer to whether all is well, in milliseconds. */
const ANSWER_MS = 2_000;

function inTime(answer: Promise<unknown>): Promise<unknown> {
  return Promise.race([
    answer,
    sleep(ANSWER_MS, undefined, { ref: false }).then(() => Promise.reject(new Error('no answer'))),
  ]);
}

function fieldsOf(verdict: Verdict): Record<string, string | number | null> {
  if (verdict.state === 'repeated' || verdict.state === 'split') return {};
  if (verdict.state === 'again') return { code: verdict.failure.code };
  const { status, error, milliseconds, pages } = verdict.entry;
  return {
    status,
    code: error?.code ?? null,
    milliseconds,
    pages,
    commitMilliseconds: Math.round(verdict.commitMilliseconds),
  };
}
