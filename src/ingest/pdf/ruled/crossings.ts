import type { Edge } from './types.js';

/** Rulings that come this near to each other touch, points. */
export const TOUCH = 3.5;

/** True where a horizontal and a vertical ruling cross or meet. */
export function touches(horizontal: Edge, vertical: Edge): boolean {
  return (
    vertical.at >= horizontal.from - TOUCH &&
    vertical.at <= horizontal.to + TOUCH &&
    horizontal.at >= vertical.from - TOUCH &&
    horizontal.at <= vertical.to + TOUCH
  );
}

/** Groups of rulings that hang together; each is the lines of one table. Lone lines (underlines) drop out. */
export function connectedEdges(edges: readonly Edge[]): Edge[][] {
  const horizontals = edges.filter((edge) => edge.axis === 'horizontal');
  const verticals = edges.filter((edge) => edge.axis === 'vertical').sort((a, b) => a.at - b.at);
  const parent = new Map<Edge, Edge>();
  const find = (edge: Edge): Edge => {
    let root = edge;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    if (root !== edge) parent.set(edge, root);
    return root;
  };
  for (const horizontal of horizontals) {
    for (let index = firstFrom(verticals, horizontal.from - TOUCH); index < verticals.length; index++) {
      const vertical = verticals[index];
      if (vertical === undefined || vertical.at > horizontal.to + TOUCH) break;
      if (!touches(horizontal, vertical)) continue;
      const a = find(horizontal);
      const b = find(vertical);
      if (a !== b) parent.set(a, b);
    }
  }
  const groups = new Map<Edge, Edge[]>();
  for (const edge of [...horizontals, ...verticals]) {
    const root = find(edge);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [edge]);
    else group.push(edge);
  }
  return [...groups.values()].filter((group) => new Set(group.map((edge) => edge.axis)).size === 2);
}

function firstFrom(sorted: readonly Edge[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
