import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { KehoachError } from '../errors.js';
import { systemCode } from '../files/index.js';
import { nameKeeper } from './sources/names.js';
import { identity, isLeftOut } from './sources/walk.js';
import type { Found } from './types.js';

/** How often a growing file is looked at, in milliseconds. */
const LOOK_EVERY_MS = 200;

/** How often the folder itself is looked for, in milliseconds. */
const LOOK_FOR_FOLDER_MS = 1_000;

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
  /** Told when the folder is watched, when it is gone, and when it is watched again since it came back. */
  onState?: (state: 'watching' | 'away') => void;
}

/**
 * Sees to it that there is a folder to watch.
 *
 * @throws KehoachError `folder-unreadable`
 */
export async function checkWatchable(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() === true) return;
  const message = found === null ? 'There is no such folder.' : 'This is not a folder.';
  throw new KehoachError('folder-unreadable', message, { hint: 'Watch a folder that is there.' });
}

/**
 * The documents of a folder, first those that are there, then each that arrives or changes, once it has stopped growing. A
 * document that has been renamed arrives under its new name; one that is gone before its turn is left out.
 */
export async function* watchDocuments(folder: string, options: WatchOptions): AsyncGenerator<Found> {
  const { stop } = options;
  const arrived: string[] = [];
  let failure: unknown = null;
  let wake = (): void => undefined;
  const watching = keepWatching(folder, options, {
    arrive(path) {
      arrived.push(path);
      wake();
    },
    fail(error) {
      failure = error;
      wake();
    },
  });
  const onStop = (): void => wake();
  stop.addEventListener('abort', onStop);
  const nameOf = nameKeeper();
  try {
    while (!stop.aborted) {
      if (failure !== null) throw unwatchable(failure);
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
    await watching.close();
  }
}

/** Watches a folder, and watches it anew when it was away: a disk that was pulled out, a folder that was moved and put back. */
function keepWatching(
  folder: string,
  options: WatchOptions,
  { arrive, fail }: { arrive: (path: string) => void; fail: (error: unknown) => void },
): { close: () => Promise<void> } {
  const start = (): FSWatcher =>
    startWatcher(folder, options)
      .on('add', arrive)
      .on('change', arrive)
      .on('error', fail)
      .on('ready', () => options.onState?.('watching'));
  let watcher: FSWatcher | null = start();
  let watched: string | null | undefined;
  const look = async (): Promise<void> => {
    const standing = await identity(folder);
    if (watched === undefined) watched = standing;
    if (standing === watched) return;
    watched = standing;
    await watcher?.close();
    watcher = standing === null ? null : start();
    if (standing === null) options.onState?.('away');
  };
  let looking: Promise<void> = look();
  const clock = setInterval(() => {
    looking = looking.then(look);
  }, LOOK_FOR_FOLDER_MS);
  return {
    async close() {
      clearInterval(clock);
      await looking;
      await watcher?.close();
    },
  };
}

function unwatchable(cause: unknown): KehoachError {
  const reason = systemCode(cause) ?? String(cause);
  return new KehoachError('folder-unreadable', `The folder cannot be watched any more (${reason}).`, {
    hint: 'Use --poll, which asks nothing of the system but the files themselves.',
    cause,
  });
}

function startWatcher(folder: string, { output, settle, poll }: WatchOptions): FSWatcher {
  const plans = resolve(output);
  return watch(folder, {
    ignored: (path) => resolve(path) === plans || partsBelow(folder, path).some(isLeftOut),
    awaitWriteFinish: { stabilityThreshold: settle, pollInterval: Math.min(LOOK_EVERY_MS, settle) },
    followSymlinks: false,
    ignorePermissionErrors: true,
    usePolling: poll,
  });
}

function partsBelow(folder: string, path: string): string[] {
  return relative(folder, path)
    .split(sep)
    .filter((part) => part !== '' && part !== '..');
}
