import type { Found, Passed } from './types.js';

/** So many documents at most, together no larger than this, are converted before a worker has even started. */
const FEW = 3;
const SMALL_BYTES = 256 * 1024;

/**
 * Looks at the first documents to see whether they are all there are and small.
 *
 * @returns `all` yields everything, the documents looked at first
 */
export async function peek(
  documents: AsyncIterable<Found | Passed>,
): Promise<{ isSmall: boolean; all: AsyncIterable<Found | Passed> }> {
  const iterator = documents[Symbol.asyncIterator]();
  const first: (Found | Passed)[] = [];
  let ended = false;
  while (!ended && first.length <= FEW) {
    const next = await iterator.next();
    if (next.done === true) ended = true;
    else first.push(next.value);
  }
  const bytes = first.reduce((sum, item) => sum + ('remark' in item ? 0 : (item.bytes ?? 0)), 0);
  return { isSmall: ended && bytes <= SMALL_BYTES, all: chain(first, iterator) };
}

async function* chain<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
