import { EXIT } from './exit.js';

/**
 * Ctrl-C and the system's wish to end: the first lets what is in flight finish, the second leaves at once.
 *
 * @param onFirst - told when the first comes
 */
export function stopOnSignal(onFirst: () => void): { signal: AbortSignal; forget: () => void } {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(EXIT.interrupted);
    stop.abort();
    onFirst();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: stop.signal,
    forget() {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
