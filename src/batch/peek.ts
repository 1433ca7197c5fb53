import type { SourceFormat } from '../ingest/index.js';
import { isHarmless, SMALL_BYTES } from './harmless.js';
import type { Found, Passed } from './types.js';

/** So many documents at most, small text together no larger than one may be, are converted before a worker has even started. */
const FEW = 3;

/**
 * Looks at the first documents to see whether they are all there are and small text.
 *
 * @returns `all` yields everything, the documents looked at first
 */
export async function peek(
  documents: AsyncIterable<Found | Passed>,
  format?: SourceFormat,
): Promise<{ isSmall: boolean; all: AsyncIterable<Found | Passed> }> {
  const iterator = documents[Symbol.asyncIterator]();
  const first: (Found | Passed)[] = [];
  let ended = false;
  while (!ended && first.length <= FEW) {
    const next = await iterator.next();
    if (next.done === true) ended = true;
    else first.push(next.value);
  }
  return { isSmall: ended && (await areSmall(first, format)), all: chain(first, iterator) };
}

async function areSmall(
  items: readonly (Found | Passed)[],
  format: SourceFormat | undefined,
): Promise<boolean> {
  const documents = items.flatMap((item) => ('remark' in item ? [] : [item]));
  const bytes = documents.reduce((sum, item) => sum + (item.bytes ?? 0), 0);
  if (bytes > SMALL_BYTES) return false;
  const harmless = documents.map(({ source, bytes: own }) => isHarmless(source, own, format));
  return (await Promise.all(harmless)).every(Boolean);
}

async function* chain<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
