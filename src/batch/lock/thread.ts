import { parentPort, workerData } from 'node:worker_threads';
import { RENEW_MS, type Renewed, renew } from './renewal.js';

/** A thread that renews a lock until it is another's. */
const clock = setInterval(() => {
  if (renew(workerData as Renewed)) return;
  clearInterval(clock);
  parentPort?.postMessage('lost');
}, RENEW_MS);
