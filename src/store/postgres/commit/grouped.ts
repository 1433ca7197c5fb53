/** Groups at work at once: while one goes to the disk the next is got ready. */
const AT_ONCE = 2;

/**
 * Lets what comes while groups are being worked on form the next group: under load many share one transaction and one write to the
 * disk, and what comes alone never waits. One key may be in two groups at once; whoever works on them sees to that.
 *
 * @param most - the largest group
 * @param keyOf - of those with the same key one is in a group at most, the others come in a later one
 * @param work - gives a result for each of the group, in its order; where it throws for several, each is tried by itself
 * @param isShared - whether what was thrown is nobody's fault and concerns the whole group
 */
export function grouped<T, R>(
  most: number,
  keyOf: (item: T) => string,
  work: (group: readonly T[]) => Promise<readonly R[]>,
  isShared: (error: unknown) => boolean,
): (item: T) => Promise<R> {
  interface Waiting {
    item: T;
    resolve: (result: R) => void;
    reject: (error: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let atWork = 0;

  function next(): Waiting[] {
    const group = new Map<string, Waiting>();
    const later: Waiting[] = [];
    for (const one of waiting) {
      const key = keyOf(one.item);
      if (group.size < most && !group.has(key)) group.set(key, one);
      else later.push(one);
    }
    waiting = later;
    return [...group.values()];
  }

  async function settle(group: readonly Waiting[]): Promise<void> {
    try {
      const results = await work(group.map(({ item }) => item));
      for (const [at, { resolve }] of group.entries()) resolve(results[at] as R);
    } catch (error) {
      if (group.length === 1 || isShared(error)) for (const { reject } of group) reject(error);
      else for (const one of group) await settle([one]);
    }
  }

  async function run(): Promise<void> {
    atWork++;
    // What comes in the same turn goes together.
    await new Promise(setImmediate);
    while (waiting.length > 0) await settle(next());
    atWork--;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (atWork < AT_ONCE) void run();
    });
}
