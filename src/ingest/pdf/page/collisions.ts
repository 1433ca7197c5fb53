import type { Glyph, PageContent } from '../engine/types.js';
import { isBlank } from '../lines/signs.js';
import { NONE, squaresOf } from './squares.js';

/** Side of the squares in which glyphs are looked up, points. */
const SQUARE = 12;
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
export function collisionsOf(
  glyphs: readonly Glyph[],
  { width, height }: Pick<PageContent, 'width' | 'height'>,
): Collision[] {
  const squares = squaresOf(width, height, SQUARE);
  const cores = new Float64Array(glyphs.length * 4);
  const found = new Map<Glyph, Set<Glyph>>();
  for (const [index, glyph] of glyphs.entries()) {
    if (isBlank(glyph.text)) continue;
    putCore(glyph, cores, index * 4);
    const left = squares.column(cores[index * 4] ?? 0);
    const top = squares.row(cores[index * 4 + 1] ?? 0);
    const right = Math.min(squares.column(cores[index * 4 + 2] ?? 0), left + MOST_SQUARES);
    const bottom = Math.min(squares.row(cores[index * 4 + 3] ?? 0), top + MOST_SQUARES);
    for (let y = top; y <= bottom; y++) {
      for (let x = left; x <= right; x++) {
        for (let entry = squares.last(x, y); entry !== NONE; entry = squares.before(entry)) {
          const other = glyphs[squares.item(entry)];
          if (
            other !== undefined &&
            other.run !== glyph.run &&
            collide(cores, squares.item(entry) * 4, index * 4)
          )
            found.set(glyph, (found.get(glyph) ?? new Set()).add(other));
        }
        squares.add(x, y, index);
      }
    }
  }
  return [...found].flatMap(([over, others]) => [...others].map((under) => ({ under, over })));
}

/** Writes down the body of a letter: from its base line up to the height of capitals; whole where it does not stand upright. */
function putCore({ box, baseline, size, turn }: Glyph, cores: Float64Array, at: number): void {
  cores[at] = box[0];
  cores[at + 1] = turn === 0 ? baseline - size * 0.65 : box[1];
  cores[at + 2] = box[2];
  cores[at + 3] = turn === 0 ? baseline : box[3];
}

function collide(cores: Float64Array, p: number, q: number): boolean {
  const width = Math.min(cores[p + 2] ?? 0, cores[q + 2] ?? 0) - Math.max(cores[p] ?? 0, cores[q] ?? 0);
  const height =
    Math.min(cores[p + 3] ?? 0, cores[q + 3] ?? 0) - Math.max(cores[p + 1] ?? 0, cores[q + 1] ?? 0);
  if (width <= 0 || height <= 0) return false;
  return width * height >= COMMON * Math.min(areaOf(cores, p), areaOf(cores, q));
}

function areaOf(cores: Float64Array, at: number): number {
  return ((cores[at + 2] ?? 0) - (cores[at] ?? 0)) * ((cores[at + 3] ?? 0) - (cores[at + 1] ?? 0));
}
