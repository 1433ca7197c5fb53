import type { BBox } from '../../../document/index.js';
import { common } from './areas.js';
import type { Glyph } from './types.js';

/** `#rrggbb`; null where a pattern or a picture gives the colour. */
export type Colour = string | null;

export const BLACK: Colour = '#000000';
const PAPER = '#ffffff';

/** An area painted on the page. */
export interface Paint {
  box: BBox;
  colour: Colour;
  /** Nothing below shows through. */
  opaque: boolean;
  /** How many glyphs were drawn before it. */
  at: number;
}

/** An area thinner than this is a line, which covers nothing, points. */
const THIN = 3;

/**
 * Notes areas painted one after the other.
 *
 * @param how - what is seen of the page (null: all of it), how much shows, 0 to 1, and how many glyphs were drawn before
 */
export function addPaint(
  paints: Paint[],
  boxes: readonly BBox[],
  { clip, alpha, colour, at }: { clip: BBox | null; alpha: number; colour: Colour; at: number },
): void {
  if (alpha === 0) return;
  for (const box of boxes) {
    const part = clip === null ? box : common(box, clip);
    if (part[2] - part[0] < THIN || part[3] - part[1] < THIN) continue;
    paints.push({ box: part, colour, opaque: alpha === 1, at });
  }
}

/** More areas than this on one page are a drawing, and are not looked at. */
const MOST_PAINTS = 3000;
/** Height of the strips by which areas are looked up, points. */
const STRIP = 16;
/** No page is higher than this many of them. */
const MOST_STRIPS = 1000;
/** Colours whose channels differ by less than this, of 255, cannot be told apart. */
const SAME_COLOUR = 12;

/**
 * Marks the glyphs that nobody sees for what is painted: those in the colour of their ground (white on paper), and those that an area painted
 * later covers.
 *
 * @param inks - the colour of each glyph
 */
export function markUnseen(
  glyphs: readonly Glyph[],
  inks: readonly Colour[],
  paints: readonly Paint[],
): void {
  const strips = paints.length > MOST_PAINTS ? new Map<number, Paint[]>() : stripsOf(paints);
  for (const [index, glyph] of glyphs.entries()) {
    if (glyph.invisible || glyph.hidden) continue;
    const ink = inks[index] ?? null;
    if (ink === BLACK && paints.length === 0) continue;
    let ground: Colour = PAPER;
    for (const paint of strips.get(Math.floor(middleOf(glyph) / STRIP)) ?? []) {
      if (!covers(paint.box, glyph.box)) continue;
      if (paint.at <= index) ground = paint.opaque ? paint.colour : null;
      else if (paint.opaque && paint.colour !== null) glyph.hidden = true;
    }
    if (ink !== null && ground !== null && sameColour(ink, ground)) glyph.hidden = true;
  }
}

function stripsOf(paints: readonly Paint[]): Map<number, Paint[]> {
  const strips = new Map<number, Paint[]>();
  for (const paint of paints) {
    const first = Math.max(0, Math.floor(paint.box[1] / STRIP));
    const last = Math.min(MOST_STRIPS, Math.floor(paint.box[3] / STRIP));
    for (let strip = first; strip <= last; strip++) {
      const list = strips.get(strip);
      if (list === undefined) strips.set(strip, [paint]);
      else list.push(paint);
    }
  }
  return strips;
}

function middleOf({ box }: Glyph): number {
  return (box[1] + box[3]) / 2;
}

/** True where an area holds the inner half of a glyph, which a line through it does not. */
function covers(area: BBox, [x0, y0, x1, y1]: BBox): boolean {
  const [dx, dy] = [(x1 - x0) / 4, (y1 - y0) / 4];
  return area[0] <= x0 + dx && area[2] >= x1 - dx && area[1] <= y0 + dy && area[3] >= y1 - dy;
}

function sameColour(a: string, b: string): boolean {
  return [1, 3, 5].every((at) => {
    const channel = (colour: string): number => Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.abs(channel(a) - channel(b)) < SAME_COLOUR;
  });
}

/** `#fcfcfc` and lighter. */
export function isWhite(colour: Colour): boolean {
  return colour !== null && /^#f[c-f]f[c-f]f[c-f]$/i.test(colour);
}
