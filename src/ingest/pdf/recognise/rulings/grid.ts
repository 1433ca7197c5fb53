import type { Stroke } from '../../engine/types.js';
import { type Grid, gridsOf } from '../../ruled/index.js';
import type { Thresholds } from '../picture/thresholds.js';
import type { Grey } from '../picture/types.js';
import { agreeingRulings } from './agreeing.js';
import { brokenRulingsOf, rulingsOf } from './runs.js';
import type { Ruling } from './types.js';

/** The rulings of a page and the grids they draw, points. */
export interface Ruled {
  rulings: Ruling[];
  strokes: Stroke[];
  grids: Grid[];
}

/** The rulings by the threshold that draws the sounder grids: hairlines need the fainter one, stamped pages the other; with those that noise has broken where they part more cells. */
export function ruledOf(picture: Grey, thresholds: Thresholds, dpi: number): Ruled {
  const plain = ruledBy(picture, thresholds.otsu, dpi);
  const faint = ruledBy(picture, thresholds.faint, dpi);
  const [best, threshold] =
    soundness(faint) > soundness(plain) ? [faint, thresholds.faint] : [plain, thresholds.otsu];
  const mended = ruledBy(picture, threshold, dpi, true);
  return soundness(mended) > soundness(best) ? mended : best;
}

function ruledBy(picture: Grey, threshold: number, dpi: number, withBroken = false): Ruled {
  const level = rulingsOf(picture, threshold, dpi, 'horizontal');
  const upright = rulingsOf(picture, threshold, dpi, 'vertical', level);
  if (withBroken) {
    level.push(...brokenRulingsOf(picture, threshold, dpi, 'horizontal'));
    upright.push(...brokenRulingsOf(picture, threshold, dpi, 'vertical'));
    upright.push(...agreeingRulings(picture, threshold, dpi, 'vertical', level));
    level.push(...agreeingRulings(picture, threshold, dpi, 'horizontal', upright));
  }
  const rulings = [...level, ...upright];
  const strokes = rulings.map((ruling) => strokeOf(ruling, 72 / dpi));
  return { rulings, strokes, grids: gridsOf({ strokes, fills: [] }) };
}

function strokeOf({ axis, at, from, to }: Ruling, scale: number): Stroke {
  const [across, start, end] = [(at + 0.5) * scale, from * scale, (to + 1) * scale];
  return axis === 'horizontal'
    ? { x0: start, y0: across, x1: end, y1: across }
    : { x0: across, y0: start, x1: across, y1: end };
}

/** The more cells the sounder; a grid with stretches that are no rectangles counts against. */
function soundness({ grids }: Ruled): number {
  return grids.reduce((sum, grid) => sum + grid.slots.length * (grid.broken ? -0.5 : 1), 0);
}
