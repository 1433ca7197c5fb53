import { availableParallelism } from 'node:os';
import type { Conversion, ConvertOptions } from '../convert.js';
import type { OcrOptions, PdfEngineName, SourceFormat } from '../ingest/index.js';
import { abortion } from './abortion.js';
import { failureOf } from './failure.js';
import type { PagePlace } from './job.js';
import { DEFAULT_MEMORY, DEFAULT_TIMEOUT } from './limits.js';
import { pullFrom } from './pull.js';
import { localRunner, type Runner, startPool } from './runner/index.js';
import { type Content, letGo, namedSource, type Source } from './source.js';
import { collect } from './stream.js';
import type { Failure } from './types.js';

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
  /** Told now and then how many pages of a PDF or picture are read; not over a queue. */
  onRead?: (read: PagePlace & { index: number }) => void;
  /** What reads the pages of a PDF. */
  pdfEngine?: PdfEngineName;
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
 * Converts many documents in worker processes and yields each result as it is ready, in the order of completion, though a source or
 * the sources themselves stall. They are taken no faster than results are, so memory stays flat however many there are. A bad document
 * is a result, not an exception; what the sources throw is thrown when the results before it are given.
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
  const puller = pullFrom(sources);
  const flights = new Map<number, Promise<Converted>>();
  const streams = new Map<number, Content>();
  let end: { error: unknown } | null | undefined;
  try {
    for (let index = 0; end === undefined || flights.size > 0; ) {
      const isRoom = end === undefined && flights.size < concurrency;
      const next = await Promise.race([
        ...flights.values(),
        ...(isRoom ? [puller.next()] : []),
        aborted.promise,
      ]);
      signal?.throwIfAborted();
      if ('end' in next) end = next.end;
      else if ('item' in next) {
        puller.taken();
        const source = namedSource(next.item);
        streams.set(index, source.content);
        flights.set(index, convertOne(source, index++, runner, options));
      } else {
        flights.delete(next.index);
        streams.delete(next.index);
        yield next;
      }
    }
    if (end) throw end.error;
  } finally {
    aborted.forget();
    for (const content of streams.values()) letGo(content);
    await Promise.all([puller.close(), runner.close()]);
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
  { name, content }: { name: string; content: Content },
  index: number,
  runner: Runner,
  { format, ocr, pdfEngine, onRead }: ConvertManyOptions,
): Promise<Converted> {
  try {
    const bytes =
      typeof content === 'string' || content instanceof Uint8Array ? content : await collect(content);
    const job = {
      source: bytes,
      name,
      ...(format === undefined ? {} : { format }),
      ...(ocr === undefined ? {} : { ocr }),
      ...(pdfEngine === undefined ? {} : { pdfEngine }),
    };
    const listener =
      onRead === undefined ? {} : { onRead: (place: PagePlace) => onRead({ index, ...place }) };
    const outcome = await runner.run(job, undefined, listener);
    if (outcome.failure !== null) return { index, name, conversion: null, failure: outcome.failure };
    if (outcome.conversion === null) throw new Error('the worker gave nothing back');
    return { index, name, conversion: outcome.conversion, failure: null };
  } catch (error) {
    return { index, name, conversion: null, failure: failureOf(error) };
  }
}
