import type { Store, Summary } from '../store/index.js';
import { VERSION } from '../version.js';
import { type Depth, viewQueue } from './depth.js';
import { optionsText, type ReadingOptions } from './job.js';

/** How far the work of this version is. */
export interface QueueStatus {
  version: string;
  options: string;
  depth: Depth;
  summary: Summary;
  /** Seconds until the queue is empty at the rate of the last minute; null where nothing was done in it. */
  secondsLeft: number | null;
}

/** @throws KehoachError `queue-unreachable`, `store-unreachable` */
export async function readStatus(
  address: string,
  store: Store,
  reading: ReadingOptions,
): Promise<QueueStatus> {
  const extractor = { version: VERSION, options: optionsText(reading) };
  const queue = viewQueue(address);
  try {
    const [depth, summary] = await Promise.all([queue.depth(), store.summary(extractor)]);
    const left = depth.waiting + depth.active + depth.delayed;
    return {
      ...extractor,
      depth,
      summary,
      secondsLeft: summary.lastMinute === 0 ? null : (60 * left) / summary.lastMinute,
    };
  } finally {
    await queue.close();
  }
}
