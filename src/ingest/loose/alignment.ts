/** Gives the words of one laid-out line to the columns, where cells stand a few letters off their edges and may touch. */
import { formsWord } from '../../vietnamese/compounds.js';
import type { Alignment } from './types.js';
import { weightOf } from './weights.js';

/** A word with the letter positions it takes up. */
export interface PlacedWord {
  text: string;
  start: number;
  end: number;
}

/** Ways kept of a line, and how far behind the best they may be, in points. */
const KEPT = 12;
const NEAR = 11;
/** Longer lines stand in no table's columns: their words go by the edges alone. */
const MOST_WORDS = 150;
/** A cell begins no further than this from its edge, in letters, and less far where one space parts it from the cell before. */
const FURTHEST = 20;
const FURTHEST_TOUCHING = 10;
/** Letters off its edge from which on a cell is hardly of that column. */
const FAR = 5;
/** From this many letters on a space ends a cell. */
const WIDEST_GAP = 5;

/** The first words of a cell, and what led to it. */
interface Step {
  cost: number;
  from: number;
  column: number;
  /** Letters it begins right of its edge. */
  shift: number;
  before: Step | null;
}

interface Costs {
  shift: number;
  offEdge: number;
  far: number;
  touching: number;
  touchingSmall: number;
  insideWord: number;
  loneNumber: number;
  gapInCell: number;
  overrun: number;
  noNumber: number;
  unaligned: number;
}

function costs(): Costs {
  return {
    shift: weightOf('cell-moved-alone'),
    offEdge: weightOf('cell-off-its-edge'),
    far: weightOf('cell-far-off-its-edge'),
    touching: weightOf('cells-touch'),
    touchingSmall: weightOf('cells-touch-in-small-letters'),
    insideWord: weightOf('cut-inside-word'),
    loneNumber: weightOf('cut-before-lone-number'),
    gapInCell: weightOf('wide-space-in-cell'),
    overrun: weightOf('runs-over-next-edge'),
    noNumber: weightOf('no-number-in-first-column'),
    unaligned: weightOf('line-not-aligned'),
  };
}

/** The words of a line. */
export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The best ways to give the words of a line to the columns, the best first: cells stand in the order of the columns, each near its
 * column's edge and moved as its neighbour is (dynamic programme over the word and the column a cell begins with).
 *
 * @param edges - left edges of the columns, in letters
 * @param most - how many ways
 */
export function alignLine(
  words: readonly PlacedWord[],
  edges: readonly number[],
  most: number = KEPT,
): Alignment[] {
  if (words.length === 0) return [{ columns: [], cost: 0 }];
  if (words.length > MOST_WORDS) return [{ columns: byEdges(words, edges), cost: 0 }];
  const known = costs();
  const steps: Step[][][] = words.map(() => edges.map(() => []));
  const ends: Step[] = [];
  edges.forEach((_, column) => {
    steps[0]?.[column]?.push(stepTo(words, 0, column, edges, null, known));
  });
  for (let from = 0; from < words.length; from++) {
    for (let column = 0; column < edges.length; column++) {
      for (const step of steps[from]?.[column] ?? []) {
        let inside = 0;
        for (let to = from + 1; to <= words.length; to++) {
          if (to === words.length) {
            ends.push({
              ...step,
              cost: step.cost + inside + overrun(words, to, step, column + 2, edges, known),
            });
            break;
          }
          for (let next = column + 1; next < edges.length; next++) {
            if (!mayCut(words, to, edges[next] ?? 0)) continue;
            const begun = stepTo(words, to, next, edges, step, known);
            begun.cost += inside + overrun(words, to, step, next, edges, known);
            keep(steps[to]?.[next] ?? [], begun, most);
          }
          const gap = gapBefore(words, to);
          if (gap >= WIDEST_GAP && column + 1 < edges.length) break;
          inside += known.gapInCell * (Math.min(gap, WIDEST_GAP) - 1);
        }
      }
    }
  }
  if (ends.length === 0) return [{ columns: byEdges(words, edges), cost: known.unaligned }];
  ends.sort((a, b) => a.cost - b.cost);
  const least = ends[0]?.cost ?? 0;
  return ends
    .slice(0, most)
    .filter(({ cost }) => cost <= least + NEAR)
    .map((end) => ({ cost: end.cost, columns: columnsOf(end, words.length) }));
}

function byEdges(words: readonly PlacedWord[], edges: readonly number[]): number[] {
  return words.map(({ start }) =>
    Math.max(
      0,
      edges.findLastIndex((edge) => edge <= start),
    ),
  );
}

function keep(kept: Step[], step: Step, most: number): void {
  if (kept.length >= most && step.cost >= (kept.at(-1)?.cost ?? 0)) return;
  const at = kept.findIndex((other) => step.cost < other.cost);
  kept.splice(at < 0 ? kept.length : at, 0, step);
  if (kept.length > most) kept.pop();
}

function gapBefore(words: readonly PlacedWord[], at: number): number {
  return (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0);
}

function mayCut(words: readonly PlacedWord[], at: number, edge: number): boolean {
  const furthest = gapBefore(words, at) > 1 ? FURTHEST : FURTHEST_TOUCHING;
  return Math.abs((words[at]?.start ?? 0) - edge) <= furthest;
}

/** A cell begun at a word, with what its place costs. */
function stepTo(
  words: readonly PlacedWord[],
  from: number,
  column: number,
  edges: readonly number[],
  before: Step | null,
  known: Costs,
): Step {
  const word = words[from];
  const shift = (word?.start ?? 0) - (edges[column] ?? 0);
  const alone = Math.abs(shift - (before === null || before.column === 0 ? 0 : before.shift));
  let cost =
    (before?.cost ?? 0) +
    known.offEdge * Math.abs(shift) +
    known.shift * alone +
    known.far * Math.max(0, Math.abs(shift) - FAR);
  if (column === 0 && !/^(?:\d|S?TT|[IVXLC]+(?:[.)]|$)|[A-HĐ](?:[.)]|$))/u.test(word?.text ?? ''))
    cost += known.noNumber;
  if (from > 0 && gapBefore(words, from) === 1) {
    const text = word?.text ?? '';
    cost += /^["“(]?[\p{Lu}\d]/u.test(text) ? known.touching : known.touchingSmall;
    if (/^\p{Ll}/u.test(text) && formsWord(words[from - 1]?.text ?? '', text)) cost += known.insideWord;
    // «kênh số 10»: a lone number behind one space counts what stands in front of it
    if (/^\d{1,4}$/u.test(text)) cost += known.loneNumber;
  }
  return { cost, from, column, shift, before };
}

/** Letters of a cell that run over the edge of the next column, where that is empty on the line. */
function overrun(
  words: readonly PlacedWord[],
  to: number,
  step: Step,
  next: number,
  edges: readonly number[],
  known: Costs,
): number {
  const edge = edges[step.column + 1];
  if (edge === undefined || next === step.column + 1) return 0;
  const end = words[to - 1]?.end ?? 0;
  return known.overrun * Math.max(0, end - edge - Math.max(0, step.shift));
}

function columnsOf(end: Step, words: number): number[] {
  const columns = new Array<number>(words).fill(0);
  let to = words;
  for (let step: Step | null = end; step !== null; step = step.before) {
    columns.fill(step.column, step.from, to);
    to = step.from;
  }
  return columns;
}
