import { rmSync } from 'node:fs';

/** Signals that end a process which nothing else listens for. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const leftovers = new Set<string>();

/**
 * Takes a temporary file or folder away where the process is ended before it is done with it, by a signal or by itself. A signal that
 * somebody else listens for is theirs to answer.
 *
 * @returns what is called when it is done with
 */
export function removeAtEnd(path: string): () => void {
  if (leftovers.size === 0) {
    process.on('exit', removeAll);
    for (const signal of ENDING) process.on(signal, onSignal);
  }
  leftovers.add(path);
  return () => {
    if (!leftovers.delete(path) || leftovers.size > 0) return;
    process.off('exit', removeAll);
    for (const signal of ENDING) process.off(signal, onSignal);
  };
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
      rmSync(path, { recursive: true, force: true });
    } catch {
      // On a disk that is gone nothing can be taken away.
    }
  }
}
