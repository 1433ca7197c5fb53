import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Conversion, ConvertOptions } from '../convert.js';
import type { OcrOptions, SourceFormat } from '../ingest/index.js';
import { failureOf } from './failure.js';
import { DEFAULT_MEMORY, DEFAULT_TIMEOUT } from './limits.js';
import { localRunner, type Runner, startPool } from './runner/index.js';
import { collect } from './stream.js';
import type { Failure } from './types.js';

/** Where a document's bytes are: the path of a file, the bytes themselves, or a stream of them. */
export type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

/** A document to convert, with the name to note in its plan where content is not a path. */
export type Source = Content | { name: string; content: Content };

/** What `convertMany` may be told. */
export interface ConvertManyOptions {
  /** Documents converted at once. Default: one a core. */
  concurrency?: number;
  /** Longest time for one document, in milliseconds. Default: 60,000. */
  timeout?: number;
  /** Most heap for one worker, in MiB. Default: 1,024. */
  memory?: number;
  /** The format, where it is known better than the content tells. */
  format?: SourceFormat;
  /** How scans are read. */
  ocr?: OcrOptions;
  /** Stops at once: documents in flight are given up, and the iterator throws the signal's reason. */
  signal?: AbortSignal;
  /**
   * An extractor with passes of one's own. Functions do not travel between processes, so documents are then converted in this
   * one, and `timeout` and `memory` do not apply.
   */
  extractor?: ConvertOptions['extractor'];
}

/** One document's result. `index` is its place among the sources. */
export type Converted = { index: number; name: string } & (
  | { conversion: Conversion; failure: null }
  | { conversion: null; failure: Failure }
);

/**
 * Converts many documents in worker processes and yields each result as it is ready, in the order of completion. Sources are taken
 * no faster than results are, so memory stays flat however many there are. A bad document is a result, not an exception.
 *
 * @example
 * for await (const { name, conversion, failure } of convertMany(['a.pdf', 'b.docx'])) {
 *   console.log(name, failure?.code ?? conversion.plan.tasks.length);
 * }
 */
export async function* convertMany(
  sources: Iterable<Source> | AsyncIterable<Source>,
  options: ConvertManyOptions = {},
): AsyncGenerator<Converted, void, undefined> {
  const { concurrency = availableParallelism(), signal } = options;
  signal?.throwIfAborted();
  const aborted = abortion(signal);
  const runner = runnerFor(options);
  const flights = new Map<number, Promise<Converted>>();
  const landed = async (): Promise<Converted> => {
    const result = await Promise.race([...flights.values(), aborted.promise]);
    flights.delete(result.index);
    return result;
  };
  try {
    let index = 0;
    for await (const source of sources) {
      signal?.throwIfAborted();
      flights.set(index, convertOne(source, index, runner, options));
      index++;
      if (flights.size >= concurrency) yield await landed();
    }
    while (flights.size > 0) yield await landed();
  } finally {
    aborted.forget();
    await runner.close();
  }
}

function runnerFor({
  extractor,
  timeout = DEFAULT_TIMEOUT,
  memory = DEFAULT_MEMORY,
}: ConvertManyOptions): Runner {
  return extractor === undefined ? startPool({ timeout, memory }) : localRunner(extractor);
}

async function convertOne(
  source: Source,
  index: number,
  runner: Runner,
  { format, ocr }: Pick<ConvertManyOptions, 'format' | 'ocr'>,
): Promise<Converted> {
  const named = typeof source === 'object' && 'content' in source ? source : { name: null, content: source };
  const { content } = named;
  const name = named.name ?? (typeof content === 'string' ? basename(content).normalize('NFC') : '');
  try {
    const bytes =
      typeof content === 'string' || content instanceof Uint8Array ? content : await collect(content);
    const outcome = await runner.run({
      source: bytes,
      name,
      ...(format === undefined ? {} : { format }),
      ...(ocr === undefined ? {} : { ocr }),
    });
    if (outcome.failure !== null) return { index, name, conversion: null, failure: outcome.failure };
    if (outcome.conversion === null) throw new Error('the worker gave nothing back');
    return { index, name, conversion: outcome.conversion, failure: null };
  } catch (error) {
    return { index, name, conversion: null, failure: failureOf(error) };
  }
}

/** A promise that rejects when the signal is aborted. */
function abortion(signal: AbortSignal | undefined): { promise: Promise<never>; forget: () => void } {
  let forget = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    const onAbort = (): void => reject(signal?.reason);
    signal?.addEventListener('abort', onAbort);
    forget = () => signal?.removeEventListener('abort', onAbort);
  });
  promise.catch(() => undefined);
  return { promise, forget };
}
