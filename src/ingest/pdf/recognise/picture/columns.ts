import type { Area } from './crop.js';
import type { Grey } from './types.js';

/** White between two columns, inches; words of a justified line are never so far apart. */
const GUTTER = 0.3;
/** Either column is at least so wide somewhere, inches: a marker before its text is no column. */
const COLUMN = 0.9;
/** Bands of ink thinner than this, inches, are marks above letters or below them, not letters; they belong to the letters this near. */
const THIN = 0.055;
const NEAR = 0.05;
/** Fewer pixels of ink in a row are dust. */
const DUST = 2;
/** Columns are looked for within columns so often. */
const DEPTH = 2;

/** Stretch of a page's width or height, pixels; the end is outside. */
interface Stretch {
  from: number;
  to: number;
}

/** Columns side by side, and the rows they take. */
interface Region extends Stretch {
  gutter: Stretch;
}

/**
 * The columns of a page that stand side by side, as the two halves of a letterhead and the recipients beside a signature do: their lines are at heights of their
 * own, and an engine that takes them for lines across the page cuts the one through the other.
 *
 * @returns rectangles to read each by itself; none where the page is one column
 */
export function columnsOf(picture: Grey, threshold: number, dpi: number): Area[] {
  const page = { x0: 0, y0: 0, x1: picture.width, y1: picture.height };
  return split(picture, page, threshold, dpi, DEPTH) ?? [];
}

/** The columns within a rectangle; null where it is one column. */
function split(picture: Grey, area: Area, threshold: number, dpi: number, depth: number): Area[] | null {
  const regions = depth === 0 ? [] : regionsIn(picture, area, threshold, dpi);
  if (regions.length === 0) return null;
  return regions.flatMap(({ from, to, gutter }) => {
    const middle = (gutter.from + gutter.to) >> 1;
    const left = { x0: area.x0, y0: from, x1: middle, y1: to };
    const right = { x0: middle, y0: from, x1: area.x1, y1: to };
    return [left, right].flatMap((half) => split(picture, half, threshold, dpi, depth - 1) ?? [half]);
  });
}

function regionsIn(picture: Grey, area: Area, threshold: number, dpi: number): Region[] {
  const regions: Region[] = [];
  let open: Region | null = null;
  for (const band of wholeLines(bandsIn(picture, area, threshold), dpi)) {
    const ink = inkOf(picture, area, band, threshold);
    const goesOn: Stretch | null = open === null ? null : widest(whitesIn(ink, open.gutter), GUTTER * dpi);
    if (open !== null && goesOn !== null) {
      open.to = band.to;
      open.gutter = goesOn;
      continue;
    }
    const gutter = gutterOf(ink, area, dpi);
    open = gutter === null ? null : { ...band, gutter };
    if (open !== null) regions.push(open);
  }
  return regions;
}

/** Rows with ink, line by line. */
function bandsIn({ width, data }: Grey, area: Area, threshold: number): Stretch[] {
  const bands: Stretch[] = [];
  let from = -1;
  for (let y = area.y0; y <= area.y1; y++) {
    let count = 0;
    for (let x = area.x0; y < area.y1 && x < area.x1 && count <= DUST; x++)
      if ((data[y * width + x] ?? 255) < threshold) count++;
    if (count > DUST && from < 0) from = y;
    if (count <= DUST && from >= 0) {
      bands.push({ from, to: y });
      from = -1;
    }
  }
  return bands;
}

/** Lines with the marks of their letters: marks alone leave much white between them, as columns do. */
function wholeLines(bands: readonly Stretch[], dpi: number): Stretch[] {
  const lines: Stretch[] = [];
  for (const band of bands) {
    const above = lines.at(-1);
    const isThin = (one: Stretch): boolean => one.to - one.from < THIN * dpi;
    if (above !== undefined && band.from - above.to < NEAR * dpi && (isThin(above) || isThin(band)))
      above.to = band.to;
    else lines.push({ ...band });
  }
  return lines;
}

/** For each column of the picture whether some rows have ink in it. */
function inkOf({ width, data }: Grey, area: Area, rows: Stretch, threshold: number): Uint8Array {
  const ink = new Uint8Array(width);
  for (let y = rows.from; y < rows.to; y++)
    for (let x = area.x0; x < area.x1; x++) if ((data[y * width + x] ?? 255) < threshold) ink[x] = 1;
  return ink;
}

/** The white between two columns of a line that stands in both; null where it stands in one. */
function gutterOf(ink: Uint8Array, area: Area, dpi: number): Stretch | null {
  const first = ink.indexOf(1);
  const last = ink.lastIndexOf(1) + 1;
  if (first < 0) return null;
  const apart = whitesIn(ink, { from: first, to: last }).filter(
    ({ from, to }) => from - first >= COLUMN * dpi && last - to >= COLUMN * dpi,
  );
  const gutter = widest(apart, GUTTER * dpi);
  return gutter === null || gutter.from <= area.x0 ? null : gutter;
}

function whitesIn(ink: Uint8Array, { from, to }: Stretch): Stretch[] {
  const whites: Stretch[] = [];
  let begun = -1;
  for (let x = from; x <= to; x++) {
    const isWhite = x < to && ink[x] === 0;
    if (isWhite && begun < 0) begun = x;
    if (!isWhite && begun >= 0) {
      whites.push({ from: begun, to: x });
      begun = -1;
    }
  }
  return whites;
}

function widest(stretches: readonly Stretch[], least: number): Stretch | null {
  const [first] = [...stretches].sort((a, b) => b.to - b.from - (a.to - a.from));
  return first === undefined || first.to - first.from < least ? null : first;
}
