/**
 * Works on up to `most` items at once and yields the results in the order of the items.
 *
 * @throws what the work on an item threw, when its turn comes
 */
export async function* ahead<T, R>(
  items: AsyncIterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    const going = work(item);
    // Told when its turn comes.
    going.catch(() => undefined);
    underWay.push(going);
    if (underWay.length >= most) yield* shifted(underWay);
  }
  while (underWay.length > 0) yield* shifted(underWay);
}

async function* shifted<R>(underWay: Promise<R>[]): AsyncGenerator<R> {
  const first = underWay.shift();
  if (first !== undefined) yield await first;
}
