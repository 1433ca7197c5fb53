import { mkdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unwritable } from '../files/index.js';
import type { Lock } from './lock/index.js';

/** Where a run's files are before they are whole. */
export interface Staging {
  folder: string;
  close: () => Promise<void>;
}

/**
 * Makes the staging folder of a run. No run touches another's, which may be alive though its lock was lost; what a dead one has left is removed.
 *
 * @param all - folder of all of them, in the output folder and so on its disk
 */
export async function openStaging(all: string, { run, dead }: Pick<Lock, 'run' | 'dead'>): Promise<Staging> {
  const folder = join(all, run);
  if (dead !== null) await rm(join(all, dead), { recursive: true, force: true });
  await mkdir(folder, { recursive: true }).catch((cause) => {
    throw unwritable(folder, cause);
  });
  return {
    folder,
    async close() {
      await rm(folder, { recursive: true, force: true });
      // It stays where another's is in it.
      await rmdir(all).catch(() => undefined);
    },
  };
}
