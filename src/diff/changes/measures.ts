/** Quantities promised. */
import type { Measure, Span } from '../../plan/index.js';
import type { Change, ChangeSide, Direction } from '../schema.js';
import { maskedKey, textKey } from '../words.js';
import { changeOf, sideOf } from './change.js';
import { pairUp } from './lists.js';
import { commonShare } from './outputs.js';

interface Measures {
  list: readonly Measure[];
  /** Of the item, for measures that have none of their own. */
  spans: Span[];
}

/** From this share of common words on two subjects are one. */
const SAME_SUBJECT = 0.5;

/**
 * Compares the measures of two items: those of equal value and bound first, then those that count the same thing for the same
 * scope in the same unit, then in another unit.
 */
export function compareMeasures(old: Measures, next: Measures): Change[] {
  const {
    pairs,
    old: gone,
    next: come,
  } = pairUp(old.list, next.list, [
    (a, b) => sameQuantity(a, b) && sameThing(a, b),
    (a, b) => sameQuantity(a, b) && likeThing(a, b),
    (a, b) => a.unit === b.unit && sameScope(a, b) && sameThing(a, b),
    (a, b) => a.unit === b.unit && sameScope(a, b) && likeThing(a, b),
    (a, b) => sameScope(a, b) && a.subject !== null && likeThing(a, b),
  ]);
  const rest =
    gone.length === 1 && come.length === 1
      ? pairUp(gone, come, [sameFrame])
      : { pairs: [], old: gone, next: come };
  const change = (a: Measure | null, b: Measure | null, direction: Direction): Change =>
    changeOf('measures', measureSide(a, old.spans), measureSide(b, next.spans), direction);
  return [
    ...[...pairs, ...rest.pairs].flatMap(([a, b]) => {
      const direction = directionOf(a, b);
      return direction === null ? [] : [change(a, b, direction)];
    }),
    ...rest.old.map((measure) => change(measure, null, 'dropped')),
    ...rest.next.map((measure) => change(null, measure, 'added')),
  ];
}

function measureSide(measure: Measure | null, spans: Span[]): ChangeSide | null {
  return measure === null
    ? null
    : sideOf(measure.text, measure.spans.length > 0 ? measure.spans : spans, measure);
}

function sameQuantity(a: Measure, b: Measure): boolean {
  return directionOf(a, b) === null && sameScope(a, b);
}

function sameScope(a: Measure, b: Measure): boolean {
  return textKey(a.scope) === textKey(b.scope);
}

function sameThing(a: Measure, b: Measure): boolean {
  return maskedKey(a.subject) === maskedKey(b.subject) && maskedKey(a.at) === maskedKey(b.at);
}

function likeThing(a: Measure, b: Measure): boolean {
  return a.subject === null || b.subject === null || commonShare(a.subject, b.subject) >= SAME_SUBJECT;
}

/** The only measure left on either side, in the same unit: the same promise in other words. */
function sameFrame(a: Measure, b: Measure): boolean {
  return a.unit === b.unit && sameScope(a, b);
}

/** Which way a quantity went; null where it is the same. */
function directionOf(a: Measure, b: Measure): Direction | null {
  if (textKey(a.unit) !== textKey(b.unit) || unitSign(a) !== unitSign(b)) return 'unit-changed';
  const [before, after] = [middleOf(a), middleOf(b)];
  if (before !== after) return after > before ? 'raised' : 'lowered';
  return a.comparator !== b.comparator || a.upper !== b.upper || a.change !== b.change
    ? 'bound-changed'
    : null;
}

function unitSign({ unit }: Measure): boolean {
  return unit.includes('%');
}

function middleOf({ value, upper }: Measure): number {
  return upper === null ? value : (value + upper) / 2;
}
