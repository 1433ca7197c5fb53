import type { ConvertOptions } from '../../convert.js';
import type { Job, Listener, Outcome } from '../job.js';
import type { PagesJob, PagesOutcome } from '../pagesJob.js';

export { startPool } from './pool.js';

/** Something that converts documents, in this process or in others. */
export interface Runner {
  /**
   * @param free - called when the next document may come, though this one may still wait for the disk
   * @param listener - told how far it is
   */
  run: (job: Job, free?: () => void, listener?: Listener) => Promise<Outcome>;
  /** Ends the workers at once. */
  close: () => Promise<void>;
}

/** A runner in processes of its own, which also looks at pages and reads some of them ahead. */
export interface Pool extends Runner {
  pages: (job: PagesJob) => Promise<PagesOutcome>;
}

/** What a document may cost before it is given up. */
export interface Limits {
  /** Milliseconds. */
  timeout: number;
  /** MiB of heap for each worker. */
  memory: number;
}

/**
 * Converts in this process: no worker has to start, but a document that hangs cannot be given up.
 *
 * @param extractor - an extractor of one's own
 */
export function localRunner(extractor?: ConvertOptions['extractor']): Runner {
  return {
    run: async (job, _, listener) =>
      (await (await import('../job.js')).convertJob(job, extractor, listener))(),
    close: async () => undefined,
  };
}
