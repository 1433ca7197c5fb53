import { setTimeout as sleep } from 'node:timers/promises';
import { KehoachError } from '../errors.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Whether the same call may succeed later. */
export function isPassing(error: unknown): boolean {
  return error instanceof KehoachError && error.code === 'store-unreachable';
}

/**
 * Tries again while the store is away, with longer and longer pauses. A document in hand waits here, and no more are taken than
 * can be in hand: a store that is slow or full slows the workers down instead of failing documents.
 *
 * @param onWait - told before each pause
 * @throws the signal's reason once it is aborted; what `work` throws where waiting is of no use
 */
export async function patiently<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  onWait: (error: unknown) => void = () => undefined,
): Promise<T> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      onWait(error);
    }
    await sleep(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}
