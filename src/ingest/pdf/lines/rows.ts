import type { Glyph } from '../engine/types.js';
import { isBlank } from './signs.js';

/** Glyphs whose base lines differ by less than this share of their size stand on one row. */
const SAME_ROW = 0.22;
/** Type smaller than this share of its neighbours' size is raised or lowered type. */
const SMALL_TYPE = 0.8;
/** Digits are, also where they are a little larger: browsers set a mark in five sixths of its neighbours' size. */
const SMALL_DIGITS = 0.85;
/** Most digits of a mark. */
const LONGEST_NUMBER = 3;
/** How far small type may stand above and below the base line of its row, as shares of the row's size. */
const RAISED = 0.7;
const LOWERED = 0.35;
/** Most characters of small type that are taken for marks. */
const LONGEST_MARKS = 24;

interface Row {
  baseline: number;
  size: number;
  glyphs: Glyph[];
}

/** Groups upright glyphs by base line, from the top down; footnote marks and indices go with the row they belong to. */
export function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline);
  const rows: Row[] = [];
  for (const glyph of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && glyph.baseline - row.baseline <= Math.max(1, glyph.size * SAME_ROW)) {
      row.glyphs.push(glyph);
      row.size = Math.max(row.size, glyph.size);
    } else {
      rows.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] });
    }
  }
  return attachMarks(rows).map((row) => row.glyphs);
}

function attachMarks(rows: readonly Row[]): Row[] {
  const gone = new Set<Row>();
  rows.forEach((row, index) => {
    const letters = row.glyphs.filter((glyph) => !isBlank(glyph.text));
    if (letters.length > LONGEST_MARKS) return;
    const host = [rows[index + 1], rows[index - 1]].find(
      (other) => other !== undefined && !gone.has(other) && belongsTo(row, letters, other),
    );
    if (host === undefined) return;
    host.glyphs.push(...row.glyphs);
    gone.add(row);
  });
  return rows.filter((row) => !gone.has(row));
}

/** True for type so small beside its neighbours that it may be raised or lowered type. */
export function isSmallType({ text, size }: Pick<Glyph, 'text' | 'size'>, around: number): boolean {
  return size <= around * (/^\d$/.test(text) ? SMALL_DIGITS : SMALL_TYPE);
}

function belongsTo(row: Row, letters: readonly Glyph[], host: Row): boolean {
  const isNumber = letters.length > 0 && letters.length <= LONGEST_NUMBER;
  const small = isNumber ? letters.every((letter) => isSmallType(letter, host.size)) : false;
  if (!small && row.size > host.size * SMALL_TYPE) return false;
  const rise = host.baseline - row.baseline;
  if (rise > host.size * RAISED || rise < -host.size * LOWERED) return false;
  const reach = host.size;
  return letters.every((letter) =>
    [...host.glyphs, ...letters].some(
      (other) =>
        other !== letter &&
        other.size > letter.size &&
        !isBlank(other.text) &&
        other.box[0] - reach <= letter.box[2] &&
        other.box[2] + reach >= letter.box[0] - (letters.length - 1) * letter.size,
    ),
  );
}
