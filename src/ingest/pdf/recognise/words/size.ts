import { light } from '../../../../vietnamese/patterns.js';
import type { SeenLine, SeenWord } from '../engines/types.js';

/** How far letters reach above the base line and below it, in sizes of Times, the type Decree 30/2020/NĐ-CP prescribes. */
const REACH: readonly [RegExp, number][] = [
  [/[ẤẦẨẪẮẰẲẴẾỀỂỄỐỒỔỖ]/u, 0.98],
  [/[ÀÁẢÃÂĂÈÉẺẼÊÌÍỈĨÒÓỎÕÔÙÚỦŨỲÝỶỸỚỜỞỠỨỪỬỮ]/u, 0.9],
  [/[ấầẩẫắằẳẵếềểễốồổỗ]/u, 0.84],
  [light(/[\p{Lu}\p{N}bdđfhklàáảãâăèéẻẽêòóỏõôùúủũìíỉĩỳýỷỹớờởỡứừửữặậệộị()/%“”"]/u), 0.68],
  [/[it;:]/u, 0.62],
];
const SMALL = 0.46;
const HANGING = /[gjpqyỳýỷỹỵ,;()ạặậẹệịọộợụự]/u;
const HANGS = 0.22;

/** Base line of a line and its size of type, in the picture's pixels. */
export interface LineType {
  baseline: number;
  size: number;
}

/** What the boxes of a line's words tell of its type. */
export function lineType(line: SeenLine): LineType {
  const sizes = line.map(sizeOf);
  const size = median(sizes);
  return {
    size,
    baseline: median(line.map(({ text, box }) => box[3] - (HANGING.test(text) ? HANGS * size : 0))),
  };
}

function sizeOf({ text, box }: SeenWord): number {
  const above = REACH.find(([letters]) => letters.test(text))?.[1] ?? SMALL;
  return (box[3] - box[1]) / (above + (HANGING.test(text) ? HANGS : 0));
}

/** The middle of numbers, 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Sizes that differ from the document's habit by less than this share are the habit's. */
const HABIT = 0.22;

/** The sizes in which a document sets its lines, learned page after page. */
export interface SizeHabit {
  learn(sizes: readonly number[]): void;
  snap(size: number): number;
}

/** A habit that knows no sizes yet. */
export function sizeHabit(): SizeHabit {
  const known: number[] = [];
  return {
    learn: (sizes) => known.push(...sizes),
    snap: (size) => {
      const habit = Math.round(median(known) * 2) / 2;
      return Math.abs(size - habit) <= habit * HABIT ? habit : Math.round(size * 2) / 2;
    },
  };
}
