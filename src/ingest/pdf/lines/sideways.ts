import type { Glyph } from '../engine/types.js';
import { turnGlyph } from '../page/upright.js';
import { linesOf, union } from './lines.js';
import type { Line } from './types.js';

/** The lines of a cell: upright ones first, then those set sideways, as in narrow column heads. */
export function linesIn(glyphs: readonly Glyph[], page: number): Line[] {
  const upright = glyphs.filter((glyph) => glyph.turn === 0);
  const lines = linesOf(upright, page, Number.POSITIVE_INFINITY);
  if (upright.length === glyphs.length) return lines;
  return [...lines, ...sidewaysLines(glyphs, page)];
}

/** Lines of the glyphs that run up, down or upside down on an upright page, with their boxes where they stand. */
export function sidewaysLines(glyphs: readonly Glyph[], page: number): Line[] {
  return ([1, 3, 2] as const).flatMap((turn) => {
    const own = glyphs.filter((glyph) => glyph.turn === turn);
    if (own.length === 0) return [];
    const [x0, y0, x1, y1] = union(own.map((glyph) => glyph.box));
    const width = x0 + x1;
    const height = y0 + y1;
    const back = turn === 2 ? 2 : ((4 - turn) as 1 | 3);
    return linesOf(
      own.map((glyph) => turnGlyph(glyph, turn, width, height)),
      page,
      Number.POSITIVE_INFINITY,
    ).map((line) => placeBack(line, back, turn === 2 ? [width, height] : [height, width]));
  });
}

/** Words keep their extent along the line; only the line's box is turned back onto the page. */
function placeBack(line: Line, turns: 1 | 2 | 3, [width, height]: [number, number]): Line {
  const stand: Glyph = {
    text: '',
    box: line.box,
    baseline: line.baseline,
    size: line.size,
    font: { name: '', bold: false, italic: false },
    turn: 0,
    invisible: false,
    stamp: null,
    run: 0,
    hidden: false,
  };
  return { ...line, box: turnGlyph(stand, turns, width, height).box };
}
