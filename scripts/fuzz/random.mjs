/**
 * Seeded random numbers (mulberry32): the same seed gives the same file on every machine.
 *
 * @param {number} seed
 */
export function makeRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number from 0 to below `end`. */
    below: (end) => Math.floor(next() * end),
    /** One of a list. */
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}
