import {
  END_PLACE_RULES,
  END_RULES,
  type EndCase,
  type EndPlace,
  START_RULES,
  STRETCH_RULES,
  type StartCase,
} from './rules/boundary.js';
import { CELL_RULES, type CellCase, SEEN_RULES, type SeenCase } from './rules/cell.js';
import {
  JOIN_RULES,
  type JoinCase,
  LONGER_RULES,
  type LongerCase,
  PLACE_RULES,
  WORD_RULES,
  type WordsCase,
} from './rules/join.js';
import type { LooseColumn } from './types.js';
import { mostOf, type Rule, type Verdict, verdictOf, weightOf } from './weights.js';

/** The rules of a table's columns, chosen and weighed once for all its rows. */
export interface Verdicts {
  /** Of a column: a line that goes on with a cell, by its words; a line that begins one; a stretch of a line; a cell's end; a cell. */
  words: readonly Verdict<WordsCase>[];
  /** Of a column: the words of a cell and such a line together, and the most that may be said for them. */
  longer: readonly Verdict<LongerCase>[];
  mostForLonger: readonly number[];
  starts: readonly Verdict<StartCase>[];
  stretches: readonly Verdict<StartCase>[];
  ends: readonly Verdict<EndCase>[];
  cells: readonly Verdict<CellCase>[];
  /** The most that may be said for a cell of a column, and for the end of any. */
  mostForCell: readonly number[];
  mostForEnd: number;
  /** The same, by words and places, for two parts of one line. */
  joins: readonly Verdict<JoinCase>[];
  /** Of every column. */
  place: Verdict<JoinCase>;
  endPlace: Verdict<EndPlace>;
  seen: Verdict<SeenCase>;
  weights: MoveWeights;
  /** What empty columns cost up to each column. */
  empty: readonly number[];
}

/** Weights of the ways to place a piece. */
export interface MoveWeights {
  resumes: number;
  anotherCell: number;
  subRowAtFirstColumn: number;
  startsLikeCellAbove: number;
  newSubRow: number;
  subRowBehindPageEnd: number;
  beginsLate: number;
  columnMerged: number;
  cutAcrossLine: number;
  cutInsideLine: number;
  phraseGoesOn: number;
  cutInsideWord: number;
  alignedOtherwise: number;
  wider: number;
}

const OFTEN_EMPTY: ReadonlySet<string> = new Set(['note', 'budget']);

/** Chooses and weighs the rules for a table's columns. */
export function verdictsFor(columns: readonly LooseColumn[]): Verdicts {
  const each = <Case>(rules: readonly Rule<Case>[]): Verdict<Case>[] =>
    columns.map(({ role }) => verdictOf(rules, role));
  const mostForCell = columns.map(({ role }) => mostOf(CELL_RULES, role) + mostOf(SEEN_RULES, role));
  const mostForEnd = mostOf(END_RULES, null);
  return {
    words: each(WORD_RULES),
    longer: each(LONGER_RULES),
    mostForLonger: columns.map(({ role }) => mostOf(LONGER_RULES, role)),
    starts: each(START_RULES),
    stretches: each(STRETCH_RULES),
    ends: each(END_RULES),
    cells: each(CELL_RULES),
    mostForCell,
    mostForEnd,
    joins: each(JOIN_RULES),
    place: verdictOf(PLACE_RULES, null),
    endPlace: verdictOf(END_PLACE_RULES, null),
    seen: verdictOf(SEEN_RULES, null),
    weights: moveWeights(),
    empty: emptyCosts(columns),
  };
}

function moveWeights(): MoveWeights {
  return {
    resumes: weightOf('resumes-behind-page-end'),
    anotherCell: weightOf('another-cell'),
    subRowAtFirstColumn: weightOf('sub-row-at-first-column'),
    startsLikeCellAbove: weightOf('starts-like-cell-above'),
    newSubRow: weightOf('new-sub-row'),
    subRowBehindPageEnd: weightOf('sub-row-behind-page-end'),
    beginsLate: weightOf('begins-late'),
    columnMerged: weightOf('column-merged'),
    cutAcrossLine: weightOf('cut-across-line'),
    cutInsideLine: weightOf('cut-inside-line'),
    phraseGoesOn: weightOf('phrase-goes-on'),
    cutInsideWord: weightOf('cut-inside-word'),
    alignedOtherwise: weightOf('line-aligned-otherwise'),
    wider: weightOf('wider-than-column'),
  };
}

function emptyCosts(columns: readonly LooseColumn[]): number[] {
  const sums = [0, 0];
  for (const { role } of columns.slice(1)) {
    const weight = weightOf(OFTEN_EMPTY.has(role ?? '') ? 'column-often-empty' : 'column-left-empty');
    sums.push((sums.at(-1) ?? 0) + weight);
  }
  return sums;
}
