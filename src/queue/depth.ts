import { Queue } from './bullmq.js';
import { queueFailure, redisOptions } from './connection.js';
import { QUEUE } from './job.js';

/** Documents on the queue. */
export interface Depth {
  /** Not yet in hand, or waiting for parts of theirs that are. */
  waiting: number;
  /** In the hand of a worker. */
  active: number;
  /** Waiting for their next try. */
  delayed: number;
}

/** Looks at the queue. */
export interface QueueView {
  depth: () => Promise<Depth>;
  close: () => Promise<void>;
}

/** @throws from `depth` KehoachError `queue-unreachable` */
export function viewQueue(address: string): QueueView {
  const queue = new Queue(QUEUE, { connection: redisOptions(address, false) });
  queue.on('error', () => undefined);
  return {
    async depth() {
      const counts = await queue
        .getJobCounts('wait', 'waiting-children', 'active', 'delayed')
        .catch((cause: unknown) => {
          throw queueFailure(address, cause);
        });
      const { wait = 0, 'waiting-children': apart = 0, active = 0, delayed = 0 } = counts;
      return { waiting: wait + apart, active, delayed };
    },
    close: () => queue.close(),
  };
}
