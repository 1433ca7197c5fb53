import type { BBox } from '../../../document/index.js';
import type { Glyph } from '../engine/types.js';

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

/** The letters of a page that lie over letters of another text. */
export function collisionsOf(glyphs: readonly Glyph[]): Collision[] {
  const squares = new Map<number, Glyph[]>();
  const found: Collision[] = [];
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue;
    const met = new Set<Glyph>();
    for (const key of squaresOf(coreOf(glyph))) {
      const square = squares.get(key);
      if (square === undefined) {
        squares.set(key, [glyph]);
        continue;
      }
      for (const other of square) {
        if (other.run === glyph.run || met.has(other) || !collide(other, glyph)) continue;
        met.add(other);
        found.push({ under: other, over: glyph });
      }
      square.push(glyph);
    }
  }
  return found;
}

/** The body of a letter: from its base line up to the height of capitals; whole where it does not stand upright. */
function coreOf({ box, baseline, size, turn }: Glyph): BBox {
  return turn === 0 ? [box[0], baseline - size * 0.65, box[2], baseline] : box;
}

function squaresOf([x0, y0, x1, y1]: BBox): number[] {
  const keys: number[] = [];
  const [left, top] = [Math.floor(x0 / SQUARE), Math.floor(y0 / SQUARE)];
  const right = Math.min(Math.floor(x1 / SQUARE), left + MOST_SQUARES);
  const bottom = Math.min(Math.floor(y1 / SQUARE), top + MOST_SQUARES);
  for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) keys.push(y * ROW + x);
  return keys;
}

function collide(a: Glyph, b: Glyph): boolean {
  const [p, q] = [coreOf(a), coreOf(b)];
  const width = Math.min(p[2], q[2]) - Math.max(p[0], q[0]);
  const height = Math.min(p[3], q[3]) - Math.max(p[1], q[1]);
  if (width <= 0 || height <= 0) return false;
  const area = (box: BBox): number => (box[2] - box[0]) * (box[3] - box[1]);
  return width * height >= COMMON * Math.min(area(p), area(q));
}
