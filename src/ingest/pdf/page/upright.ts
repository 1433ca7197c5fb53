import type { BBox } from '../../../document/index.js';
import type { Glyph, PageContent, Stroke, Turn } from '../engine/types.js';
import { greatest } from '../numbers.js';

/** A page turned so that its text runs from left to right, and how to turn boxes back. */
export interface UprightPage extends PageContent {
  /** Quarter turns clockwise of the text on the page as shown. */
  turned: 0 | 1 | 2 | 3;
}

/**
 * Turns a page whose text runs up, down or upside down (an annex printed across a portrait sheet without `/Rotate`).
 */
export function uprightPage(page: PageContent): UprightPage {
  const turned = mainTurn(page.glyphs);
  if (turned === 0) return { ...page, turned };
  const { width, height } = page;
  const across = turned % 2 === 1;
  return {
    number: page.number,
    width: across ? height : width,
    height: across ? width : height,
    glyphs: page.glyphs.map((glyph) => turnGlyph(glyph, turned, width, height)),
    strokes: page.strokes.map((stroke) => turnStroke(stroke, turned, width, height)),
    fills: page.fills.map((box) => turnBox(box, turned, width, height)),
    images: page.images.map((box) => turnBox(box, turned, width, height)),
    outlines: page.outlines,
    turned,
  };
}

/** The box on the page as shown of a box on the upright page. */
export function shownBox(box: BBox, page: Pick<UprightPage, 'width' | 'height' | 'turned'>): BBox {
  return turnBox(box, ((4 - page.turned) % 4) as 0 | 1 | 2 | 3, page.width, page.height);
}

/** A glyph in a frame in which text of the given turn runs from left to right. */
export function turnGlyph(glyph: Glyph, turned: 0 | 1 | 2 | 3, width: number, height: number): Glyph {
  const turn: Turn = glyph.turn === null ? null : (((glyph.turn - turned + 4) % 4) as 0 | 1 | 2 | 3);
  const box = turnBox(glyph.box, turned, width, height);
  return { ...glyph, box, turn, baseline: box[1] + 0.8 * (box[3] - box[1]) };
}

function mainTurn(glyphs: readonly Glyph[]): 0 | 1 | 2 | 3 {
  const counts = [0, 0, 0, 0];
  for (const { turn, text } of glyphs) {
    if (turn !== null && text.trim() !== '') counts[turn] = (counts[turn] ?? 0) + 1;
  }
  return counts.indexOf(greatest(counts)) as 0 | 1 | 2 | 3;
}

/** A point in a frame in which text of the given turn runs from left to right. */
export function turnPoint(
  x: number,
  y: number,
  turned: number,
  width: number,
  height: number,
): [number, number] {
  if (turned === 1) return [y, width - x];
  if (turned === 2) return [width - x, height - y];
  if (turned === 3) return [height - y, x];
  return [x, y];
}

function turnBox(box: BBox, turned: number, width: number, height: number): BBox {
  const [ax, ay] = turnPoint(box[0], box[1], turned, width, height);
  const [bx, by] = turnPoint(box[2], box[3], turned, width, height);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

/** A stroke in a frame in which text of the given turn runs from left to right. */
export function turnStroke(stroke: Stroke, turned: number, width: number, height: number): Stroke {
  const [x0, y0] = turnPoint(stroke.x0, stroke.y0, turned, width, height);
  const [x1, y1] = turnPoint(stroke.x1, stroke.y1, turned, width, height);
  return { x0, y0, x1, y1 };
}
