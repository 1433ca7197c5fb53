import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { convertJob, type Job, type Listener, type Outcome, type PagePlace } from '../job.js';
import { type PagesJob, type PagesOutcome, runPagesJob } from '../pagesJob.js';
import type { Guarded } from './guard.js';

/** A document for a worker, with a number of its own. */
export interface Order {
  id: number;
  job: Job | PagesJob;
}

/**
 * What a worker says of a document: of its first that it has begun, so that from now on the time counts; that a page was read off its
 * picture, so that the time counts anew; how many of its pages are read; that it is converted, so that the next may come while its plan goes to the disk; how it ended.
 */
export type Report =
  | { id: number; sign: 'begun' | 'converted' }
  | { id: number; sign: 'page' | 'read'; place: PagePlace }
  | { id: number; sign: 'ended'; outcome: Outcome | PagesOutcome };

/** Plans that may be on their way to the disk before no more documents are taken. */
const MOST_WRITING = 4;

/**
 * Bytecode that a function runs before V8 thinks of optimizing it, about eight times V8's own measure. Each worker compiles for
 * itself; over its first few hundred documents V8 otherwise spends half the time on functions that hardly run again.
 */
const OPTIMIZE_AFTER = 500_000;

/** Most often that is told how many pages are read, in milliseconds. */
const TELL_EVERY_MS = 100;

const writing = new Set<Promise<void>>();
let hasBegun = false;

// Set here and not when the process is started: a V8 that no longer has the flag goes on without it.
setFlagsFromString(`--interrupt-budget=${OPTIMIZE_AFTER}`);

/** A worker's process: one document after another; each format's reader is loaded when the first document needs it. */
process.on('message', (order: Order) => void work(order));
process.on('disconnect', () => process.exit());

// A document that hangs keeps this thread from noticing anything.
new Worker(new URL('./guard.js', import.meta.url), {
  workerData: { parent: process.ppid, most: Number(process.argv[2]) } satisfies Guarded,
}).unref();

async function work({ id, job }: Order): Promise<void> {
  if (!hasBegun) report({ id, sign: 'begun' });
  hasBegun = true;
  let told = 0;
  const finish = await begin(job, {
    onPage: (place) => report({ id, sign: 'page', place }),
    onRead(place) {
      if (performance.now() - told < TELL_EVERY_MS) return;
      told = performance.now();
      report({ id, sign: 'read', place });
    },
  });
  while (writing.size >= MOST_WRITING) await Promise.race(writing);
  report({ id, sign: 'converted' });
  const ended = finish().then((outcome) => {
    writing.delete(ended);
    report({ id, sign: 'ended', outcome });
  });
  writing.add(ended);
}

async function begin(
  job: Job | PagesJob,
  listener: Listener,
): Promise<() => Promise<Outcome | PagesOutcome>> {
  if (!('kind' in job)) return convertJob(job, undefined, listener);
  const outcome = await runPagesJob(job, listener);
  return async () => outcome;
}

function report(what: Report): void {
  process.send?.(what);
}
