// A worker with the guard of the built ones that fills buffers.
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

const dist = resolve(process.env.KEHOACH_DIST ?? 'dist');
new Worker(join(dist, 'batch', 'runner', 'guard.js'), {
  workerData: { parent: process.ppid, most: Number(process.argv[2]) },
}).unref();
process.on('disconnect', () => process.exit());
process.on('message', async ({ id }) => {
  process.send({ id, sign: 'begun' });
  const kept = [];
  for (let at = 0; at < 1_000; at++) {
    kept.push(Buffer.alloc(8 * 1024 * 1024, 1));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  process.send({ id, sign: 'ended', outcome: { failure: null } });
});
