import { setTimeout as sleep } from 'node:timers/promises';

/** The time as a run that waits for a lock sees it. */
export interface Clock {
  /** Milliseconds since 1970, which the files of a lock are stamped with. */
  now: () => number;
  /** Milliseconds since some moment, which nobody sets back. */
  elapsed: () => number;
  wait: (milliseconds: number) => Promise<unknown>;
}

/** The clock of this machine. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  wait: (milliseconds) => sleep(milliseconds),
};
