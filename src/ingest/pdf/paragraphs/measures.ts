import { isCapitals } from '../../../vietnamese/casing.js';
import { mayMention, readMarkers } from '../../../vietnamese/markers/index.js';
import { endsStatement, startsLowerCase } from '../../../vietnamese/sentences.js';
import { isRecipients } from '../columns/anchors.js';
import type { Line } from '../lines/types.js';
import { greatest, least } from '../numbers.js';
import { goesOnRange, INDENT } from './continues.js';
import type { Measure } from './types.js';

/** Lines whose edges differ by less share a margin, points. */
const SAME_EDGE = 3;
/** Fewest lines at an edge that make it a margin. */
const ENOUGH = 3;
/** Margins where the lines show none, as shares of the width (Decree 30/2020/NĐ-CP: 30 mm left, 15 to 20 mm right). */
const USUAL_LEFT = 0.14;
const USUAL_RIGHT = 0.9;

/**
 * The strip a page's running text is set in: the left edge most lines begin at, and the right edge full lines reach.
 *
 * @param lines - the lines of one page, or of several of the same shape
 */
export function measureOf(lines: readonly Line[], width: number): Measure {
  const lefts = lines.map((line) => line.box[0]);
  const rights = lines.map((line) => line.box[2]);
  const left = sharedEdge(lefts, 1) ?? least([width * USUAL_LEFT, ...lefts]);
  const right = sharedEdge(rights, -1) ?? greatest([width * USUAL_RIGHT, ...withoutStrays(rights)]);
  return { left, right, firstLines: firstLinesOf(lines) };
}

/** A line that reaches this far beyond all others is set beyond the margin, points; of so many lines one may. */
const BEYOND = 15;
const ONE_OF = 12;

/** Without the lines that stick out of unjustified text: an address, a formula, what was typed over the edge. */
function withoutStrays(edges: readonly number[]): number[] {
  const sorted = [...edges].sort((a, b) => b - a);
  const most = Math.floor(edges.length / ONE_OF);
  for (let count = 1; count <= most; count++) {
    if ((sorted[count - 1] ?? 0) - (sorted[count] ?? 0) > BEYOND) return sorted.slice(count);
  }
  return sorted;
}

/** Share of a size by which letters differ that are set smaller. */
const SMALLER = 0.05;

/**
 * Where the first lines of all paragraphs begin: the place of the marked lines, where no other line that stands farther left follows the end
 * of a statement. Null where paragraphs are not indented, or it is not seen.
 */
function firstLinesOf(lines: readonly Line[]): number | null {
  const size = [...lines].sort((a, b) => a.size - b.size)[lines.length >> 1]?.size ?? 0;
  const signed = new Map(lines.filter(({ text }) => isRecipients(text)).map((line) => [line.page, line]));
  const running = lines.filter(({ size: own, page, baseline }) => {
    return own > size * (1 - SMALLER) && baseline < (signed.get(page)?.baseline ?? Number.POSITIVE_INFINITY);
  });
  const marked = running.filter((line, index) => {
    const above = running[index - 1]?.text ?? '';
    const goesOn =
      above !== '' &&
      !endsStatement(above) &&
      !isCapitals(above) &&
      (mayMention(line.text) || goesOnRange(above, line.text));
    return readMarkers(line.text).length > 0 && !goesOn;
  });
  if (marked.length < ENOUGH) return null;
  const edge = least(marked.map((line) => line.box[0]));
  const begins = running.some((line, index) => {
    const above = running[index - 1];
    return above !== undefined && line.box[0] < edge - INDENT && endsStatement(above.text);
  });
  return begins ? null : edge;
}

/**
 * The outermost edge at which several lines stand; null where as many lines reach beyond it: short lines that happen to end at one place are no
 * margin of unjustified text.
 */
function sharedEdge(edges: readonly number[], outwards: 1 | -1): number | null {
  const sorted = [...edges].sort((a, b) => (a - b) * outwards);
  const enough = Math.max(ENOUGH, Math.floor(edges.length / 12));
  for (const [index, edge] of sorted.entries()) {
    const last = sorted[index + enough - 1];
    if (last !== undefined && Math.abs(last - edge) <= SAME_EDGE) return index < enough ? edge : null;
  }
  return null;
}

/** Fewest lines that surely go on with the line above which tell the distance of running text. */
const TELLING = 3;

/**
 * The usual distance between base lines: the smallest that is common among lines that begin in lower case, which go on with
 * the line above; where there are few, among all. A letterhead and headings may stand closer than the text.
 */
export function leadingOf(lines: readonly Line[]): number {
  const pairs = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || above.page !== line.page) return [];
    const distance = Math.round((line.baseline - above.baseline) * 2) / 2;
    return distance > line.size * 0.9 && distance < line.size * 3 ? [{ line, distance }] : [];
  });
  const running = pairs.filter(({ line }) => startsLowerCase(line.text));
  const counts = new Map<number, number>();
  for (const { distance } of running.length >= TELLING ? running : pairs)
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
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
