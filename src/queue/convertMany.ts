import { setTimeout as sleep } from 'node:timers/promises';
import {
  abortion,
  type Content,
  type Converted,
  type ConvertManyOptions,
  collect,
  failureOf,
  letGo,
  namedSource,
  pullFrom,
  type Source,
} from '../batch/index.js';
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
  {
    concurrency = UNDER_WAY,
    format,
    ocr,
    pdfEngine,
    signal = new AbortController().signal,
  }: ConvertManyOptions,
): AsyncGenerator<Converted, void, undefined> {
  signal.throwIfAborted();
  const store = await openStore(places.store);
  const enqueuer = openEnqueuer(places.queue, store, {
    ...(format === undefined ? {} : { format }),
    ...(ocr === undefined ? {} : { ocr }),
    ...(pdfEngine === undefined ? {} : { pdfEngine }),
  });
  const aborted = abortion(signal);
  const puller = pullFrom(sources);
  const begun = new Map<number, Promise<Flight | Converted>>();
  const streams = new Map<number, Content>();
  const flights = new Map<number, Flight>();
  let pause: Promise<null> | null = null;
  let end: { error: unknown } | null | undefined;
  try {
    for (let index = 0; end === undefined || begun.size + flights.size > 0; ) {
      if (flights.size > 0) pause ??= sleep(ASK_EVERY_MS, null);
      const isRoom = end === undefined && begun.size + flights.size < concurrency;
      const next = await Promise.race([
        ...begun.values(),
        ...(isRoom ? [puller.next()] : []),
        ...(pause === null ? [] : [pause]),
        aborted.promise,
      ]);
      signal.throwIfAborted();
      if (next === null) {
        pause = null;
        yield* landed(flights, store, signal);
      } else if ('end' in next) end = next.end;
      else if ('item' in next) {
        puller.taken();
        const source = namedSource(next.item);
        streams.set(index, source.content);
        begun.set(index, begin(source, index++, enqueuer));
      } else {
        begun.delete(next.index);
        streams.delete(next.index);
        if ('failure' in next) yield next;
        else flights.set(next.index, next);
      }
    }
    if (end) throw end.error;
  } finally {
    aborted.forget();
    for (const content of streams.values()) letGo(content);
    await puller.close();
    await enqueuer.close();
    await store.close();
  }
}

async function begin(
  { name, content }: { name: string; content: Content },
  index: number,
  enqueuer: Enqueuer,
): Promise<Flight | Converted> {
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

/** Gives the documents that have their results by now. */
async function* landed(
  flights: Map<number, Flight>,
  store: Store,
  signal: AbortSignal,
): AsyncGenerator<Converted> {
  for (const { index, name, key } of [...flights.values()]) {
    const result = await patiently(() => store.result(key), signal);
    if (result === null) continue;
    flights.delete(index);
    yield convertedOf(index, name, result);
  }
}

function convertedOf(index: number, name: string, { entry, conversion }: Result): Converted {
  if (conversion !== null) return { index, name, conversion, failure: null };
  const failure = entry.error ?? failureOf(new Error('the store has no plan'));
  return { index, name, conversion: null, failure };
}
