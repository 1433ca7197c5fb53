import type { Job, Listener, Outcome } from '../job.js';
import { oneAtATime } from '../oneAtATime.js';
import type { PagesJob, PagesOutcome } from '../pagesJob.js';
import type { Failure } from '../types.js';
import { type Child, crashed, type OutcomeOf, startChild } from './child.js';
import type { Limits, Pool } from './index.js';

/**
 * Workers that convert one document at a time, while the plan of the one before goes to the disk. A worker that takes too long
 * or outgrows its memory is ended and replaced; its document gets a coded failure. Where a worker had several documents in hand
 * each is tried again in a worker of its own, so that none pays for another and the outcome is the same whatever stood beside it.
 *
 * Workers are processes, not threads: where a thread asks for much memory at once near its limit, V8 ends the whole process
 * with it, and the batch would go down with one bad document.
 *
 * At most one worker more is alive than `run` is called at once without being `free`.
 *
 * @param worker - module of the worker
 */
export function startPool(limits: Limits, worker = new URL('./worker.js', import.meta.url)): Pool {
  const idle: Child[] = [];
  const alive = new Set<Child>();
  const oneAgain = oneAtATime<Outcome | PagesOutcome>();
  let isClosed = false;
  const endAll = (): void => {
    isClosed = true;
    for (const child of alive) child.end();
  };
  process.once('exit', endAll);

  function start(): Child {
    const child = startChild(worker, limits);
    alive.add(child);
    void child.ended.then(() => {
      alive.delete(child);
      if (idle.includes(child)) idle.splice(idle.indexOf(child), 1);
    });
    return child;
  }

  async function runAlone<J extends Job | PagesJob>(
    job: J,
    listener?: Listener,
  ): Promise<OutcomeOf<J> | { failure: Failure }> {
    if (isClosed) return { failure: crashed() };
    const child = start();
    try {
      const outcome = await child.run(job, () => undefined, listener);
      return outcome === 'lost' ? { failure: crashed() } : outcome;
    } finally {
      child.end();
    }
  }

  async function run<J extends Job | PagesJob>(
    job: J,
    free?: () => void,
    listener?: Listener,
  ): Promise<OutcomeOf<J> | { failure: Failure }> {
    const child = idle.pop() ?? start();
    const converted = (): void => {
      idle.push(child);
      free?.();
    };
    const outcome = await child.run(job, converted, listener);
    if (outcome !== 'lost') return outcome;
    return (await oneAgain('', () => runAlone(job, listener))) as OutcomeOf<J>;
  }

  return {
    run: (job, free, listener) => run(job, free, listener),
    pages: (job) => run(job),
    async close() {
      process.off('exit', endAll);
      const ended = [...alive].map((child) => child.ended);
      endAll();
      await Promise.all(ended);
    },
  };
}
