import { parentPort } from 'node:worker_threads';
import { type Job, type Outcome, runJob } from '../job.js';

/** A job with the number it is known by. */
export interface Ticket {
  id: number;
  job: Job;
}

/** Sent when a job begins: from then on its time counts. */
export interface Begun {
  begun: number;
}

/** Runs in a worker thread, one document at a time; each format's reader is loaded when the first document needs it. */
export default async function work({ id, job }: Ticket): Promise<Outcome> {
  parentPort?.postMessage({ begun: id } satisfies Begun);
  return runJob(job);
}
