/**
 * Keeps work with one name from overlapping: a document that changes while it is converted is converted again afterwards, so
 * that the plan of its last state stays.
 */
export function oneAtATime<T = void>(): (name: string, work: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<T>>();
  return (name, work) => {
    const before: Promise<unknown> = tails.get(name) ?? Promise.resolve();
    const tail = before.then(work).finally(() => {
      if (tails.get(name) === tail) tails.delete(name);
    });
    tails.set(name, tail);
    return tail;
  };
}
