/** What two lists have in common, and what is left of either. */

/** Pairs of the two lists, and what is left over on either side. */
export interface Pairing<T> {
  pairs: [T, T][];
  old: T[];
  next: T[];
}

/**
 * Pairs the members of two lists, test by test, each test on what the ones before left over; in order, each member once.
 */
export function pairUp<T>(
  old: readonly T[],
  next: readonly T[],
  tests: readonly ((old: T, next: T) => boolean)[],
): Pairing<T> {
  const pairs: [T, T][] = [];
  let left = [...old];
  const right = [...next];
  for (const test of tests) {
    left = left.filter((one) => {
      const at = right.findIndex((other) => test(one, other));
      const found = right[at];
      if (found === undefined) return true;
      right.splice(at, 1);
      pairs.push([one, found]);
      return false;
    });
  }
  return { pairs, old: left, next: right };
}

/** Words of either list that the other does not hold, each counted, in their order. */
export function leftOver(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const without = (from: readonly string[], other: readonly string[]): string[] => {
    const counts = new Map<string, number>();
    for (const word of other) counts.set(word, (counts.get(word) ?? 0) + 1);
    return from.filter((word) => {
      const left = counts.get(word) ?? 0;
      counts.set(word, left - 1);
      return left <= 0;
    });
  };
  return [without(a, b), without(b, a)];
}
