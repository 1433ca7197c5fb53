/** Bags of terms: words and pairs of neighbouring words as numbers, each with its count. */

/** Terms in ascending order, so that two bags are laid beside each other in one pass, and how often each stands. */
export interface Bag {
  terms: Int32Array;
  counts: Int32Array;
}

/** Counts terms. */
export function bagOf(terms: readonly number[]): Bag {
  const sorted = Int32Array.from(terms).sort();
  const bag = emptyBag(sorted.length);
  let size = 0;
  for (const term of sorted) {
    if (size === 0 || bag.terms[size - 1] !== term) bag.terms[size++] = term;
    bag.counts[size - 1] = (bag.counts[size - 1] ?? 0) + 1;
  }
  return cut(bag, size);
}

/** All bags together. */
export function union(bags: readonly Bag[]): Bag {
  return bags.reduce(both, emptyBag(0));
}

function both(a: Bag, b: Bag): Bag {
  const bag = emptyBag(a.terms.length + b.terms.length);
  let size = 0;
  walk(a, b, (term, inA, inB) => {
    bag.terms[size] = term;
    bag.counts[size++] = inA + inB;
  });
  return cut(bag, size);
}

/** Calls `visit` for every term of either bag with its counts, ascending. */
function walk(a: Bag, b: Bag, visit: (term: number, inA: number, inB: number) => void): void {
  const END = Number.POSITIVE_INFINITY;
  for (let [i, j] = [0, 0]; i < a.terms.length || j < b.terms.length; ) {
    const [left, right] = [a.terms[i] ?? END, b.terms[j] ?? END];
    visit(
      Math.min(left, right),
      left <= right ? (a.counts[i] ?? 0) : 0,
      right <= left ? (b.counts[j] ?? 0) : 0,
    );
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
}

function emptyBag(size: number): Bag {
  return { terms: new Int32Array(size), counts: new Int32Array(size) };
}

function cut({ terms, counts }: Bag, size: number): Bag {
  return { terms: terms.slice(0, size), counts: counts.slice(0, size) };
}
