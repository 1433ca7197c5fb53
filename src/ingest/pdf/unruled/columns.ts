import { isCapitals } from '../../../vietnamese/casing.js';
import { readColumnTitle } from '../../../vietnamese/columns.js';
import { partOf } from '../lines/split.js';
import type { Line } from '../lines/types.js';
import { greatest, least } from '../numbers.js';
import { ROW_NUMBER } from '../tables/header.js';
import type { Title } from './header.js';

/** White strips narrower than this part no columns, points. */
const NARROWEST = 1.5;
/** Words this close, in sizes of type, are words of one sentence. */
const WORD_SPACE = 0.55;
/** So are those no further apart than the words of their line as a rule, by this factor: lines of a sentence have one space throughout. */
const UNLIKE = 1.35;
/** Fewest gaps that show what a line's space is. */
const ENOUGH_GAPS = 4;
/** Words that begin this near the start of their column begin a cell's line, points. */
const ALIGNED = 2;
/** Lines of a column, at least, that show that it is set flush, and the share of them that begin at one place. */
const ENOUGH_LINES = 4;
const MOSTLY = 0.75;
/** Space left of the first column and right of the last, points. */
const MARGIN = 3;

/** The part of a line that stands in one column. */
export interface Part {
  column: number;
  line: Line;
  /** A word space parts it from the part on its left, and it begins where its column's lines do not. */
  glued: boolean;
}

/**
 * A first guess at the column edges: left of where most lines below begin that stand between one title and the next, which is
 * below the title where titles are flush, left of it where they are centred.
 */
export function draftEdges(titles: readonly Title[], below: readonly Line[]): number[] {
  const left = least(titles.map((title) => title.box[0]));
  const right = greatest([...titles.map((title) => title.box[2]), ...below.map((line) => line.box[2])]);
  const edges = titles.map((title, index) => {
    const before = titles[index - 1];
    const from = before === undefined ? 0 : before.box[0] + MARGIN;
    const starts = below.map((line) => line.box[0]).filter((x) => x > from && x <= title.box[0] + ALIGNED);
    return (mostCommon(starts) ?? (before === undefined ? left : title.box[0])) - ALIGNED;
  });
  return [...edges, right + MARGIN];
}

function mostCommon(places: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(Math.round(place), (counts.get(Math.round(place)) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= 2 ? best[0] : null;
}

/**
 * Column edges of a table without rulings: for each pair of neighbouring titles the white strip between them that no word of
 * the table crosses; where every strip is crossed, the first guess.
 */
export function columnEdges(
  titles: readonly Title[],
  body: readonly Line[],
  draft: readonly number[],
): number[] {
  const words = body.flatMap((line) => line.words);
  const left = least([...titles.map((title) => title.box[0]), ...words.map((word) => word.x0)]);
  const right = greatest([...titles.map((title) => title.box[2]), ...words.map((word) => word.x1)]);
  const strips = whiteStrips([
    ...words.map((word): [number, number] => [word.x0, word.x1]),
    ...titles.map(({ box }): [number, number] => [box[0], box[2]]),
  ]);
  const edges = [left - MARGIN];
  titles.forEach((title, index) => {
    const before = titles[index - 1];
    if (before === undefined) return;
    const guess = draft[index] ?? title.box[0];
    const between = strips.filter(([from, to]) => from >= before.box[2] - 1 && to <= title.box[0] + 1);
    const nearest = between.reduce<[number, number] | null>(
      (best, strip) =>
        best === null || Math.abs(strip[1] - guess) <= Math.abs(best[1] - guess) ? strip : best,
      null,
    );
    edges.push(nearest === null ? guess : (nearest[0] + nearest[1]) / 2);
  });
  edges.push(right + MARGIN);
  return edges;
}

/** `II NHÓM VIỆC VỀ GIAO THÔNG`: a number and words in capitals, which run over the columns. */
export function isGroupTitle(lines: readonly Line[]): boolean {
  const [number, ...words] = lines
    .flatMap((line) => line.words)
    .sort((a, b) => a.x0 - b.x0)
    .map(({ text }) => text);
  return number !== undefined && words.length > 1 && ROW_NUMBER.test(number) && isCapitals(words.join(' '));
}

/** The white strips between spans, from the left. */
export function whiteStrips(spans: [number, number][]): [number, number][] {
  const strips: [number, number][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    if (reach > Number.NEGATIVE_INFINITY && from - reach >= NARROWEST) strips.push([reach, from]);
    reach = Math.max(reach, to);
  }
  return strips;
}

/** The columns of a table: their edges, and where words in each begin as a rule. */
export interface Columns {
  edges: number[];
  starts: (number | null)[];
  /** Whether nearly all words of a column begin there. */
  flush: boolean[];
  titles: readonly Title[];
  /** Lines below the titles that the columns were told from. */
  learned: number;
  /** What each holds by its title; null where that is not known. */
  roles: (string | null)[];
}

/** Learns from the lines of a table where the words of each column begin. */
export function columnsOf(edges: number[], titles: readonly Title[], lines: readonly Line[]): Columns {
  const roles = titles.map((title) => readColumnTitle(title.text));
  return { edges, ...startsOf(edges, lines), titles, learned: lines.length, roles };
}

/** The columns of a table on its next page: where words begin is learned anew, for few stood below the titles. */
export function columnsBelow(before: Columns, lines: readonly Line[]): Columns {
  const { starts, flush } = startsOf(before.edges, lines);
  return { ...before, starts: starts.map((start, at) => start ?? before.starts[at] ?? null), flush };
}

function startsOf(edges: readonly number[], lines: readonly Line[]): Pick<Columns, 'starts' | 'flush'> {
  const counts = edges.map(() => new Map<number, number>());
  for (const x of lines.flatMap(beginnings)) {
    const column = edges.findLastIndex((edge) => edge <= x);
    const at = Math.round(x);
    counts[column]?.set(at, (counts[column]?.get(at) ?? 0) + 1);
  }
  const starts = counts.map((column) => [...column].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null);
  const flush = counts.map((column, at) => {
    const all = [...column.values()].reduce((sum, count) => sum + count, 0);
    return all >= ENOUGH_LINES && (column.get(starts[at] ?? 0) ?? 0) >= all * MOSTLY;
  });
  return { starts, flush };
}

/** Where a line begins, and where words behind a gap wider than a word space do. */
function beginnings({ words, size }: Line): number[] {
  return words.flatMap(({ x0 }, at) => {
    const left = words[at - 1];
    return left === undefined || x0 - left.x1 >= size * WORD_SPACE ? [x0] : [];
  });
}

/** Cuts a line at the column edges. */
export function cutAtEdges(line: Line, { edges, starts }: Columns): Part[] {
  const parts: Part[] = [];
  const together = Math.min(line.size * WORD_SPACE, usualGap(line) * UNLIKE);
  let from = 0;
  const columnOf = (index: number): number => {
    const word = line.words[index];
    const middle = word === undefined ? 0 : (word.x0 + word.x1) / 2;
    const next = edges.findIndex((edge, at) => at > 0 && middle < edge);
    return next < 0 ? edges.length - 2 : next - 1;
  };
  for (let index = 1; index <= line.words.length; index++) {
    if (index < line.words.length && columnOf(index) === columnOf(from)) continue;
    const left = line.words[from - 1];
    const gap = left === undefined ? Number.POSITIVE_INFINITY : (line.words[from]?.x0 ?? 0) - left.x1;
    const column = columnOf(from);
    const start = starts[column] ?? null;
    const aligned = start !== null && Math.abs((line.words[from]?.x0 ?? 0) - start) <= ALIGNED;
    parts.push({
      column,
      line: partOf(line, from, index),
      glued: gap < together && !aligned,
    });
    from = index;
  }
  return parts;
}

/** The space between a line's words as a rule, points; Infinity where it has too few of them. */
function usualGap({ words }: Line): number {
  if (words.length <= ENOUGH_GAPS) return Number.POSITIVE_INFINITY;
  const gaps = words.slice(1).map(({ x0 }, at) => x0 - (words[at]?.x1 ?? x0));
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? Number.POSITIVE_INFINITY;
}
