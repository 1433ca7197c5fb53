import type { ConvertManyOptions as BatchOptions, Converted, Source } from './batch/index.js';
import { loadPart } from './parts.js';
import type { QueuePlaces } from './queue/convertMany.js';

/** What `convertMany` may be told. */
export interface ConvertManyOptions extends BatchOptions {
  /**
   * A queue that workers on any number of machines take from (`kehoach work`); without it the documents are converted on this
   * machine. `timeout`, `memory` and `extractor` are then the workers' own, and `concurrency` is how many documents are under way.
   */
  queue?: QueuePlaces;
}

/**
 * Converts many documents, here or over a queue, and yields each result as it is ready, in the order of completion. Sources are
 * taken no faster than results are, so memory stays flat however many there are. A bad document is a result, not an exception.
 *
 * @example
 * for await (const { name, conversion, failure } of convertMany(['a.pdf', 'b.docx'])) {
 *   console.log(name, failure?.code ?? conversion.plan.tasks.length);
 * }
 */
export async function* convertMany(
  sources: Iterable<Source> | AsyncIterable<Source>,
  { queue, ...options }: ConvertManyOptions = {},
): AsyncGenerator<Converted, void, undefined> {
  if (queue === undefined) {
    const { convertMany: convertHere } = await import('./batch/index.js');
    yield* convertHere(sources, options);
    return;
  }
  const { convertOverQueue } = await loadPart('queue', () => import('./queue/convertMany.js'));
  yield* convertOverQueue(sources, queue, options);
}
