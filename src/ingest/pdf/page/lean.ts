import type { BBox } from '../../../document/index.js';
import type { Glyph, Stroke } from '../engine/types.js';
import type { UprightPage } from './upright.js';

/** Leans smaller than this need no undoing: a twelfth of a degree. */
const LEAST = 0.0015;
/** Words of one line follow each other within this many sizes of type across and up or down. */
const NEXT_WORD = 2.5;
const NEXT_STEP = 0.35;
/** Shortest line that shows a lean, and the least length of all of them, points. */
const SHORT_LINE = 60;
const ENOUGH_LINES = 300;
/** Leans that differ by less than this are one; most of the lines must share it. */
const SAME_LEAN = 0.003;
const MOST = 0.6;
/** A ruling this long shows how uprights lean, points; one that leans more is a slanting line. */
const LONG_RULING = 15;
const SLANTING = 0.08;

/** How far a page leans: what lines fall for each point to the right, and what uprights move right for each point down. */
export interface Lean {
  across: number;
  down: number;
}

/** What was measured: the lean, and whether the lines agree on it. */
export interface Measured extends Lean {
  sure: boolean;
}

interface Slope {
  slope: number;
  length: number;
}

/** Measures how the lines of a page lean; null where they stand straight. */
export function leanOf(page: UprightPage): Measured | null {
  const lines = linesOf(page.glyphs);
  const slopes = lines.flatMap(({ first, last }): Slope[] => {
    const length = last.box[0] - first.box[0];
    return length < SHORT_LINE ? [] : [{ slope: (last.baseline - first.baseline) / length, length }];
  });
  const total = slopes.reduce((sum, { length }) => sum + length, 0);
  const across = middleOf(slopes);
  if (across === null || Math.abs(across) < LEAST || total < ENOUGH_LINES) return null;
  const shared = slopes
    .filter(({ slope }) => Math.abs(slope - across) < SAME_LEAN)
    .reduce((sum, { length }) => sum + length, 0);
  const starts = lines.map(({ first }) => ({ x: first.box[0], y: first.baseline }));
  const down = middleOf(page.strokes.flatMap(uprightSlope)) ?? likelier(starts, [-across, 0]);
  return { across, down, sure: shared >= total * MOST };
}

/** A page with its lean undone. */
export function straightened(page: UprightPage, lean: Lean): UprightPage {
  const place = straight(page, lean);
  return {
    ...page,
    glyphs: page.glyphs.map((glyph) => {
      const [x, y] = place(glyph.box[0], glyph.baseline);
      const [dx, dy] = [x - glyph.box[0], y - glyph.baseline];
      const [x0, y0, x1, y1] = glyph.box;
      return { ...glyph, baseline: y, box: [x0 + dx, y0 + dy, x1 + dx, y1 + dy] };
    }),
    strokes: page.strokes.map(({ x0, y0, x1, y1 }): Stroke => {
      const [a, b] = [place(x0, y0), place(x1, y1)];
      return { x0: a[0], y0: a[1], x1: b[0], y1: b[1] };
    }),
    fills: page.fills.map(([x0, y0, x1, y1]): BBox => {
      const [x, y] = place((x0 + x1) / 2, (y0 + y1) / 2);
      const [dx, dy] = [x - (x0 + x1) / 2, y - (y0 + y1) / 2];
      return [x0 + dx, y0 + dy, x1 + dx, y1 + dy];
    }),
  };
}

/** The box on the page as it leans of a box on the straightened page. */
export function leaningBox(
  [x0, y0, x1, y1]: BBox,
  page: Pick<UprightPage, 'width' | 'height'>,
  lean: Lean,
): BBox {
  const dx = lean.down * ((y0 + y1) / 2 - page.height / 2);
  const [left, right] = [lean.across * (x0 - page.width / 2), lean.across * (x1 - page.width / 2)];
  return [x0 + dx, y0 + Math.min(left, right), x1 + dx, y1 + Math.max(left, right)];
}

function straight(
  { width, height }: Pick<UprightPage, 'width' | 'height'>,
  { across, down }: Lean,
): (x: number, y: number) => [number, number] {
  return (x, y) => [x - down * (y - height / 2), y - across * (x - width / 2)];
}

/** First and last letter of each line, as far as its words were drawn one after the other. */
function linesOf(glyphs: readonly Glyph[]): { first: Glyph; last: Glyph }[] {
  const lines: { first: Glyph; last: Glyph }[] = [];
  for (const glyph of glyphs) {
    if (glyph.turn !== 0 || glyph.text === ' ') continue;
    const line = lines.at(-1);
    const gap = line === undefined ? 0 : glyph.box[0] - line.last.box[2];
    const step = line === undefined ? 0 : Math.abs(glyph.baseline - line.last.baseline);
    const follows = gap > -NEXT_STEP * glyph.size && gap < NEXT_WORD * glyph.size;
    if (line !== undefined && follows && step < NEXT_STEP * glyph.size) line.last = glyph;
    else lines.push({ first: glyph, last: glyph });
  }
  return lines;
}

function uprightSlope({ x0, y0, x1, y1 }: Stroke): Slope[] {
  const length = Math.abs(y1 - y0);
  if (length < LONG_RULING || Math.abs(x1 - x0) > SLANTING * length) return [];
  return [{ slope: (x1 - x0) / (y1 - y0), length }];
}

/** The slope in the middle of all, by length. */
function middleOf(slopes: readonly Slope[]): number | null {
  const sorted = [...slopes].sort((a, b) => a.slope - b.slope);
  let left = sorted.reduce((sum, { length }) => sum + length, 0) / 2;
  for (const { slope, length } of sorted) {
    left -= length;
    if (left <= 0) return slope;
  }
  return null;
}

/** The lean of the uprights that puts most lines at one left edge. */
function likelier(starts: readonly { x: number; y: number }[], leans: readonly number[]): number {
  const atOneEdge = (lean: number): number => {
    const counts = new Map<number, number>();
    for (const { x, y } of starts) {
      const edge = Math.round((x - lean * y) / 2);
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  };
  return leans.reduce((best, lean) => (atOneEdge(lean) > atOneEdge(best) ? lean : best));
}
