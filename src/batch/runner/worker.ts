import { Worker } from 'node:worker_threads';
import { type Job, type Outcome, runJob } from '../job.js';

/** What a worker says: that it has begun, so that from now on its time counts, and how the document ended. */
export type Report = 'begun' | Outcome;

/** A worker's process: one document at a time; each format's reader is loaded when the first document needs it. */
process.on('message', (job: Job) => {
  report('begun');
  void runJob(job).then(report);
});
process.on('disconnect', () => process.exit());

// A document that hangs keeps this thread from noticing that nobody waits any more.
new Worker(new URL('./guard.js', import.meta.url), { workerData: process.ppid }).unref();

function report(what: Report): void {
  process.send?.(what);
}
