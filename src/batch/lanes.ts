import PQueue from 'p-queue';

/** From this size on a document is large. */
export const LARGE_BYTES = 1024 * 1024;

/** Large documents that may wait for their turn before no more are taken. Only their paths are in memory. */
const LARGE_WAITING = 1_000;

/** Work that may give its place to the next before it is done: when all that is left is to wait for the disk. */
export type Work = (free: () => void) => Promise<void>;

/** A queue that large documents never fill: one place is always left for small ones. */
export interface Lanes {
  /** Settles when there is room for the next, not when the work is done. */
  add: (bytes: number | null, work: Work) => Promise<void>;
  /** Lets what is at work finish and drops what has not begun. */
  stop: () => void;
  /**
   * Settles when nothing is at work or waiting.
   *
   * @throws what the first work threw
   */
  idle: () => Promise<void>;
  /** How many wait or are at work. */
  load: () => number;
}

/**
 * @param concurrency - documents at work at once
 */
export function fairLanes(concurrency: number): Lanes {
  const all = new PQueue({ concurrency });
  const large = new PQueue({ concurrency: Math.max(1, concurrency - 1) });
  let stopped = false;
  let defect: { error: unknown } | null = null;
  const atWork = new Set<Promise<void>>();
  const unlessStopped = (work: Work) => async () => {
    if (stopped) return;
    await new Promise<void>((free) => {
      const done = work(free)
        .catch((error: unknown) => {
          defect ??= { error };
          stopped = true;
        })
        .finally(() => {
          atWork.delete(done);
          free();
        });
      atWork.add(done);
    });
  };
  return {
    async add(bytes, work) {
      if (bytes !== null && bytes >= LARGE_BYTES) {
        await large.onSizeLessThan(LARGE_WAITING);
        void large.add(() => all.add(unlessStopped(work)));
      } else {
        await all.onSizeLessThan(2 * concurrency);
        void all.add(unlessStopped(work));
      }
    },
    stop() {
      stopped = true;
    },
    async idle() {
      await large.onIdle();
      await all.onIdle();
      await Promise.all(atWork);
      if (defect !== null) throw defect.error;
    },
    load: () => all.size + atWork.size + large.size,
  };
}
