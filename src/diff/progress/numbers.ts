/** A reported number against a promised one. */

import type { Measure } from '../../plan/index.js';
import { isOf } from '../../vietnamese/comparing.js';
import { endsWithAny, saysAny } from '../../vietnamese/reports.js';
import type { Wording } from '../wording.js';
import { textKey } from '../words.js';
import type { Figure } from './clauses.js';
import type { ProgressState } from './schema.js';

/** Brackets that hold a figure of their own. */
const BESIDE = /^\s*\([^()]{0,40}\d/u;
/** Words in front of a number that may make it something else. */
const NEAR = 5;

/** True where a figure of a report says what was achieved: no plan (`kế hoạch 80%`), share of one, or comparison. */
export function isAchieved({ before, behind, measure }: Figure, wording: Wording): boolean {
  const words = (text: string): string[] => wording.wordsOf(text).map(({ key }) => key);
  if (endsWithAny('refuses', words(before), NEAR) && measure.change === null) return false;
  // `70,4% (kế hoạch 72%)`: the plan's own figure stands apart.
  if (BESIDE.test(behind)) return true;
  return measure.change !== null || !saysAny('refusesBehind', words(behind).slice(0, 3));
}

/** True where the two count alike: unit, scope and whether a level or a change is meant. */
export function countsAlike(promised: Figure, reported: Figure): boolean {
  const [a, b] = [promised.measure, reported.measure];
  const unit = textKey(a.unit) === textKey(b.unit) || shareOf(a, b) !== null;
  if (!unit || (a.scope !== null && b.scope !== null && textKey(a.scope) !== textKey(b.scope))) return false;
  return isLevel(a) && isLevel(b) ? true : a.change === b.change && isLevel(a) === isLevel(b);
}

/** `nâng … lên 70%` asks for a level, `tăng 10%` for a change. */
function isLevel({ change, text, baseline }: Measure): boolean {
  return change === null || (baseline === null && saysAny('levels', text.split(/\s/u)));
}

/** `20/20 sở` as a share of 100, where per cent are asked for; else null. */
function shareOf(promised: Measure, reported: Measure): number | null {
  return promised.unit === '%' && reported.unit !== '%' && reported.of !== null && reported.of > 0
    ? (reported.value / reported.of) * 100
    : null;
}

type Range = readonly [from: number, to: number];

/** What a figure may be, open ends a hair inside. */
function rangeOf({ value, upper, comparator }: Measure, share: number | null): Range {
  const at = share ?? value;
  const hair = Math.max(1e-9, Math.abs(at) * 1e-9);
  return {
    eq: [at, at] as const,
    gte: [at, Number.POSITIVE_INFINITY] as const,
    gt: [at + hair, Number.POSITIVE_INFINITY] as const,
    lte: [Number.NEGATIVE_INFINITY, at] as const,
    lt: [Number.NEGATIVE_INFINITY, at - hair] as const,
    range: [at, upper ?? at] as const,
  }[comparator];
}

/**
 * `met` where whatever the figure may be keeps the promise, `not-yet` where nothing it may be does, else `unknown`: an estimate, a
 * limit that a report in between cannot have kept yet, less or more where the plan does not say which is better.
 */
export function numberState(
  promised: Figure,
  reported: Figure,
  { interim, wording }: { interim: boolean; wording: Wording },
): ProgressState {
  const words = (text: string): string[] => wording.wordsOf(text).map(({ key }) => key);
  const before = words(reported.before);
  if (endsWithAny('estimates', before, NEAR) || saysAny('estimates', words(reported.measure.text)))
    return 'unknown';
  const told = rangeOf(
    saysAny('short', before.slice(-NEAR)) ? { ...reported.measure, comparator: 'lt' } : reported.measure,
    shareOf(promised.measure, reported.measure),
  );
  const asked = askedRange(promised, words(promised.clause), words(promised.before));
  if (asked === null)
    return told[0] === told[1] && told[0] === promised.measure.value && !interim ? 'met' : 'unknown';
  const [isMet, isMissed] = [
    told[0] >= asked[0] && told[1] <= asked[1],
    told[1] < asked[0] || told[0] > asked[1],
  ];
  const limit = asked[0] === Number.NEGATIVE_INFINITY;
  if (isMet) return limit && interim && promised.measure.unit !== '%' ? 'unknown' : 'met';
  return isMissed ? 'not-yet' : 'unknown';
}

/** A plain number (`100% hồ sơ`) asks for as much at least, or at most where less is better; null where that is not known. */
function askedRange({ measure }: Figure, clause: readonly string[], before: readonly string[]): Range | null {
  if (measure.comparator === 'range') return [measure.value, Number.POSITIVE_INFINITY];
  if (measure.comparator !== 'eq') return rangeOf(measure, null);
  const down = [...before.slice(-2), ...textKey(measure.text).split(' ')].some((word) =>
    isOf('falling', word),
  );
  if (isLevel(measure) && (measure.change === 'decrease' || down))
    return [Number.NEGATIVE_INFINITY, measure.value];
  if (measure.change === null && saysAny('lessIsBetter', clause)) return null;
  return [measure.value, Number.POSITIVE_INFINITY];
}
