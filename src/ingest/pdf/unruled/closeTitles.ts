import { isNumberTitle, readColumnTitle } from '../../../vietnamese/columns.js';
import { type Band, baselineRows } from '../lines/bands.js';
import { mergeLines, partOf } from '../lines/split.js';
import type { Line } from '../lines/types.js';
import { greatest } from '../numbers.js';
import { isGroupTitle, whiteStrips } from './columns.js';

/** Bands below the titles whose white strips show the columns. */
const BANDS_BELOW = 14;
/** Fewest of them. */
const FEWEST_BELOW = 3;
/** A strip between columns is wider than a word space, by this factor. */
const WIDER = 1.1;
/** So many different words that begin where a narrower strip ends, within so many points, show that it is one: words of a sentence begin anywhere. */
const FEWEST_STARTS = 4;
const SAME_START = 0.75;
/** Where too few rows stand below, on a page that ends there, the titles' own strips are to be as wide as this, in sizes of type. */
const ALONE = 0.6;
/** Most pieces that titles are cut into. */
const MOST_PIECES = 24;
/** What a known title is worth in choosing where to cut, and what an unknown one costs. */
const KNOWN = 2;
const UNKNOWN = -1;

/**
 * Cuts the lines of titles that stand so close that they run together: `Cơ quan chủ Cơ quan phối` over `trì hợp`. The white strips that no word of the
 * table crosses show where they may be cut, the titles that are known where they are.
 *
 * @param titles - the bands of the titles
 * @param below - the bands below them
 * @returns the lines cut, or null where the strips show no titles
 */
export function cutCloseTitles(titles: readonly Band[], below: readonly Band[]): Line[] | null {
  // Titles that stand in the middle of their cells have lines between those of their neighbours: a band may hold two of them.
  const rows = titles.flatMap((band) => baselineRows(band.lines)).map(mergeLines);
  const first = rows.find(numbersRows);
  if (first === undefined) return null;
  const near = below.slice(0, BANDS_BELOW);
  // Lines by themselves below the last that stand side by side may be text behind the table.
  const side = near.findLastIndex(({ lines }) => lines.length > 1);
  const body = near.slice(0, side + 1).filter((band) => !isGroupTitle(band.lines));
  const alone = body.length < FEWEST_BELOW;
  const cells = alone ? [] : body.flatMap((band) => band.lines.flatMap((line) => line.words));
  const words = [...rows.flatMap((row) => row.words), ...cells];
  const space = alone ? first.size * ALONE : wordSpace(body) * WIDER;
  const strips = whiteStrips(words.map((word): [number, number] => [word.x0, word.x1])).filter(
    ([from, to]) => to - from > space || startsAt(to, cells) >= FEWEST_STARTS,
  );
  if (strips.length < 2 || strips.length >= MOST_PIECES) return null;
  const cuts = [
    Number.NEGATIVE_INFINITY,
    ...strips.map(([from, to]) => (from + to) / 2),
    Number.POSITIVE_INFINITY,
  ];
  const bounds = bestBounds(rows, cuts);
  return bounds === null ? null : rows.flatMap((row) => cutAt(row, bounds));
}

/** How many different words begin at a place; rows that say the same have the same word there. */
function startsAt(x: number, words: readonly { x0: number; text: string }[]): number {
  return new Set(words.filter(({ x0 }) => Math.abs(x0 - x) <= SAME_START).map(({ text }) => text)).size;
}

/** `TT …`, `Số TT …`: titles of a table whose first column numbers the rows. */
export function numbersRows({ words }: Line): boolean {
  const [one = '', two = ''] = words.map(({ text }) => text);
  return isNumberTitle(one) || isNumberTitle(`${one} ${two}`);
}

/** The space between two words of a line as most are set; rows that say the same have it at one place, where no column ends. */
function wordSpace(body: readonly Band[]): number {
  const gaps = body.flatMap(({ lines }) =>
    lines.flatMap(({ words }) => words.slice(1).map((word, at) => word.x0 - (words[at]?.x1 ?? word.x0))),
  );
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

/** Those of the cuts that leave most known titles. */
function bestBounds(rows: readonly Line[], cuts: readonly number[]): number[] | null {
  const best: { score: number; bounds: number[] }[] = [{ score: 0, bounds: [cuts[0] ?? 0] }];
  for (let end = 1; end < cuts.length; end++) {
    let chosen: { score: number; bounds: number[] } | undefined;
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const to = cuts[end] ?? 0;
      const text = rows.flatMap((row) => textBetween(row, cuts[start] ?? 0, to)).join(' ');
      if (before === undefined) continue;
      const known = text !== '' && (isNumberTitle(text) || readColumnTitle(text) !== null);
      const score = before.score + (known ? KNOWN : UNKNOWN);
      if (chosen === undefined || score > chosen.score) chosen = { score, bounds: [...before.bounds, to] };
    }
    if (chosen !== undefined) best[end] = chosen;
  }
  const whole = best[cuts.length - 1];
  return whole === undefined || whole.score <= 0 ? null : whole.bounds;
}

function textBetween(row: Line, from: number, to: number): string[] {
  return row.words
    .filter(({ x0, x1 }) => (x0 + x1) / 2 > from && (x0 + x1) / 2 < to)
    .map((word) => word.text);
}

function cutAt(row: Line, bounds: readonly number[]): Line[] {
  const columnOf = ({ x0, x1 }: { x0: number; x1: number }): number =>
    greatest(bounds.map((bound, index) => (bound < (x0 + x1) / 2 ? index : 0)));
  const parts: Line[] = [];
  let from = 0;
  for (let index = 1; index <= row.words.length; index++) {
    const [here, next] = [row.words[from], row.words[index]];
    if (here !== undefined && next !== undefined && columnOf(here) === columnOf(next)) continue;
    parts.push(partOf(row, from, index));
    from = index;
  }
  return parts;
}
