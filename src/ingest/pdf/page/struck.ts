import type { BBox } from '../../../document/index.js';
import type { Glyph, Stroke } from '../engine/types.js';
import { greatest, least } from '../numbers.js';
import type { UprightPage } from './upright.js';

/** A line through words stands between these shares of their size above the base line. */
const LOWEST = 0.14;
const HIGHEST = 0.5;
/** It is this thick at most, as a share of the size. */
const THICK = 0.2;
/** It ends within this share of the size of the words it strikes out. */
const SAME_END = 0.6;
/** More lines than this on one page are a drawing. */
const MOST_LINES = 2000;

/** A line on a page that may strike words out, and what drew it. */
interface Bar {
  box: BBox;
  drawn: Stroke | BBox;
}

/**
 * Leaves out words with a line through them, and these lines, which would be taken for rulings. A line that strikes out ends with the words on it;
 * rulings run on, and lines below words stand below their base line.
 */
export function withoutStruck(page: UprightPage, glyphs: Glyph[]): { page: UprightPage; glyphs: Glyph[] } {
  const bars = barsOf(page);
  if (bars.length === 0 || bars.length > MOST_LINES) return { page, glyphs };
  const byHeight = [...glyphs].filter(({ turn }) => turn === 0).sort((a, b) => a.baseline - b.baseline);
  const struck = new Set<Glyph>();
  const used = new Set<Stroke | BBox>();
  for (const bar of bars) {
    const under = strikes(bar.box, byHeight);
    if (under.length === 0) continue;
    for (const glyph of under) struck.add(glyph);
    used.add(bar.drawn);
  }
  if (used.size === 0) return { page, glyphs };
  return {
    page: {
      ...page,
      strokes: page.strokes.filter((stroke) => !used.has(stroke)),
      fills: page.fills.filter((box) => !used.has(box)),
    },
    glyphs: glyphs.filter((glyph) => !struck.has(glyph)),
  };
}

function barsOf({ strokes, fills }: UprightPage): Bar[] {
  const boxes: Bar[] = fills.map((box) => ({ box, drawn: box }));
  for (const stroke of strokes) {
    const { x0, y0, x1, y1 } = stroke;
    boxes.push({
      box: [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)],
      drawn: stroke,
    });
  }
  return boxes.filter(({ box }) => box[3] - box[1] <= 4 && box[2] - box[0] > 2 * (box[3] - box[1]));
}

/** The glyphs that a line strikes out; none where it runs beyond them or stops inside a row of letters it merely touches. */
function strikes([x0, y0, x1, y1]: BBox, byHeight: readonly Glyph[]): Glyph[] {
  const y = (y0 + y1) / 2;
  const found: Glyph[] = [];
  for (let index = firstBelow(byHeight, y); index < byHeight.length; index++) {
    const glyph = byHeight[index];
    if (glyph === undefined || glyph.baseline - y > MOST_REACH) break;
    const share = (glyph.baseline - y) / glyph.size;
    if (share < LOWEST || share > HIGHEST || y1 - y0 > glyph.size * THICK) continue;
    const middle = (glyph.box[0] + glyph.box[2]) / 2;
    if (middle > x0 && middle < x1 && glyph.text.trim() !== '') found.push(glyph);
  }
  const size = found[0]?.size ?? 0;
  const left = least(found.map(({ box }) => box[0]));
  const right = greatest(found.map(({ box }) => box[2]));
  return Math.abs(left - x0) <= size * SAME_END && Math.abs(right - x1) <= size * SAME_END ? found : [];
}

/** No base line of a struck word stands farther below the line, points. */
const MOST_REACH = 40;

function firstBelow(byHeight: readonly Glyph[], y: number): number {
  let low = 0;
  let high = byHeight.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byHeight[middle]?.baseline ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
