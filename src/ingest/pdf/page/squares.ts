/** The squares of a page in which what lies over it is looked up: what is near a place, without looking at the whole page. */
export interface Squares {
  /** The squares from one place to another, both included; those outside the page are its outermost. */
  column(x: number): number;
  row(y: number): number;
  /** Puts something into a square, by its number. */
  add(column: number, row: number, item: number): void;
  /** The entry put last into a square; {@link NONE} where it is empty. */
  last(column: number, row: number): number;
  /** The entry put into a square before another one; {@link NONE} where there is none. */
  before(entry: number): number;
  /** What an entry is of. */
  item(entry: number): number;
}

/** No entry. */
export const NONE = -1;
/** Most squares of a page, however large it says it is: their sides grow with it. */
const MOST = 2 ** 16;

/**
 * Divides a page into squares. Arrays of numbers, as pages have many thousands of letters.
 *
 * @param width - points
 * @param height - points
 * @param side - of a square, points; longer on a page that would have too many of them
 */
export function squaresOf(width: number, height: number, side: number): Squares {
  const wanted = Math.max(side, Math.sqrt((width * height) / MOST));
  const columns = Math.max(1, Math.min(MOST, Math.ceil(width / wanted)));
  const rows = Math.max(1, Math.min(Math.floor(MOST / columns), Math.ceil(height / wanted)));
  const heads = new Int32Array(columns * rows).fill(NONE);
  let entries = new Int32Array(1024);
  let count = 0;
  return {
    column: (x) => Math.max(0, Math.min(columns - 1, Math.floor(x / wanted))),
    row: (y) => Math.max(0, Math.min(rows - 1, Math.floor(y / wanted))),
    add(column, row, item) {
      if (count + 2 > entries.length) {
        const larger = new Int32Array(entries.length * 2);
        larger.set(entries);
        entries = larger;
      }
      const square = row * columns + column;
      entries[count] = item;
      entries[count + 1] = heads[square] ?? NONE;
      heads[square] = count;
      count += 2;
    },
    last: (column, row) => heads[row * columns + column] ?? NONE,
    before: (entry) => entries[entry + 1] ?? NONE,
    item: (entry) => entries[entry] ?? NONE,
  };
}
