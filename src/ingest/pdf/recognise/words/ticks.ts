import type { SeenLine, SeenWord } from '../engines/types.js';
import { type Area, inkIn } from '../picture/crop.js';
import type { Grey } from '../picture/types.js';
import { CONFIRMED } from './agree.js';
import { isPlus } from './bullets.js';

/** A sign told by its shape in the picture is so sure. */
const SHAPED = 0.7;
/** Sizes of the sign that ticks a cell, inches. */
const SMALLEST = 0.045;
const LARGEST = 0.3;
/** How many times as wide as high it is at most, or as high as wide. */
const SQUARE = 1.7;
/** Fewer pixels across tell no shape. */
const FEWEST = 6;

/** So much of each diagonal of a cross is ink, within so many pixels of it as a share of its size. */
const DIAGONAL = 0.88;
const BESIDE = 0.09;
/** Between the arms of a cross, at the middle of each side, is paper: so deep, so wide, and so little ink, as shares. */
const DEEP = 0.18;
const WIDE = 0.24;
const EMPTY = 0.2;

/** The lowest place of a check mark, as a share of its width; how high its arms reach, as shares of its height. */
const VERTEX = { from: 0.08, to: 0.5 } as const;
const SHORT_ARM = { least: 0.12, most: 0.75 } as const;
const LONG_ARM = 0.88;
/** A stroke is at most so high in one column, as a share of the height, and steps back by no more from column to column. */
const STROKE = 0.5;
const BACK = 0.06;

/**
 * A cell with the sign alone that ticks it told by its shape, as no model reads it for sure: `x` under `Quý I`, `✓` under `Sở Y tế`. What both readings have as an x stays a
 * letter in its own size; what any reading takes for a number or a word stays.
 *
 * @param readings - what the models read in the cell, the first of them first
 */
export function tickOf(
  readings: readonly (readonly SeenLine[])[],
  picture: Grey,
  { threshold, dpi }: { threshold: number; dpi: number },
): SeenWord | null {
  const texts = readings.map((lines) =>
    lines
      .flat()
      .map(({ text }) => text)
      .join(''),
  );
  if (texts.some((text) => /\p{N}|\p{L}{3}/u.test(text))) return null;
  const whole: Area = { x0: 0, y0: 0, x1: picture.width, y1: picture.height };
  const ink = inkIn(picture, whole, threshold, FEWEST);
  if (ink === null) return null;
  const [width, height] = [ink.x1 - ink.x0, ink.y1 - ink.y0];
  const [smaller, larger] = [Math.min(width, height), Math.max(width, height)];
  if (smaller < SMALLEST * dpi || larger > LARGEST * dpi) return null;
  const box: SeenWord['box'] = [ink.x0, ink.y0, ink.x1, ink.y1];
  const letters = texts.filter((text) => /^[xX]{1,2}$/u.test(text));
  const letter = letters[0]?.charAt(0) ?? 'x';
  if (letters.length === texts.length) return { text: letter, box, confidence: CONFIRMED };
  if (larger > SQUARE * smaller || smaller < FEWEST) return null;
  const isInk = (x: number, y: number): boolean =>
    (picture.data[(ink.y0 + y) * picture.width + ink.x0 + x] ?? 255) < threshold;
  const shape = { width, height, isInk };
  if (isCross(shape)) return { text: letter, box, confidence: SHAPED };
  if (isCheck(shape)) return { text: '✓', box, confidence: SHAPED };
  return isPlus(picture, ink, threshold) ? { text: '+', box, confidence: SHAPED } : null;
}

/** The ink of a sign within its own rectangle. */
interface Shape {
  width: number;
  height: number;
  isInk: (x: number, y: number) => boolean;
}

/** Two strokes from corner to corner, and paper between their ends. */
function isCross(shape: Shape): boolean {
  const { width, height } = shape;
  const size = Math.max(width, height);
  const near = Math.max(1, Math.round(BESIDE * size));
  let [falling, rising] = [0, 0];
  for (let step = 0; step < size; step++) {
    const x = Math.floor(((step + 0.5) * width) / size);
    const y = Math.floor(((step + 0.5) * height) / size);
    if (inkNear(shape, x, y, near)) falling++;
    if (inkNear(shape, width - 1 - x, y, near)) rising++;
  }
  if (Math.min(falling, rising) < DIAGONAL * size) return false;
  const [deepX, deepY] = [Math.max(1, Math.floor(width * DEEP)), Math.max(1, Math.floor(height * DEEP))];
  const across = { from: Math.round(width * (0.5 - WIDE / 2)), to: Math.round(width * (0.5 + WIDE / 2)) };
  const down = { from: Math.round(height * (0.5 - WIDE / 2)), to: Math.round(height * (0.5 + WIDE / 2)) };
  return [
    inkShare(shape, across, { from: 0, to: deepY }),
    inkShare(shape, across, { from: height - deepY, to: height }),
    inkShare(shape, { from: 0, to: deepX }, down),
    inkShare(shape, { from: width - deepX, to: width }, down),
  ].every((share) => share <= EMPTY);
}

function inkNear({ width, isInk }: Shape, x: number, y: number, near: number): boolean {
  for (let at = Math.max(0, x - near); at <= Math.min(width - 1, x + near); at++)
    if (isInk(at, y)) return true;
  return false;
}

interface Stretch {
  from: number;
  to: number;
}

function inkShare({ isInk }: Shape, across: Stretch, down: Stretch): number {
  let [inked, all] = [0, 0];
  for (let y = down.from; y < down.to; y++) {
    for (let x = across.from; x < across.to; x++) {
      all++;
      if (isInk(x, y)) inked++;
    }
  }
  return all === 0 ? 0 : inked / all;
}

/** One stroke that falls a little way and rises to the right all the way: `✓`, not the `v` whose arms are alike nor the `/` that has one. */
function isCheck({ width, height, isInk }: Shape): boolean {
  const lower: number[] = [];
  const upper: number[] = [];
  for (let x = 0; x < width; x++) {
    const rows = Array.from({ length: height }, (_, y) => y).filter((y) => isInk(x, y));
    const [top, bottom] = [rows[0], rows.at(-1)];
    if (top === undefined || bottom === undefined || bottom - top + 1 > STROKE * height) return false;
    upper.push(top);
    lower.push(bottom);
  }
  const vertex = lower.indexOf(Math.max(...lower));
  if (vertex < VERTEX.from * width || vertex > VERTEX.to * width) return false;
  const start = height - Math.min(...upper.slice(0, vertex + 1));
  if (start < SHORT_ARM.least * height || start > SHORT_ARM.most * height) return false;
  if (height - (upper.at(-1) ?? height) < LONG_ARM * height) return false;
  const back = Math.max(1, BACK * height);
  return lower.every((row, x) => {
    const before = lower[x - 1];
    return before === undefined || (x <= vertex ? row >= before - back : row <= before + back);
  });
}
