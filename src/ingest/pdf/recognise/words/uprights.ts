import type { SeenWord } from '../engines/types.js';
import type { Grey } from '../picture/types.js';

/** A numeral of strokes alone at the head of a word, as it may be read: `III`, `IH.`, `II/2026`, `1,`. */
const STROKES = /^([IHl|1]{1,4})(?=$|[.,;:)/])/u;
/** A numeral that ends in strokes: `XIII`, `VII.`. */
const TAIL = /^[XV]{1,4}(I{1,3})[.,;:)]*$/u;
/** Heights of a letter at which its strokes are looked at, as shares. */
const LEVELS = [0.3, 0.4, 0.5, 0.6, 0.7] as const;
const MIDDLE = 0.5;
/** An upright is this thick at most, and leaves its place by so little from level to level, as shares of its height. */
const THICKEST = 0.34;
const DRIFT = 0.055;

/** How many strokes a reading says the numeral at a word's head has, at its end where other letters stand before them; null where none stands there. */
export function strokesOf(text: string): number | null {
  const numeral = (STROKES.exec(text) ?? TAIL.exec(text))?.[1];
  return numeral === undefined
    ? null
    : [...numeral].reduce((sum, letter) => sum + (letter === 'H' ? 2 : 1), 0);
}

/**
 * How many uprights stand at the left of a word in the picture, at its right where it is read as a numeral that ends in them, which is what `I`, `II` and `III` differ in and engines confuse; null where the picture
 * does not tell, as where strokes have run together.
 */
export function uprightsOf(picture: Grey, word: SeenWord, threshold: number): number | null {
  const [x0, y0, x1, y1] = word.box.map(Math.round) as [number, number, number, number];
  const height = y1 - y0;
  if (height < 8) return null;
  const levels = LEVELS.map((level) =>
    runsAt(picture, y0 + Math.round(height * level), x0 - 2, x1 + 2, threshold),
  );
  const runs = levels[LEVELS.indexOf(MIDDLE)] ?? [];
  const middle = TAIL.test(word.text) ? [...runs].reverse() : runs;
  let count = 0;
  for (const { from, to } of middle) {
    const centre = (from + to) / 2;
    const isThin = to - from <= THICKEST * height;
    const stands = levels.every((level) =>
      level.some(
        (run) =>
          Math.abs((run.from + run.to) / 2 - centre) <= DRIFT * height &&
          run.to - run.from <= THICKEST * height,
      ),
    );
    if (!isThin || !stands) return count === 0 ? null : count;
    count++;
  }
  return count === 0 ? null : count;
}

function runsAt(
  { width, height, data }: Grey,
  y: number,
  x0: number,
  x1: number,
  threshold: number,
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  if (y < 0 || y >= height) return runs;
  let from = -1;
  for (let x = Math.max(0, x0); x <= Math.min(width, x1); x++) {
    const ink = x < Math.min(width, x1) && (data[y * width + x] ?? 255) < threshold;
    if (ink && from < 0) from = x;
    if (!ink && from >= 0) {
      runs.push({ from, to: x });
      from = -1;
    }
  }
  return runs;
}
