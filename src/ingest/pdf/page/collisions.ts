import type { BBox } from '../../../document/index.js';
import type { Glyph } from '../engine/types.js';
import { isBlank } from '../lines/signs.js';

/** Side of the squares in which glyphs are looked up, points. */
const SQUARE = 12;
/** More squares than any page has in a row. */
const ROW = 100_000;
/** Glyphs larger than this many squares on a side are pictures. */
const MOST_SQUARES = 24;
/** Letters that have this share of the smaller one's body in common lie over one another. */
const COMMON = 0.3;

/** Two letters of different texts that lie over one another, the one drawn earlier first. */
export interface Collision {
  under: Glyph;
  over: Glyph;
}

/** A letter and its body. */
interface Placed {
  glyph: Glyph;
  core: BBox;
}

/** The letters of a page that lie over letters of another text. */
export function collisionsOf(glyphs: readonly Glyph[]): Collision[] {
  const squares = new Map<number, Placed[]>();
  const found = new Map<Glyph, Set<Glyph>>();
  for (const glyph of glyphs) {
    if (isBlank(glyph.text)) continue;
    const core = coreOf(glyph);
    const placed = { glyph, core };
    const left = Math.floor(core[0] / SQUARE);
    const top = Math.floor(core[1] / SQUARE);
    const right = Math.min(Math.floor(core[2] / SQUARE), left + MOST_SQUARES);
    const bottom = Math.min(Math.floor(core[3] / SQUARE), top + MOST_SQUARES);
    for (let y = top; y <= bottom; y++) {
      for (let x = left; x <= right; x++) {
        const square = squares.get(y * ROW + x);
        if (square === undefined) {
          squares.set(y * ROW + x, [placed]);
          continue;
        }
        for (const { glyph: other, core: own } of square) {
          if (other.run !== glyph.run && collide(own, core))
            found.set(glyph, (found.get(glyph) ?? new Set()).add(other));
        }
        square.push(placed);
      }
    }
  }
  return [...found].flatMap(([over, others]) => [...others].map((under) => ({ under, over })));
}

/** The body of a letter: from its base line up to the height of capitals; whole where it does not stand upright. */
function coreOf({ box, baseline, size, turn }: Glyph): BBox {
  return turn === 0 ? [box[0], baseline - size * 0.65, box[2], baseline] : box;
}

function collide(p: BBox, q: BBox): boolean {
  const width = Math.min(p[2], q[2]) - Math.max(p[0], q[0]);
  const height = Math.min(p[3], q[3]) - Math.max(p[1], q[1]);
  if (width <= 0 || height <= 0) return false;
  return width * height >= COMMON * Math.min(areaOf(p), areaOf(q));
}

function areaOf(box: BBox): number {
  return (box[2] - box[0]) * (box[3] - box[1]);
}
