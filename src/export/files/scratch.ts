import { rm } from 'node:fs/promises';
import { temporaryFolder } from '../../files/index.js';

/** Runs `work` with a folder of its own, which is gone afterwards, also where a signal ends the process. */
export async function withScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const { path, done } = temporaryFolder('kehoach-');
  try {
    return await work(path);
  } finally {
    await rm(path, { recursive: true, force: true });
    done();
  }
}
