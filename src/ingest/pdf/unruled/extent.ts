import { readDeclaredCount } from '../../../vietnamese/declaredCount.js';
import type { Band } from '../lines/bands.js';
import { ROW_NUMBER } from '../tables/header.js';
import { type Columns, cutAtEdges, type Part } from './columns.js';

/** A vertical gap this wide, in sizes of type, ends a table without rulings. */
const END_GAP = 5;

/** Words that begin this far from where those of a column set flush begin stand in no cell of it, points. */
const OFF_START = 6;
/** Bands of one piece between those of several: the second lines of one cell. */
const MOST_WHOLE = 4;

function isFarBelow(band: Band, above: Band): boolean {
  return band.top - above.bottom > END_GAP * (band.lines[0]?.size ?? 12);
}

/** True where words of the band run over a column edge: running text, or a title across the table. */
function runsOver(parts: readonly Part[]): boolean {
  return parts.some((part) => part.glued);
}

/** The parts of a band, by column. */
export function partsOf(band: Band, columns: Columns): Part[] {
  return band.lines.flatMap((line) => cutAtEdges(line, columns));
}

/**
 * The band behind the last one of a table: where words run over column edges without a row number in front, or a wide gap
 * opens.
 */
export function tableEnd(bands: readonly Band[], from: number, columns: Columns): number {
  let end = from;
  for (let band = bands[end]; band !== undefined; band = bands[end]) {
    const above = bands[end - 1];
    if (above !== undefined && end > from && isFarBelow(band, above)) break;
    const parts = partsOf(band, columns);
    if (runsOver(parts) && !isGroupRow(parts)) break;
    if (end > from && isBelowTable(parts, columns)) break;
    end++;
  }
  // «IV. TỔ CHỨC THỰC HIỆN» with no rows below it on the page is the title of what follows.
  while (end > from && end < bands.length && isGroupRow(partsOfNth(bands, end - 1, columns))) end--;
  return end;
}

function partsOfNth(bands: readonly Band[], at: number, columns: Columns): Part[] {
  const band = bands[at];
  return band === undefined ? [] : partsOf(band, columns);
}

/** `Phụ lục có 05 nhiệm vụ.`, or a lone line that begins where no words of its column do, and goes on with none. */
function isBelowTable(parts: readonly Part[], { starts, flush }: Columns): boolean {
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0 || only.column === 0) return false;
  if (readDeclaredCount(only.line.text) !== null) return true;
  if (flush[only.column] !== true) return false;
  const start = starts[only.column] ?? null;
  const apart = start !== null && Math.abs(only.line.box[0] - start) > OFF_START;
  return apart && /^\p{Lu}/u.test(only.line.text);
}

/** The band behind the last of those that stand in pieces below column titles, though no columns part them. */
export function looseEnd(bands: readonly Band[], from: number): number {
  let end = from;
  for (let at = from; at - end < MOST_WHOLE; at++) {
    const [above, band] = [bands[at - 1], bands[at]];
    if (band === undefined || (above !== undefined && isFarBelow(band, above))) break;
    if (band.lines.length > 1) end = at + 1;
  }
  return end;
}

/**
 * The band behind the last of those of a table that was given up: those that {@link looseEnd} tells, and what is left of the page where that can only be
 * second lines of cells. Running text begins where the row numbers do.
 */
export function givenUpEnd(bands: readonly Band[], from: number, { edges }: Columns): number {
  const isText = ({ lines: [line, ...others] }: Band): boolean => {
    if (line === undefined || others.length > 0) return false;
    if (readDeclaredCount(line.text) !== null) return true;
    return line.box[0] < (edges[0] ?? 0) + line.size && !ROW_NUMBER.test(line.words[0]?.text ?? '');
  };
  const text = bands.findIndex((band, at) => at >= from && isText(band));
  const own = text < 0 ? bands : bands.slice(0, text);
  const end = looseEnd(own, from);
  const isRest =
    own.length === bands.length &&
    own.length - end <= MOST_WHOLE &&
    own.slice(end).every((band, at) => !isFarBelow(band, own[end + at - 1] ?? band));
  return isRest ? own.length : end;
}

/** Pieces of a numbered row side by side, at least. */
const PIECES = 3;

/** True where numbered rows in pieces stand below the end of a table: it was not told where its columns lie. */
export function rowsFollow(bands: readonly Band[], end: number, { edges }: Columns): boolean {
  return bands.slice(end, looseEnd(bands, end)).some(({ lines }) => {
    const [first] = lines;
    const isNumbered = ROW_NUMBER.test(first?.words[0]?.text ?? '');
    return isNumbered && lines.length >= PIECES && (first?.box[0] ?? 0) < (edges[1] ?? 0);
  });
}

/** `II CẢI CÁCH THỂ CHẾ` across the columns: a number in the first, words that run on from the second. */
export function isGroupRow(parts: readonly Part[]): boolean {
  const [first, second] = parts;
  if (first === undefined || second === undefined || !runsOver(parts)) return false;
  return first.column === 0 && ROW_NUMBER.test(first.line.text) && parts.slice(2).every((part) => part.glued);
}
