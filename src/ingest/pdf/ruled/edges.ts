import type { BBox } from '../../../document/index.js';
import type { Stroke } from '../engine/types.js';
import type { Edge } from './types.js';

/** A filled rectangle thinner than this is a ruling, points. */
const THIN = 3;
/** A stroke may lean this far and still run along an axis. */
const LEAN = 1;
/** Rulings this near each other are one: double lines, and the two sides of a broken one. */
const SNAP = 3;
/** Ends this near each other are joined: dashes, and borders drawn cell by cell. */
const JOIN = 3.5;
/** More pieces than this on one page are a drawing. */
const MOST_PIECES = 20_000;
/** What stays shorter than this is no ruling. */
const SHORTEST = 4;

/** Rulings out of a page's strokes and filled rectangles: thin ones kept, nearby ones snapped, pieces merged. */
export function edgesOf(strokes: readonly Stroke[], fills: readonly BBox[]): Edge[] {
  const raw = [...strokes.flatMap(strokeEdge), ...fills.flatMap(fillEdge)];
  if (raw.length > MOST_PIECES) return [];
  return (['horizontal', 'vertical'] as const).flatMap((axis) =>
    mergeEdges(snapEdges(raw.filter((edge) => edge.axis === axis))).filter(
      (edge) => edge.to - edge.from >= SHORTEST,
    ),
  );
}

function strokeEdge({ x0, y0, x1, y1 }: Stroke): Edge[] {
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  if (height <= LEAN && width > height) {
    return [{ axis: 'horizontal', at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
  }
  if (width <= LEAN && height > width) {
    return [{ axis: 'vertical', at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
  }
  return [];
}

function fillEdge([x0, y0, x1, y1]: BBox): Edge[] {
  const width = x1 - x0;
  const height = y1 - y0;
  if (height <= THIN && width > height) return [{ axis: 'horizontal', at: (y0 + y1) / 2, from: x0, to: x1 }];
  if (width <= THIN && height > width) return [{ axis: 'vertical', at: (x0 + x1) / 2, from: y0, to: y1 }];
  return [];
}

/** Moves rulings that lie within {@link SNAP} of each other to their common middle. */
export function snapEdges(edges: readonly Edge[]): Edge[] {
  const clusters = clusterNumbers(
    edges.map((edge) => edge.at),
    SNAP,
  );
  return edges.map((edge) => ({ ...edge, at: nearest(clusters, edge.at) }));
}

/** Joins the pieces of each ruling whose ends meet within {@link JOIN}. */
export function mergeEdges(edges: readonly Edge[]): Edge[] {
  const merged: Edge[] = [];
  const sorted = [...edges].sort((a, b) => a.at - b.at || a.from - b.from);
  for (const edge of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && last.at === edge.at && edge.from - last.to <= JOIN) {
      last.to = Math.max(last.to, edge.to);
    } else {
      merged.push({ ...edge });
    }
  }
  return merged;
}

/** The middles of groups of numbers in which each stands within `tolerance` of the group's first. */
export function clusterNumbers(numbers: readonly number[], tolerance: number): number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const groups: { first: number; last: number }[] = [];
  for (const number of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && number - group.first <= tolerance) group.last = number;
    else groups.push({ first: number, last: number });
  }
  return groups.map(({ first, last }) => (first + last) / 2);
}

/** The member of a sorted list nearest to a number. */
export function nearest(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= number) low = middle;
    else high = middle;
  }
  const a = sorted[low] ?? number;
  const b = sorted[high] ?? a;
  return Math.abs(a - number) <= Math.abs(b - number) ? a : b;
}
