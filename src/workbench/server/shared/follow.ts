import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import { patiently } from '../../../queue/index.js';
import type { Result, Store, StoredDocument } from '../../../store/index.js';

/** What is told of documents that are followed. */
export interface Told {
  /** Workers have it on their queue. */
  onAsked: (sha256: string) => void;
  onEnd: (sha256: string, result: Result) => Promise<void>;
  onError: (sha256: string, error: unknown) => void;
}

/** Documents looked up at once, and those that workers have in hand and that are asked for at each look. */
const AT_ONCE = 8;
const EACH_LOOK = 64;

const LOOK_EVERY_MS = 500;

/**
 * Follows documents until the store has their results. What has one already is given at once; the rest is queued, once however many
 * servers ask for it, and looked for in turns.
 *
 * @param resultOf - the result of a document, null while there is none
 * @param ask - queues a document
 */
export function startFollowing(
  resultOf: (sha256: string) => ReturnType<Store['result']>,
  ask: (document: StoredDocument) => Promise<unknown>,
  { onAsked, onEnd, onError }: Told,
): { add: (document: StoredDocument) => void; close: () => Promise<void> } {
  const lookups = new PQueue({ concurrency: AT_ONCE });
  const asked = new Set<string>();
  const stop = new AbortController();

  /** @returns whether there is a result */
  async function look(sha256: string): Promise<boolean> {
    const result = await patiently(() => resultOf(sha256), stop.signal);
    if (result !== null) await onEnd(sha256, result);
    return result !== null;
  }

  async function begin(document: StoredDocument): Promise<void> {
    const { sha256 } = document;
    if (await look(sha256)) return;
    await patiently(() => ask(document), stop.signal);
    asked.add(sha256);
    onAsked(sha256);
  }

  async function follow(): Promise<void> {
    while (!stop.signal.aborted) {
      await sleep(LOOK_EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined);
      for (const sha256 of [...asked].slice(0, EACH_LOOK)) {
        asked.delete(sha256);
        // To the end of the line, so that each has its turn.
        if (!(await guarded(sha256, look(sha256)))) asked.add(sha256);
      }
    }
  }

  /** Settles with true where an error ended it. */
  function guarded<T>(sha256: string, work: Promise<T>): Promise<T | true> {
    return work.catch((error: unknown) => {
      if (!stop.signal.aborted) onError(sha256, error);
      return true as const;
    });
  }

  const following = follow();
  return {
    add: (document) => void lookups.add(() => guarded(document.sha256, begin(document))),
    async close() {
      stop.abort();
      lookups.clear();
      await lookups.onIdle();
      await following;
    },
  };
}
