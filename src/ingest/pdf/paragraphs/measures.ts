import type { Line } from '../lines/types.js';
import type { Measure } from './types.js';

/** Lines whose edges differ by less share a margin, points. */
const SAME_EDGE = 3;
/** Fewest lines at an edge that make it a margin. */
const ENOUGH = 3;

/**
 * The strip a page's running text is set in: the left edge most lines begin at, and the right edge full lines reach.
 *
 * @param lines - the lines of one page, or of several of the same shape
 */
export function measureOf(lines: readonly Line[], width: number): Measure {
  const left =
    commonEdge(
      lines.map((line) => line.box[0]),
      'lowest',
    ) ?? width * 0.12;
  const right =
    commonEdge(
      lines.map((line) => line.box[2]),
      'highest',
    ) ?? width * 0.93;
  return { left, right };
}

/** The outermost edge at which several lines stand; the outermost of all where no edge is shared. */
function commonEdge(edges: readonly number[], side: 'lowest' | 'highest'): number | null {
  if (edges.length === 0) return null;
  const sorted = [...edges].sort((a, b) => (side === 'lowest' ? a - b : b - a));
  const enough = Math.max(2, Math.min(ENOUGH, Math.floor(edges.length / 4)));
  for (const edge of sorted) {
    const near = sorted.filter((other) => Math.abs(other - edge) <= SAME_EDGE);
    if (near.length >= enough) return edge;
  }
  return sorted[0] ?? null;
}

/** The usual distance between base lines: the smallest that is common. */
export function leadingOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || above.page !== line.page) return;
    const distance = Math.round((line.baseline - above.baseline) * 2) / 2;
    if (distance > line.size * 0.9 && distance < line.size * 3) {
      counts.set(distance, (counts.get(distance) ?? 0) + 1);
    }
  });
  let best = 0;
  let most = 0;
  for (const [distance, count] of counts) {
    if (count > most || (count === most && distance < best)) {
      best = distance;
      most = count;
    }
  }
  return best > 0 ? best : (lines[0]?.size ?? 12) * 1.3;
}
