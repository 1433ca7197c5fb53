import { stat } from 'node:fs/promises';
import { systemPath } from '../files/index.js';
import type { Ledger } from './ledger/index.js';

/**
 * How many documents failed when they were last tried. Of a folder that is watched those count that are still there: one that was
 * mended, renamed or taken away is no trouble any more.
 *
 * @param seen - names of this run
 */
export async function countStillFailed(
  ledger: Ledger,
  seen: Iterable<string>,
  isLive: boolean,
): Promise<number> {
  let count = 0;
  for (const name of seen) {
    const entry = ledger.get(name);
    if (entry?.status !== 'failed') continue;
    const isThere = !isLive || (await stat(systemPath(entry.source)).catch(() => null)) !== null;
    if (isThere) count++;
  }
  return count;
}
