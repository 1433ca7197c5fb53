import { systemCode } from '../failure.js';
import type { Job, Outcome } from '../job.js';
import type { Failure } from '../types.js';
import type { Limits, Runner } from './index.js';
import type { Begun, Ticket } from './worker.js';

/** Longest wait for a worker to begin, in milliseconds: it has to start and to load the code first. */
const START_UP_MS = 60_000;

/** Limit of the part of a worker's heap where short-lived values are; a small one keeps the peak flat. */
const YOUNG_GENERATION_MB = 32;

/**
 * Starts worker threads. A worker that takes too long or outgrows its memory is ended and replaced; its document gets a coded
 * failure.
 *
 * @param worker - module of the worker
 */
export async function startPool(
  { concurrency, timeout, memory }: Limits,
  worker = new URL('./worker.js', import.meta.url),
): Promise<Runner> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Ticket, Outcome>({
    filename: worker.href,
    minThreads: concurrency,
    maxThreads: concurrency,
    idleTimeout: Number.POSITIVE_INFINITY,
    atomics: 'disabled',
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  const begun = new Map<number, () => void>();
  pool.on('message', ({ begun: id }: Begun) => begun.get(id)?.());
  // A worker that dies between two documents is replaced; there is no document to blame.
  pool.on('error', () => undefined);
  let last = 0;

  async function run(job: Job): Promise<Outcome> {
    const id = ++last;
    const overdue = new AbortController();
    let clock = setTimeout(() => overdue.abort(), START_UP_MS);
    begun.set(id, () => {
      clearTimeout(clock);
      clock = setTimeout(() => overdue.abort(), timeout);
    });
    try {
      return await pool.run({ id, job }, { signal: overdue.signal });
    } catch (error) {
      if (overdue.signal.aborted) return { failure: tooSlow(timeout) };
      if (systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') return { failure: tooBig(memory) };
      throw error;
    } finally {
      clearTimeout(clock);
      begun.delete(id);
    }
  }
  return { run, close: () => pool.destroy() };
}

function tooSlow(timeout: number): Failure {
  return {
    code: 'timeout',
    message: `Conversion was given up after ${timeout / 1000} s.`,
    hint: 'Allow it more time with --timeout, or split the document.',
  };
}

function tooBig(memory: number): Failure {
  return {
    code: 'memory',
    message: `Conversion needs more than ${memory} MiB of memory.`,
    hint: 'Allow it more with --memory, or split the document.',
  };
}
