import { utimesSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { isCurrent, turnPath } from './turns.js';

/** How often a held lock is renewed, in milliseconds. */
export const RENEW_MS = 2_000;

/** What a renewing thread is given. */
export interface Renewed {
  folder: string;
  number: number;
}

/**
 * Renews a lock from a thread of its own, which is never blocked by what the process reads, and tells when another run has taken
 * it. Where no thread can be started this one renews.
 *
 * @returns what ends it
 */
export function keepRenewed(held: Renewed, onLost: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const thread = new Worker(new URL('./thread.js', import.meta.url), { workerData: held });
  thread.unref();
  thread.on('message', onLost);
  thread.on('error', () => {
    timer ??= setInterval(() => {
      if (!renew(held)) onLost();
    }, RENEW_MS).unref();
  });
  return () => {
    clearInterval(timer);
    thread.removeAllListeners('message');
    void thread.terminate();
  };
}

/** @returns false where the lock is another's by now */
export function renew({ folder, number }: Renewed): boolean {
  try {
    if (!isCurrent(folder, number)) return false;
    const now = new Date();
    utimesSync(turnPath(folder, number), now, now);
    return true;
  } catch {
    // The folder may be on a network that is away for a moment; when it is gone for good, writing plans will tell.
    return true;
  }
}
