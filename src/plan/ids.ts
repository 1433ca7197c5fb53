/**
 * Makes ids unique in the order they are asked for: the second `I.2.d` becomes `I.2.d~2`.
 *
 * @returns a function from a wished id to the id to use.
 */
export function createIdRegister(): (wished: string) => string {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return (wished) => {
    let count = counts.get(wished) ?? 0;
    let id: string;
    do {
      count++;
      id = count === 1 ? wished : `${wished}~${count}`;
    } while (taken.has(id));
    counts.set(wished, count);
    taken.add(id);
    return id;
  };
}

/**
 * Joins a parent's id and a child's marker to the path of markers: `('II.1', 'a')` gives `II.1.a`.
 *
 * @param parentId - id of the enclosing section, or null at the top
 * @param step - the child's own step: its marker without punctuation (`a`, `3`, `II`), `D1` for Điều 1, `PL` for an annex
 */
export function sectionPath(parentId: string | null, step: string): string {
  return parentId === null ? step : `${parentId}.${step}`;
}
