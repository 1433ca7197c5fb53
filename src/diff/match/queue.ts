/** A column waiting on the shortest path, with how far it is. */
export interface Step {
  distance: number;
  column: number;
}

/** A binary heap, nearest first; ties by column, so that the answer is one and the same. */
export function createQueue(): { push: (step: Step) => void; pop: () => Step | null } {
  const heap: Step[] = [];
  const before = (a: Step | undefined, b: Step | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    (a.distance < b.distance || (a.distance === b.distance && a.column < b.column));
  const swap = (i: number, j: number): void => {
    const [a, b] = [heap[i], heap[j]];
    if (a === undefined || b === undefined) return;
    heap[i] = b;
    heap[j] = a;
  };
  return {
    push(step) {
      heap.push(step);
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(heap[at], heap[parent])) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const top = heap[0];
      const last = heap.pop();
      if (top === undefined || last === undefined) return null;
      if (heap.length > 0) {
        heap[0] = last;
        for (let at = 0; ; ) {
          let least = at;
          for (const child of [2 * at + 1, 2 * at + 2]) if (before(heap[child], heap[least])) least = child;
          if (least === at) break;
          swap(at, least);
          at = least;
        }
      }
      return top;
    },
  };
}
