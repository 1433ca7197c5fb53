import type { TextRow } from './rows.js';

/** A row's lines stand evenly about its number within this share of the line distance. */
const EVEN = 0.35;
/** A number this share of the line distance below the first line of its row is set in the row's middle. */
const BELOW = 0.4;

/**
 * The usual distance between the lines of one column, points. Those of other columns may stand between: cells in the middle of their rows, or of several
 * paragraphs.
 *
 * @param stretches - lines that are looked at by themselves: the rows of the table where they are known
 */
export function linePitch(stretches: readonly (readonly TextRow[])[]): number {
  const distances: number[] = [];
  for (const rows of stretches) {
    const last = new Map<number, number>();
    for (const { baseline, parts } of rows) {
      for (const { column } of parts) {
        const above = last.get(column);
        if (above !== undefined) distances.push(baseline - above);
        last.set(column, baseline);
      }
    }
  }
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 4)] ?? 14;
}

/** True where the rows' numbers stand in the middle of their rows: words of the first row stand above its number. */
export function isCentred(
  rows: readonly TextRow[],
  pitch: number,
  isNumber: (row: TextRow) => boolean,
): boolean {
  const first = rows[0];
  const number = rows.find(isNumber);
  return first !== undefined && number !== undefined && number.baseline - first.baseline > BELOW * pitch;
}

/**
 * The rows of a table whose cells are centred from top to bottom: each reaches as far below its number as above it, so that the end of one and the
 * number of the next give the end of the next.
 *
 * @returns null where some row's lines do not stand evenly about its number
 */
export function centredRows(
  rows: readonly TextRow[],
  pitch: number,
  isNumber: (row: TextRow) => boolean,
): TextRow[][] | null {
  const numbers = rows.filter(isNumber);
  const found: TextRow[][] = [];
  let at = 0;
  let end = (rows[0]?.baseline ?? 0) - pitch / 2;
  for (const { baseline } of numbers) {
    end = 2 * baseline - end;
    const from = at;
    for (let row = rows[at]; row !== undefined && row.baseline < end; row = rows[at]) at++;
    const own = rows.slice(from, at);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return null;
    const middle = (first.baseline + last.baseline) / 2;
    if (Math.abs(middle - baseline) > EVEN * pitch || !standEvenly(own, baseline, pitch)) return null;
    // Measured anew, so that small differences do not add up.
    end = (last.baseline + Math.max(last.baseline + pitch, rows[at]?.baseline ?? 0)) / 2;
    found.push(own);
  }
  return at < rows.length ? null : found;
}

/** Every cell of a row stands in its middle, or begins at its top. */
function standEvenly(rows: readonly TextRow[], middle: number, pitch: number): boolean {
  const cells = new Map<number, { top: number; bottom: number }>();
  for (const { baseline, parts } of rows) {
    for (const { column } of parts)
      cells.set(column, { top: cells.get(column)?.top ?? baseline, bottom: baseline });
  }
  const first = rows[0]?.baseline ?? middle;
  return [...cells.values()].every(
    ({ top, bottom }) =>
      Math.abs((top + bottom) / 2 - middle) <= EVEN * pitch || Math.abs(top - first) <= EVEN * pitch,
  );
}
