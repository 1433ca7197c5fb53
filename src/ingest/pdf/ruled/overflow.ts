import type { Glyph } from '../engine/types.js';
import { isBlank } from '../lines/signs.js';

/** Letters this near each other, in sizes of type, belong to one word; a single space between words is no wider than this. */
const ONE_WORD = 0.12;
const ONE_SPACE = 0.6;
/** Base lines that differ by less than this share of the size are one. */
const SAME_LINE = 0.15;

/**
 * Gives what runs over a ruling to the cell it begins in: a word that crosses it, words that lie over what the next cell says itself, and the rest of
 * such a text to its end.
 *
 * @param owners - for each glyph the cell its middle lies in, -1 for none; changed in place
 */
export function keepOverflow(glyphs: readonly Glyph[], owners: number[]): void {
  let home = -1;
  let before: Glyph | undefined;
  let spaces = 0;
  let over = false;
  for (const [index, glyph] of glyphs.entries()) {
    const owner = owners[index] ?? -1;
    if (before === undefined || !goesOn(before, glyph)) {
      home = owner;
      spaces = 0;
      over = false;
    }
    if (isBlank(glyph.text)) {
      spaces++;
      if (home !== -1 && spaces === 1) owners[index] = home;
      continue;
    }
    if (owner !== home) {
      const gap = before === undefined ? 0 : (glyph.box[0] - before.box[2]) / glyph.size;
      const crosses: boolean = spaces === 0 && gap <= ONE_WORD;
      const runsOn: boolean = spaces <= 1 && gap <= ONE_SPACE && (over || meetsOthers(glyphs, owners, index));
      over = home !== -1 && owner !== -1 && (crosses || runsOn);
      if (!over) home = owner;
    }
    owners[index] = home;
    before = glyph;
    spaces = 0;
  }
}

/** In one text, or drawn word by word: the next one stands a space behind the last. */
function goesOn(a: Glyph, b: Glyph): boolean {
  if (a.turn !== 0 || b.turn !== 0 || Math.abs(a.baseline - b.baseline) >= a.size * SAME_LINE) return false;
  const gap = (b.box[0] - a.box[2]) / a.size;
  return a.run === b.run || (a.font.name === b.font.name && gap > ONE_WORD && gap <= ONE_SPACE);
}

/** Neighbouring cells are drawn within this many letters of each other. */
const NEARBY = 500;

/** True where the rest of a text lies over other words of the cell it has come into. */
function meetsOthers(glyphs: readonly Glyph[], owners: readonly number[], from: number): boolean {
  const first = glyphs[from];
  if (first === undefined) return false;
  let right = first.box[2];
  for (let at = from + 1; glyphs[at]?.run === first.run; at++)
    right = Math.max(right, glyphs[at]?.box[2] ?? 0);
  const start = Math.max(0, from - NEARBY);
  return glyphs
    .slice(start, from + NEARBY)
    .some(
      (other, index) =>
        owners[start + index] === owners[from] &&
        other.run !== first.run &&
        !isBlank(other.text) &&
        Math.abs(other.baseline - first.baseline) < first.size * SAME_LINE &&
        other.box[0] < right - first.size * ONE_WORD &&
        other.box[2] > first.box[0],
    );
}
