import type { Line } from './types.js';

/** Lines that stand beside each other: the pieces of one row, or the rows of two columns that do not line up. */
export interface Band {
  top: number;
  bottom: number;
  lines: Line[];
}

/** Lines whose letters overlap by this share of the lower of them stand beside each other. */
const BESIDE = 0.08;

/** Top and bottom of a line's small letters. */
function core(line: Line): [number, number] {
  return [line.baseline - line.size * 0.7, line.baseline + line.size * 0.05];
}

/** Groups lines that stand beside each other, from the top down. */
export function bandsOf(lines: readonly Line[]): Band[] {
  const bands: Band[] = [];
  for (const line of [...lines].sort((a, b) => core(a)[0] - core(b)[0])) {
    const [top, bottom] = core(line);
    const band = bands.at(-1);
    if (band !== undefined && band.bottom - top > BESIDE * Math.min(bottom - top, band.bottom - band.top)) {
      band.lines.push(line);
      band.bottom = Math.max(band.bottom, bottom);
    } else {
      bands.push({ top, bottom, lines: [line] });
    }
  }
  for (const band of bands) band.lines.sort((a, b) => a.box[0] - b.box[0]);
  return bands;
}

/** Rows of one column: pieces that share a base line put side by side. */
export function baselineRows(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && line.baseline - first.baseline < 0.3 * line.size)
      row.push(line);
    else rows.push([line]);
  }
  return rows;
}
