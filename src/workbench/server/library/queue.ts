import { type Conversion, type Converted, convertMany } from '../../../index.js';

/** A document that waits to be read. */
export interface Waiting {
  id: string;
  name: string;
  path: string;
}

/** What the queue tells. */
export interface QueueEvents {
  onBegin: (id: string) => void;
  /** So many pages of so many are read. */
  onRead: (id: string, page: number, pages: number) => void;
  onEnd: (id: string, ended: Conversion | NonNullable<Converted['failure']>) => Promise<void>;
}

export interface Queue {
  /** @param isUrgent - somebody waits for it: it comes before what only lies there */
  add: (document: Waiting, isUrgent: boolean) => void;
  /** Takes a document out that has not begun. */
  remove: (id: string) => void;
  close: () => Promise<void>;
}

const TIMEOUT_MS = 120_000;

/**
 * Reads documents in worker processes, as many at once as there are lanes. Each lane is one endless `convertMany` that takes the next
 * document when it has given back the one before, so its worker stays alive in between.
 */
export function startQueue(lanes: number, { onBegin, onRead, onEnd }: QueueEvents): Queue {
  const waiting: Waiting[] = [];
  /** How many of those that wait, the first ones, somebody waits for. */
  let urgent = 0;
  const wakers: (() => void)[] = [];
  const stop = new AbortController();
  const wake = (): void => {
    for (const waker of wakers.splice(0)) waker();
  };

  async function lane(): Promise<void> {
    let current: Waiting | null = null;
    async function* sources(): AsyncGenerator<{ name: string; content: string }> {
      while (!stop.signal.aborted) {
        const next = waiting.shift();
        if (urgent > 0) urgent--;
        if (next === undefined) await new Promise<void>((resolve) => wakers.push(resolve));
        else {
          current = next;
          onBegin(next.id);
          yield { name: next.name, content: next.path };
        }
      }
    }
    const options = {
      concurrency: 1,
      timeout: TIMEOUT_MS,
      signal: stop.signal,
      onRead({ page, pages }: { page: number; pages: number }) {
        if (current !== null) onRead(current.id, page, pages);
      },
    };
    for await (const { conversion, failure } of convertMany(sources(), options)) {
      const ended = conversion ?? failure;
      const id: string | undefined = (current as Waiting | null)?.id;
      if (id !== undefined && ended !== null) await onEnd(id, ended);
    }
  }

  const running = Array.from({ length: lanes }, () =>
    lane().catch((error: unknown) => {
      if (!stop.signal.aborted) throw error;
    }),
  );
  return {
    add(document, isUrgent) {
      if (isUrgent) waiting.splice(urgent++, 0, document);
      else waiting.push(document);
      wake();
    },
    remove(id) {
      const at = waiting.findIndex((one) => one.id === id);
      if (at === -1) return;
      waiting.splice(at, 1);
      if (at < urgent) urgent--;
    },
    async close() {
      stop.abort();
      wake();
      await Promise.allSettled(running);
    },
  };
}
