import { mkdir } from 'node:fs/promises';
import { KehoachError } from '../errors.js';
import { systemCode, unwritable } from '../files/index.js';
import { layoutOf } from './layout.js';

/** A run that was killed leaves its lock; it is taken for dead when it has not been renewed for so long. */
const STALE_MS = 3_000;
const RENEW_MS = 1_000;
const ASK_AGAIN_MS = 250;

/** A held lock. */
export interface Lock {
  release: () => Promise<void>;
  /** Aborted when another run has taken the lock away, as after the machine has slept. */
  lost: AbortSignal;
}

/**
 * Keeps two runs from writing into one folder: waits for the other, then refuses.
 *
 * @param output - the folder; made where it is missing
 * @param wait - how long to wait, in milliseconds
 * @param onWait - called once when there is something to wait for
 * @throws KehoachError `locked`, or `output-unwritable` where the folder cannot be made
 */
export async function lockFolder(output: string, wait: number, onWait: () => void): Promise<Lock> {
  const { state, lock } = layoutOf(output);
  await mkdir(state, { recursive: true }).catch((cause) => {
    throw unwritable(output, cause);
  });
  const { default: lockfile } = await import('proper-lockfile');
  const lost = new AbortController();
  const take = (retries: number): Promise<() => Promise<void>> =>
    lockfile.lock(state, {
      lockfilePath: lock,
      stale: STALE_MS,
      update: RENEW_MS,
      retries: { retries, factor: 1, minTimeout: ASK_AGAIN_MS, maxTimeout: ASK_AGAIN_MS },
      onCompromised: () => lost.abort(),
    });
  const release = await take(0)
    .catch((error) => {
      if (systemCode(error) !== 'ELOCKED' || wait <= 0) throw error;
      onWait();
      return take(Math.ceil(wait / ASK_AGAIN_MS));
    })
    .catch((cause) => {
      if (systemCode(cause) !== 'ELOCKED') throw unwritable(output, cause);
      throw new KehoachError('locked', `Another run is writing into ${output}.`, {
        hint: 'Wait until it has ended, or choose another output folder.',
        cause,
      });
    });
  return { lost: lost.signal, release: () => release().catch(() => undefined) };
}
