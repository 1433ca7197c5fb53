import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** What the guard is given. */
export interface Guarded {
  /** The process that started this one. */
  parent: number;
  /** Most bytes that may be resident: the heap, and what lies beside it, as buffers and the memory of decoders. */
  most: number;
}

/** What a worker says before it ends for want of memory, as V8 does for its heap. */
const LAST_WORDS = 'out of memory';

const LOOK_EVERY_MS = 50;
const STANDARD_ERROR = 2;

const { parent, most } = workerData as Guarded;

/**
 * A thread beside a worker's own: ends the process when the one that started it is gone, and when it outgrows its memory. V8
 * bounds the heap alone; what it does not see may be many times that.
 */
setInterval(() => {
  const isTooBig = process.memoryUsage.rss() > most;
  if (isTooBig) writeSync(STANDARD_ERROR, LAST_WORDS);
  if (isTooBig || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, LOOK_EVERY_MS);
