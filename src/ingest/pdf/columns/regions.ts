import { readMarkers } from '../../../vietnamese/markers/index.js';
import { type Band, bandsOf, baselineRows } from '../lines/bands.js';
import { mergeLines, splitLine } from '../lines/split.js';
import type { Line } from '../lines/types.js';
import { greatest, least } from '../numbers.js';
import { isCapacity, isNumberLine, isRecipients, rightHeadWord, startsRightHead } from './anchors.js';

/** A stretch of a page: lines that run on, or two columns side by side, each read from the top down. */
export type Region =
  | { kind: 'flow'; lines: Line[] }
  | {
      kind: 'columns';
      left: Line[];
      right: Line[];
      gutter: Gutter;
      /** Running text, which goes on from the foot of the left column to the head of the right one. */
      running: boolean;
    };

/** The white strip between two columns. */
export interface Gutter {
  from: number;
  to: number;
}

/** Narrowest gutter of a block known by its words, and of any other, points. */
const KNOWN_GUTTER = 4;
const ANY_GUTTER = 24;
/** A column's lone line this near its middle belongs to it. */
export const CENTRED = 25;
/** Widest vertical gap to a lone line of a column, points: room for a signature and a stamp. */
const SIGNATURE_ROOM = 140;
const LINE_ROOM = 40;

/** Tells a page's two-column blocks (letterhead, signature) from its running text. */
export function regionsOf(lines: readonly Line[]): Region[] {
  const bands = bandsOf(lines.flatMap(splitHead));
  const regions: Region[] = [];
  const flow = (part: readonly Band[]): void => {
    const rows = part.flatMap((band) => baselineRows(band.lines).map(mergeLines));
    if (rows.length > 0) regions.push({ kind: 'flow', lines: rows });
  };
  let from = 0;
  for (let index = 0; index < bands.length; ) {
    const block = twoColumnBlock(bands, index, from);
    if (block === null) {
      index++;
      continue;
    }
    flow(bands.slice(from, block.start));
    regions.push(columnsOf(bands.slice(block.start, block.end), block));
    from = block.end;
    index = block.end;
  }
  flow(bands.slice(from));
  return regions;
}

/** `UBND TỈNH X CỘNG HÒA XÃ HỘI …` set with too narrow a gap. */
function splitHead(line: Line): Line[] {
  const at = rightHeadWord(line.words);
  return at > 0 ? splitLine(line, at) : [line];
}

interface Block {
  start: number;
  end: number;
  gutter: Gutter;
  running: boolean;
}

/** The two-column block whose first band with words on both sides, or on one where the other's lines stand in between, is `bands[at]`. */
function twoColumnBlock(bands: readonly Band[], at: number, from: number): Block | null {
  const first = bands[at];
  if (first === undefined) return null;
  // The lines of two columns of text may stand in between one another.
  const staggered = first.lines.length < 2;
  let gutters = gapsOf(staggered ? [...first.lines, ...(bands[at + 1]?.lines ?? [])] : first.lines);
  let end = at + 1;
  for (let band = bands[end]; band !== undefined; band = bands[end]) {
    if (signs(band) && !bands.slice(at, end).some(signs)) break;
    const left = gutters.flatMap((gutter) => without(gutter, band.lines));
    if (left.length === 0) break;
    gutters = left;
    end++;
  }
  const gutter = bestGutter(gutters, bands.slice(at, end));
  if (gutter === null || areMarkers(bands.slice(at, end), gutter)) return null;
  const running = isRunning(bands.slice(at, end), gutter);
  if (staggered && !running && !isStaggeredHead(bands.slice(at, end), gutter)) return null;
  let start = at;
  while (start > from && leadsIn(bands[start - 1], bands.slice(start, end), gutter)) start--;
  while (end > at + 1 && !trails(bands.slice(start, end - 1), bands[end - 1], gutter, running)) end--;
  const known = isKnown(bands.slice(start, end), gutter);
  const both = bands.slice(start, end).filter((band) => isBoth(band, gutter)).length;
  const width = gutter.to - gutter.from;
  const told = (known && width >= KNOWN_GUTTER) || (both >= 2 && width >= ANY_GUTTER);
  return told || running ? { start, end, gutter, running: running && !known } : null;
}

/** `•`, `1.`, `a)` and a wide gap in front of their statements: a list, no column. */
function areMarkers(bands: readonly Band[], gutter: Gutter): boolean {
  const left = bands.flatMap((band) => sideOf(band, gutter, 'left'));
  return left.length > 0 && left.every(({ text }) => /^[^\p{L}\p{N}]{1,2}$/u.test(text) || isMarker(text));
}

function isMarker(text: string): boolean {
  const [marker] = readMarkers(`${text} a`);
  return marker !== undefined && marker.end > text.length;
}

/** Recipients or the capacity of a signer open a block of their own. */
function signs(band: Band): boolean {
  return band.lines.some(({ text }) => isRecipients(text) || isCapacity(text));
}

/** Fewest lines of running text in a column, and its narrowest lines, points. */
const RUNNING_LINES = 5;
const RUNNING_WIDTH = 120;
/** Share of its column that a full line fills. */
const FULL = 0.75;

/** Text set in two columns: both hold many lines, most of them full. */
function isRunning(bands: readonly Band[], gutter: Gutter): boolean {
  if (isKnown(bands, gutter)) return false;
  return (['left', 'right'] as const).every((side) => {
    const widths = bands.flatMap((band) => sideOf(band, gutter, side).map(({ box }) => box[2] - box[0]));
    const widest = greatest(widths);
    const full = widths.filter((width) => width >= widest * FULL).length;
    return widths.length >= RUNNING_LINES && widest >= RUNNING_WIDTH && full * 2 >= widths.length;
  });
}

/** The two sides of a letterhead whose lines stand in between one another: `ỦY BAN NHÂN DÂN` half a line below `CỘNG HÒA XÃ HỘI CHỦ`. */
function isStaggeredHead(bands: readonly Band[], gutter: Gutter): boolean {
  const [first, second] = bands;
  if (first === undefined || second === undefined) return false;
  const opening = [first, second];
  return (
    opening.some((band) => sideOf(band, gutter, 'left').length > 0) &&
    opening.some((band) => sideOf(band, gutter, 'right').some(({ text }) => startsRightHead(text)))
  );
}

function gapsOf(lines: readonly Line[]): Gutter[] {
  const gaps: Gutter[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const { box } of [...lines].sort((a, b) => a.box[0] - b.box[0])) {
    if (right > Number.NEGATIVE_INFINITY && box[0] - right >= KNOWN_GUTTER)
      gaps.push({ from: right, to: box[0] });
    right = Math.max(right, box[2]);
  }
  return gaps;
}

/** What lines leave of a gutter. */
function without(gutter: Gutter, lines: readonly Line[]): Gutter[] {
  let parts = [gutter];
  for (const { box } of lines) {
    parts = parts.flatMap((part) => [
      { from: part.from, to: Math.min(part.to, box[0]) },
      { from: Math.max(part.from, box[2]), to: part.to },
    ]);
    parts = parts.filter((part) => part.to - part.from >= KNOWN_GUTTER);
  }
  return parts;
}

function bestGutter(gutters: readonly Gutter[], bands: readonly Band[]): Gutter | null {
  let best: Gutter | null = null;
  let bestScore = 0;
  for (const gutter of gutters) {
    const both = bands.filter((band) => isBoth(band, gutter)).length;
    const score = (isKnown(bands, gutter) ? 100_000 : 0) + both * 1000 + (gutter.to - gutter.from);
    if (score > bestScore) {
      best = gutter;
      bestScore = score;
    }
  }
  return best;
}

function isBoth(band: Band, gutter: Gutter): boolean {
  return sideOf(band, gutter, 'left').length > 0 && sideOf(band, gutter, 'right').length > 0;
}

function sideOf(band: Band, gutter: Gutter, side: 'left' | 'right'): Line[] {
  return band.lines.filter(({ box }) =>
    side === 'left' ? box[2] <= gutter.from + 0.5 : box[0] >= gutter.to - 0.5,
  );
}

function isKnown(bands: readonly Band[], gutter: Gutter): boolean {
  return bands.some(
    (band) =>
      sideOf(band, gutter, 'left').some(({ text }) => isRecipients(text)) ||
      sideOf(band, gutter, 'right').some(({ text }) => startsRightHead(text) || isCapacity(text)),
  );
}

/** A lone line of one column right above the block: `TM. ỦY BAN NHÂN DÂN` above `Nơi nhận:`. */
function leadsIn(band: Band | undefined, block: readonly Band[], gutter: Gutter): boolean {
  const next = block[0];
  if (band === undefined || next === undefined || next.top - band.bottom > LINE_ROOM) return false;
  const right = sideOf(band, gutter, 'right');
  if (right.length === band.lines.length) return true;
  const left = sideOf(band, gutter, 'left');
  const head = block.some((other) =>
    sideOf(other, gutter, 'right').some(({ text }) => startsRightHead(text)),
  );
  return head && left.length === band.lines.length;
}

/** Does the last band of a block belong to it? Bands with words on both sides do; lone lines must fit their column. */
function trails(block: readonly Band[], band: Band | undefined, gutter: Gutter, running: boolean): boolean {
  const above = block.at(-1);
  if (band === undefined || above === undefined || isBoth(band, gutter)) return true;
  const side = sideOf(band, gutter, 'left').length > 0 ? 'left' : 'right';
  const column = block.flatMap((other) => sideOf(other, gutter, side));
  const gap = band.top - above.bottom;
  if (running) return gap <= LINE_ROOM;
  if (side === 'left') {
    if (column.some(({ text }) => isRecipients(text))) return gap <= LINE_ROOM;
    return gap <= LINE_ROOM && band.lines.some(({ text }) => isNumberLine(text));
  }
  return gap <= SIGNATURE_ROOM && column.some((line) => sameMiddle(line, band));
}

function sameMiddle(line: Line, band: Band): boolean {
  const x0 = least(band.lines.map(({ box }) => box[0]));
  const x1 = greatest(band.lines.map(({ box }) => box[2]));
  return Math.abs((line.box[0] + line.box[2]) / 2 - (x0 + x1) / 2) <= CENTRED;
}

function columnsOf(bands: readonly Band[], { gutter, running }: Block): Region {
  const side = (name: 'left' | 'right'): Line[] =>
    baselineRows(bands.flatMap((band) => sideOf(band, gutter, name))).map(mergeLines);
  return { kind: 'columns', left: side('left'), right: side('right'), gutter, running };
}
