/**
 * The same conversions over many machines: `enqueue` keeps documents in the store and puts their hashes on a queue in Redis;
 * workers take them, convert them and write each result in one transaction; `status` looks on.
 */
export type { QueuePlaces } from './convertMany.js';
export { type Depth, type QueueView, viewQueue } from './depth.js';
export { type EnqueueOptions, type Enqueuer, openEnqueuer, type Queued } from './enqueue.js';
export { jobId, optionsText, QUEUE, type ReadingOptions } from './job.js';
export { type Fields, jsonLog, type Log } from './log.js';
export { type Metrics, startMetrics } from './metrics.js';
export { isPassing, patiently } from './patience.js';
export { type Listening, listen } from './server.js';
export { type QueueStatus, readStatus } from './status.js';
export {
  DEFAULT_LOST_AFTER,
  DEFAULT_LOST_LIMIT,
  DEFAULT_PART_PAGES,
  DEFAULT_TRIES,
  startWorker,
  type Working,
  type WorkOptions,
} from './worker.js';
