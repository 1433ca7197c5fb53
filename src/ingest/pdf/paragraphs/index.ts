import type { Line } from '../lines/types.js';
import { continues } from './continues.js';
import type { Measure, Printed } from './types.js';

export { measureOf } from './measures.js';
export type { Measure, Printed } from './types.js';

/**
 * Puts the lines of a column together to paragraphs.
 *
 * @param open - paragraph the first line may go on with, from the page or column before
 * @returns the paragraphs that begin here; `open` is extended in place
 */
export function paragraphsOf(
  lines: readonly Line[],
  measure: Measure,
  leading: number,
  open: Printed | null,
): Printed[] {
  const found: Printed[] = [];
  let current = open;
  for (const line of lines) {
    const above = current?.lines.at(-1);
    const first = current?.lines[0];
    const samePage = above?.page === line.page && (current !== open || above.baseline < line.baseline);
    if (
      current !== null &&
      above !== undefined &&
      first !== undefined &&
      continues(samePage ? above : shifted(above, current.measure, measure), line, {
        measure,
        leading: samePage ? leading : null,
        first: samePage || first !== above ? first : shifted(first, current.measure, measure),
      })
    ) {
      current.lines.push(line);
    } else {
      current = { lines: [line], measure };
      found.push(current);
    }
    current.measure = measure;
  }
  return found;
}

/** A line of the page or column before, moved to where it would stand with these margins. */
function shifted(line: Line, from: Measure, to: Measure): Line {
  const scale = (x: number): number =>
    x > (from.left + from.right) / 2 ? x - from.right + to.right : x - from.left + to.left;
  return { ...line, box: [scale(line.box[0]), line.box[1], scale(line.box[2]), line.box[3]] };
}
