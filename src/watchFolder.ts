import { join } from 'node:path';
import type { Source } from './batch/index.js';

/** How to watch a folder. */
export interface WatchFolderOptions {
  /** Ends the watch: the iterator ends, documents given out before are not touched. */
  signal: AbortSignal;
  /** Folder of the results where it lies in the watched one; what is in it is not given out. */
  output?: string;
  /** How long a file must not have grown before it is given out, in milliseconds. Default: 2,000. */
  settle?: number;
  /** Looks again and again instead of being told by the system: for folders on a network. */
  poll?: boolean;
}

const SETTLE = 2000;

/**
 * The documents of a folder and those below it, as `convertMany` takes them: first those that are there, then each that arrives or
 * changes, once it has stopped growing.
 *
 * @example
 * for await (const { name, conversion } of convertMany(watchFolder('van-ban-den', { signal }))) …
 * @throws KehoachError `folder-unreadable`
 */
export async function* watchFolder(
  folder: string,
  // A folder that holds the watched one is never met below it.
  { signal, output = join(folder, '..'), settle = SETTLE, poll = false }: WatchFolderOptions,
): AsyncGenerator<Source> {
  const { checkWatchable, watchDocuments } = await import('./batch/watch.js');
  await checkWatchable(folder);
  for await (const { name, source } of watchDocuments(folder, { output, settle, poll, stop: signal }))
    yield { name, content: source };
}
