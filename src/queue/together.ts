/** When results that wait are written. */
export interface Meeting {
  /** So many are written at once. */
  most: number;
  /** Longest wait for others, in milliseconds. */
  longest: number;
  /** Whether others may come soon. */
  isMore: () => boolean;
}

/**
 * Lets results meet, so that they share a transaction: what it costs beside their bytes is paid once for all. Each waits until there are
 * many, until no other is under way, or until the longest wait is over.
 *
 * @returns settles when it is time
 */
export function together({ most, longest, isMore }: Meeting): () => Promise<void> {
  let waiting: (() => void)[] = [];
  let clock: NodeJS.Timeout | undefined;

  function go(): void {
    clearTimeout(clock);
    clock = undefined;
    const all = waiting;
    waiting = [];
    for (const resolve of all) resolve();
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length >= most || !isMore()) go();
      else clock ??= setTimeout(go, longest);
    });
}
