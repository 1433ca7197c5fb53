import type { BBox } from '../../../document/index.js';
import { isCapitals } from '../../../vietnamese/casing.js';
import { looksLikeHeader } from '../../../vietnamese/columns.js';
import { isWholeTitle } from '../../../vietnamese/layout/ends.js';
import { isTitleEnd } from '../../../vietnamese/layout/openings.js';
import { startsLowerCase } from '../../../vietnamese/sentences.js';
import type { Band } from '../lines/bands.js';
import { union } from '../lines/lines.js';
import type { Line } from '../lines/types.js';
import { greatest, least } from '../numbers.js';
import { ROW_NUMBER } from '../tables/header.js';
import { cutCloseTitles, numbersRows } from './closeTitles.js';

/** Fewest column titles that show a table without rulings. */
const FEWEST_TITLES = 3;
/** Most bands that titles of several lines take. */
const MOST_BANDS = 4;
/** Lines of one title stand this close, in sizes of type. */
const TIGHT = 1.7;

/** A column's title where it is printed. */
export interface Title {
  text: string;
  box: BBox;
  lines: Line[];
}

/** The titles of a table without rulings: bands from `start` up to `end`. */
export interface Header {
  start: number;
  end: number;
  titles: readonly Title[];
  /** The lines they were printed in. */
  lines: Line[];
}

/** The first row of known column titles among a page's bands, from `from` on. */
export function findHeader(bands: readonly Band[], from: number): Header | null {
  for (let start = from; start < bands.length; start++) {
    const first = bands[start];
    const close = closeTitles(bands, start);
    if (close !== null) return close;
    if (first === undefined || first.lines.length < FEWEST_TITLES) continue;
    const lines = [...first.lines];
    let end = start + 1;
    for (let band = bands[end]; band !== undefined && end - start < MOST_BANDS; band = bands[end]) {
      if (!goesOnAbove(band, lines)) break;
      lines.push(...band.lines);
      end++;
    }
    const titles = titlesOf(lines);
    if (titles.length >= FEWEST_TITLES && looksLikeHeader(titles.map((title) => title.text))) {
      return { start, end, titles, lines };
    }
  }
  return null;
}

/** Titles that stand so close that their lines run together, and the bands they take. */
function closeTitles(bands: readonly Band[], start: number): Header | null {
  const at = numberedBand(bands, start);
  if (at < 0) return null;
  let end = at + 1;
  while (end - start < MOST_BANDS && isSecondLine(bands[end - 1], bands[end])) end++;
  const own = bands.slice(start, end);
  const lines = own.flatMap((band) => band.lines);
  const apart = titlesOf(lines);
  const pieces = titlesOf(cutCloseTitles(own, bands.slice(end)) ?? []);
  const isBetter = pieces.length > Math.max(apart.length, FEWEST_TITLES - 1);
  // Titles that stand in the middle, or at the bottom, begin above the number's: no other way finds them.
  const titles = isBetter || at === start ? pieces : apart;
  if (!isBetter && (at === start || apart.length < FEWEST_TITLES)) return null;
  return looksLikeHeader(titles.map((title) => title.text)) ? { start, end, titles, lines } : null;
}

/** The band that begins with the title of the numbers, at `start` or below the first lines of taller titles; -1 where none does. */
function numberedBand(bands: readonly Band[], start: number): number {
  for (let at = start; at < Math.min(bands.length, start + MOST_BANDS); at++) {
    const [above, band] = [bands[at - 1], bands[at]];
    const first = band?.lines[0];
    if (band === undefined || first === undefined) return -1;
    const isBelow = at > start && above !== undefined;
    if (isBelow && distance(above, band) > first.size * TIGHT) return -1;
    if (numbersRows(first)) return at === start || bands.slice(start, at + 1).every(isBold) ? at : -1;
    // `DANH MỤC NHIỆM VỤ`: what the table is called stands above its titles, in bold too.
    if (!isBold(band) || band.lines.every(({ text }) => isCapitals(text))) return -1;
  }
  return -1;
}

/** From the last base line of a band to the first of the one below it, points. */
function distance(above: Band, { lines }: Band): number {
  return least(lines.map(({ baseline }) => baseline)) - greatest(above.lines.map(({ baseline }) => baseline));
}

function isBold({ lines }: Band): boolean {
  return lines.every(({ bold }) => bold);
}

/** A band of second lines of titles: right below them, as bold or in small letters, without a row number. */
function isSecondLine(above: Band | undefined, band: Band | undefined): boolean {
  if (above === undefined || band === undefined) return false;
  if (distance(above, band) > (band.lines[0]?.size ?? 0) * TIGHT) return false;
  const [bold, boldAbove] = [band, above].map(({ lines }) => lines.every((line) => line.bold));
  if (boldAbove && !bold) return false;
  return (
    !band.lines.some((line) => ROW_NUMBER.test(line.text)) &&
    (bold || band.lines.every((line) => startsLowerCase(line.text)))
  );
}

/** A band of second lines of titles: as bold as the first ones or ends of titles, each below one of them, no row number among them. */
function goesOnAbove(band: Band, above: readonly Line[]): boolean {
  const bold = above.every((line) => line.bold);
  return band.lines.every((line) => {
    const over = above.filter((other) => other.box[0] < line.box[2] && other.box[2] > line.box[0]);
    const last = over.at(-1);
    return (
      last !== undefined &&
      ((bold && line.bold) || endsTitle(last.text, line)) &&
      !ROW_NUMBER.test(line.text) &&
      line.baseline - last.baseline < line.size * TIGHT &&
      titlesOf(over).length === 1
    );
  });
}

/** `Cơ quan phối` | `hợp`, `Thời gian` | `hoàn thành`: the second line of a title in plain type, not the rest of a cell that the page end cut. */
function endsTitle(above: string, { text, words }: Line): boolean {
  if (!startsLowerCase(text) || words.length > LONGEST_END) return false;
  return !isWholeTitle(above) || isTitleEnd(text);
}

/** Most words of a title's second line in plain type. */
const LONGEST_END = 3;

/** Lines that stand above each other are one title. */
function titlesOf(lines: readonly Line[]): Title[] {
  const groups: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.box[0] - b.box[0])) {
    const group = groups.at(-1);
    const right = greatest((group ?? []).map((other) => other.box[2]));
    if (group !== undefined && line.box[0] < right) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const sorted = [...group].sort((a, b) => a.baseline - b.baseline);
    return {
      text: sorted.map((line) => line.text).join(' '),
      box: union(sorted.map((line) => line.box)),
      lines: sorted,
    };
  });
}
