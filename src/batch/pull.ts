/** What sources give next: one more, or their end with what they threw. */
export type Pulled<T> = { item: T } | { end: { error: unknown } | null };

/** Takes from sources one by one, without being held up by them. */
export interface Puller<T> {
  /** The next; the same promise until it was taken. */
  next: () => Promise<Pulled<T>>;
  /** Says that what the promise gave was taken. */
  taken: () => void;
  /** Lets the sources go: they may close what they hold, but one that stalls is not waited for. */
  close: () => Promise<void>;
}

/** Takes from sources that may be slow to come. What they throw is their end, not an exception. */
export function pullFrom<T>(sources: Iterable<T> | AsyncIterable<T>): Puller<T> {
  const iterator =
    Symbol.asyncIterator in sources ? sources[Symbol.asyncIterator]() : sources[Symbol.iterator]();
  let next: Promise<Pulled<T>> | null = null;
  let isStalling = false;
  let isOver = false;
  const pull = async (): Promise<Pulled<T>> => {
    isStalling = true;
    try {
      const { done, value } = await iterator.next();
      isOver = done === true;
      return done === true ? { end: null } : { item: value };
    } catch (error) {
      isOver = true;
      return { end: { error } };
    } finally {
      isStalling = false;
    }
  };
  return {
    next() {
      next ??= pull();
      return next;
    },
    taken() {
      next = null;
    },
    async close() {
      if (isOver) return;
      const closed = Promise.resolve(iterator.return?.()).catch(() => undefined);
      if (!isStalling) await closed;
    },
  };
}
