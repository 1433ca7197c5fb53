import { blanked } from '../picture/crop.js';
import type { Grey } from '../picture/types.js';
import type { Ruling } from './types.js';

/** Ink this many pixels beside a line is its blurred edge. */
const EDGE = 1;

/** A picture without its rulings, so that no engine takes them for letters (`|`, `1`, `l`). */
export function withoutRulings(picture: Grey, rulings: readonly Ruling[]): Grey {
  return blanked(
    picture,
    rulings.map(({ axis, from, to, first, last }) =>
      axis === 'horizontal'
        ? { x0: from, x1: to + 1, y0: first - EDGE, y1: last + 1 + EDGE }
        : { y0: from, y1: to + 1, x0: first - EDGE, x1: last + 1 + EDGE },
    ),
  );
}
