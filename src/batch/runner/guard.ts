import { workerData } from 'node:worker_threads';

const LOOK_EVERY_MS = 1_000;

/** A thread beside a worker's own: ends the process when the one that started it is gone. */
setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
}, LOOK_EVERY_MS);
