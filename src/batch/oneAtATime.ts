/**
 * Keeps work with one name from overlapping: a document that changes while it is converted is converted again afterwards, so
 * that the plan of its last state stays.
 */
export function oneAtATime(): (name: string, work: () => Promise<void>) => Promise<void> {
  const tails = new Map<string, Promise<void>>();
  return (name, work) => {
    const tail = (tails.get(name) ?? Promise.resolve()).then(work).finally(() => {
      if (tails.get(name) === tail) tails.delete(name);
    });
    tails.set(name, tail);
    return tail;
  };
}
