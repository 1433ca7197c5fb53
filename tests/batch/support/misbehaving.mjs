// A worker that does as the document's name says.
import { parentPort } from 'node:worker_threads';

export default async function work({ id, job }) {
  parentPort.postMessage({ begun: id });
  if (job.name === 'treo') for (;;);
  if (job.name === 'cho') await new Promise(() => setInterval(() => {}, 1000));
  if (job.name === 'phinh') {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  }
  if (job.name === 'thoat') process.exit(3);
  return { failure: null, done: { name: job.name }, conversion: null };
}
