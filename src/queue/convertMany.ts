import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Converted, type ConvertManyOptions, collect, failureOf, type Source } from '../batch/index.js';
import { openStore, type Result, type Store, type VersionKey } from '../store/index.js';
import { type Enqueuer, openEnqueuer } from './enqueue.js';
import { patiently } from './patience.js';

/** Where the queue and the store are. */
export interface QueuePlaces {
  /** `redis://…` or `rediss://…`. */
  queue: string;
  /** `postgres://…`, or a folder that every machine sees. */
  store: string;
}

/** Documents under way when nothing else is said. */
const UNDER_WAY = 64;

/** Pause before the store is asked again, in milliseconds. */
const ASK_EVERY_MS = 200;

/** A document on the queue. */
interface Flight {
  index: number;
  name: string;
  key: VersionKey;
}

/**
 * `convertMany` over a queue: documents are queued and their results fetched from the store when workers have written them. What
 * the store has a result for already is not converted again.
 */
export async function* convertOverQueue(
  sources: Iterable<Source> | AsyncIterable<Source>,
  places: QueuePlaces,
  { concurrency = UNDER_WAY, format, ocr, signal = new AbortController().signal }: ConvertManyOptions,
): AsyncGenerator<Converted, void, undefined> {
  signal.throwIfAborted();
  const store = await openStore(places.store);
  const enqueuer = openEnqueuer(places.queue, store, {
    ...(format === undefined ? {} : { format }),
    ...(ocr === undefined ? {} : { ocr }),
  });
  const flights = new Map<number, Flight>();
  try {
    let index = 0;
    for await (const source of sources) {
      signal.throwIfAborted();
      const begun = await begin(source, index++, enqueuer);
      if ('failure' in begun) yield begun;
      else flights.set(begun.index, begun);
      if (flights.size >= concurrency) yield* landed(flights, store, signal);
    }
    while (flights.size > 0) yield* landed(flights, store, signal);
  } finally {
    await enqueuer.close();
    await store.close();
  }
}

async function begin(source: Source, index: number, enqueuer: Enqueuer): Promise<Flight | Converted> {
  const { name: given, content } =
    typeof source === 'object' && 'content' in source ? source : { name: null, content: source };
  const name = given ?? (typeof content === 'string' ? basename(content).normalize('NFC') : '');
  const failed = (failure: Converted['failure'] & object): Converted => ({
    index,
    name,
    conversion: null,
    failure,
  });
  try {
    const bytes =
      typeof content === 'string' || content instanceof Uint8Array ? content : await collect(content);
    const queued = await enqueuer.add({
      label: typeof content === 'string' ? content : name,
      name,
      source: bytes,
      bytes: null,
    });
    return queued.failure === null ? { index, name, key: queued.key } : failed(queued.failure);
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Waits until at least one document has its result and gives all that have. */
async function* landed(
  flights: Map<number, Flight>,
  store: Store,
  signal: AbortSignal,
): AsyncGenerator<Converted> {
  for (const before = flights.size; flights.size === before; ) {
    for (const { index, name, key } of [...flights.values()]) {
      const result = await patiently(() => store.result(key), signal);
      if (result === null) continue;
      flights.delete(index);
      yield convertedOf(index, name, result);
    }
    if (flights.size === before) {
      await sleep(ASK_EVERY_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}

function convertedOf(index: number, name: string, { entry, conversion }: Result): Converted {
  if (conversion !== null) return { index, name, conversion, failure: null };
  const failure = entry.error ?? failureOf(new Error('the store has no plan'));
  return { index, name, conversion: null, failure };
}
