/**
 * BullMQ, loaded as the CommonJS that it is: through `import` Node reads each of its files a second time to learn their names, which
 * takes as long again as loading them.
 */
import { createRequire } from 'node:module';
import type * as bullmq from 'bullmq';

export const { Queue, WaitingChildrenError, WaitingError, Worker } = createRequire(import.meta.url)(
  'bullmq',
) as typeof bullmq;

/** The types that stand beside the classes of the same names. */
export type Queue<T> = bullmq.Queue<T>;
export type { Job } from 'bullmq';
