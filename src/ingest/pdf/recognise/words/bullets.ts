import type { SeenLine } from '../engines/types.js';
import { type Area, inkIn } from '../picture/crop.js';
import type { Grey } from '../picture/types.js';

/** A sign told by its shape in the picture is so sure. */
const SHAPED = 0.7;
/** One sign or letter at the head of a line, read with less confidence than this, may be the mark of an item. */
const UNSURE = 0.6;
const ALONE = /^[^\p{N}]$/u;
/** A dash or a plus as engines read them where they are sure. */
const PLAIN = /^[-–—+]$/u;
/** A plus is about as wide as it is high. */
const SQUARE = 1.4;
/** Its strokes go from end to end, and leave the corners empty: shares of its pixels there. */
const STROKE = 0.8;
const CORNER = 0.15;
/** A corner is so much of the width and of the height; letters of fewer pixels tell nothing. */
const CORNER_SIZE = 0.3;
const FEWEST = 6;

/** The line as it was judged, with the plus at its head that the first reading took for a letter: `n Tăng tỷ lệ` is `+ Tăng tỷ lệ`, where the picture shows a plus. */
export function withBullet(judged: SeenLine, first: SeenLine, picture: Grey, threshold: number): SeenLine {
  const [mark] = first;
  if (mark === undefined || first.length < 2) return judged;
  if (!ALONE.test(mark.text) || PLAIN.test(mark.text) || mark.confidence >= UNSURE) return judged;
  const [x0, y0, x1, y1] = mark.box;
  if (!isPlus(picture, { x0, y0, x1, y1 }, threshold)) return judged;
  return [{ text: '+', box: mark.box, confidence: SHAPED }, ...judged.slice(1)];
}

/** Whether a rectangle of a picture shows two strokes that cross in the middle. */
export function isPlus(picture: Grey, area: Area, threshold: number): boolean {
  const ink = inkIn(picture, area, threshold, FEWEST);
  if (ink === null) return false;
  const [width, height] = [ink.x1 - ink.x0, ink.y1 - ink.y0];
  if (Math.min(width, height) < FEWEST || Math.max(width, height) > SQUARE * Math.min(width, height)) {
    return false;
  }
  const isInk = (x: number, y: number): boolean =>
    (picture.data[(ink.y0 + y) * picture.width + ink.x0 + x] ?? 255) < threshold;
  const across = mostInked(height, width, (row, along) => isInk(along, row));
  const down = mostInked(width, height, (column, along) => isInk(column, along));
  if (across < STROKE || down < STROKE) return false;
  const [wide, high] = [Math.floor(width * CORNER_SIZE), Math.floor(height * CORNER_SIZE)];
  let filled = 0;
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      for (const [cx, cy] of [
        [x, y],
        [width - 1 - x, y],
        [x, height - 1 - y],
        [width - 1 - x, height - 1 - y],
      ] as const) {
        if (isInk(cx, cy)) filled++;
      }
    }
  }
  return filled <= 4 * wide * high * CORNER;
}

/** The share of ink on the most inked line of the middle third. */
function mostInked(lines: number, length: number, isInk: (line: number, along: number) => boolean): number {
  let most = 0;
  for (let line = Math.floor(lines / 3); line < Math.ceil((lines * 2) / 3); line++) {
    let count = 0;
    for (let along = 0; along < length; along++) if (isInk(line, along)) count++;
    most = Math.max(most, count / length);
  }
  return most;
}
