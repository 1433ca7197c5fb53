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
