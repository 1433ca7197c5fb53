import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Signals that end a process which nothing else listens for. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const leftovers = new Set<string>();
let listening = false;

/**
 * Takes a temporary file or folder away where the process is ended before it is done with it, by a signal or by itself. A signal that
 * somebody else listens for is theirs to answer.
 *
 * @param path - named before it is made, so that no signal comes between
 * @returns what is called when it is done with
 */
export function removeAtEnd(path: string): () => void {
  listen();
  leftovers.add(path);
  return () => {
    leftovers.delete(path);
    forgetIfEmpty();
  };
}

/**
 * A folder of its own among the system's temporary ones, taken away as `removeAtEnd` says.
 *
 * @param prefix - what its name begins with: `kehoach-`
 * @returns its path, and what is called when it is done with and taken away
 */
export function temporaryFolder(prefix: string): { path: string; done: () => void } {
  // Who listens before it is made leaves none behind, whenever a signal comes.
  listen();
  try {
    const path = mkdtempSync(join(tmpdir(), prefix));
    return { path, done: removeAtEnd(path) };
  } finally {
    forgetIfEmpty();
  }
}

function listen(): void {
  if (listening) return;
  process.on('exit', removeAll);
  for (const signal of ENDING) process.on(signal, onSignal);
  listening = true;
}

function forgetIfEmpty(): void {
  if (!listening || leftovers.size > 0) return;
  process.off('exit', removeAll);
  for (const signal of ENDING) process.off(signal, onSignal);
  listening = false;
}

function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  removeAll();
  process.off(signal, onSignal);
  process.kill(process.pid, signal);
}

function removeAll(): void {
  for (const path of leftovers) {
    try {
      // Tried again where a file that was being opened meanwhile came in between.
      rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 10 });
    } catch {
      // On a disk that is gone nothing can be taken away.
    }
  }
}
