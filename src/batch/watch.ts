import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { nameKeeper } from './sources/names.js';
import { isLeftOut } from './sources/walk.js';
import type { Found } from './types.js';

/** How often a growing file is looked at, in milliseconds. */
const LOOK_EVERY_MS = 200;

/** How to watch. */
export interface WatchOptions {
  /** Folder of the plans, which is not watched. */
  output: string;
  /** How long a file must not have grown before it is given out, in milliseconds. */
  settle: number;
  /** Looks again and again instead of being told by the system. */
  poll: boolean;
  /** Ends the watch. */
  stop: AbortSignal;
}

/**
 * The documents of a folder, first those that are there, then each that arrives or changes, once it has stopped growing. A
 * document that has been renamed arrives under its new name; one that is gone before its turn is left out.
 */
export async function* watchDocuments(folder: string, options: WatchOptions): AsyncGenerator<Found> {
  const { output, settle, poll, stop } = options;
  const plans = resolve(output);
  const watcher = watch(folder, {
    ignored: (path) => resolve(path) === plans || partsBelow(folder, path).some(isLeftOut),
    awaitWriteFinish: { stabilityThreshold: settle, pollInterval: Math.min(LOOK_EVERY_MS, settle) },
    followSymlinks: false,
    ignorePermissionErrors: true,
    usePolling: poll,
  });
  const arrived: string[] = [];
  let failure: unknown = null;
  let wake = (): void => undefined;
  const arrive = (path: string): void => {
    arrived.push(path);
    wake();
  };
  watcher
    .on('add', arrive)
    .on('change', arrive)
    .on('error', (error) => {
      failure = error;
      wake();
    });
  const onStop = (): void => wake();
  stop.addEventListener('abort', onStop);
  const nameOf = nameKeeper();
  try {
    while (!stop.aborted) {
      if (failure !== null) throw failure;
      const path = arrived.shift();
      if (path === undefined) {
        await new Promise<void>((resume) => {
          wake = resume;
        });
        continue;
      }
      const found = await stat(path).catch(() => null);
      if (found === null || !found.isFile()) continue;
      const { name } = nameOf(relative(folder, path), path);
      yield { label: path, name, source: path, bytes: found.size };
    }
  } finally {
    stop.removeEventListener('abort', onStop);
    await watcher.close();
  }
}

function partsBelow(folder: string, path: string): string[] {
  return relative(folder, path)
    .split(sep)
    .filter((part) => part !== '' && part !== '..');
}
