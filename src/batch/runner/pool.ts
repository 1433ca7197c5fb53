import type { Job, Outcome } from '../job.js';
import { type Child, startChild } from './child.js';
import type { Limits, Runner } from './index.js';

/**
 * Workers that convert one document at a time. A worker that takes too long or outgrows its memory is ended and replaced; its
 * document gets a coded failure.
 *
 * Workers are processes, not threads: where a thread asks for much memory at once near its limit, V8 ends the whole process
 * with it, and the batch would go down with one bad document.
 *
 * At most as many workers are alive as `run` is called at once.
 *
 * @param worker - module of the worker
 */
export function startPool(limits: Limits, worker = new URL('./worker.js', import.meta.url)): Runner {
  const idle: Child[] = [];
  const alive = new Set<Child>();
  const endAll = (): void => {
    for (const child of alive) child.end();
  };
  process.once('exit', endAll);

  function hire(): Child {
    const waiting = idle.pop();
    if (waiting !== undefined) return waiting;
    const child = startChild(worker, limits);
    alive.add(child);
    void child.ended.then(() => {
      alive.delete(child);
      if (idle.includes(child)) idle.splice(idle.indexOf(child), 1);
    });
    return child;
  }

  return {
    async run(job: Job): Promise<Outcome> {
      const child = hire();
      const outcome = await child.run(job);
      if (alive.has(child)) idle.push(child);
      return outcome;
    },
    async close() {
      process.off('exit', endAll);
      const ended = [...alive].map((child) => child.ended);
      endAll();
      await Promise.all(ended);
    },
  };
}
