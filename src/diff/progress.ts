/** A plan against a report: what was promised beside what is said to be achieved. */
import { z } from 'zod';
import { type Measure, measure, type Plan, type Result, type Target } from '../plan/index.js';
import { commonShare } from './changes/outputs.js';
import { assign } from './match/assignment.js';
import { DIFF_SCHEMA_VERSION, diffSide } from './schema.js';
import { sideOf } from './sides.js';
import { textKey } from './words.js';

/** `unknown`: the report says nothing that surely speaks of it. */
export const progressState = z.enum(['met', 'not-yet', 'unknown']);
export type ProgressState = z.infer<typeof progressState>;

export const progressEntry = z.strictObject({
  targetId: z.string(),
  /** What the target promises. */
  promised: measure,
  resultId: z.string().nullable(),
  /** What the report says; null where nothing was matched. */
  reported: measure.nullable(),
  state: progressState,
  /** Likeness of what the two count, 0 to 1; null where nothing was matched. */
  score: z.number().min(0).max(1).nullable(),
});
export type ProgressEntry = z.infer<typeof progressEntry>;

export const planProgressSchema = z.strictObject({
  schemaVersion: z.literal(DIFF_SCHEMA_VERSION),
  plan: diffSide,
  report: diffSide,
  summary: z.record(progressState, z.int().nonnegative()),
  targets: z.array(progressEntry),
  /** Targets without a number, which no report can be held against. */
  unmeasured: z.array(z.string()),
  /** Results that speak of no target. */
  unmatchedResults: z.array(z.string()),
});
export type PlanProgress = z.infer<typeof planProgressSchema>;

/** Least common share of what two measures count. */
const SAME_SUBJECT = 0.6;

/**
 * Sets a report's results beside the plan's targets where what is counted, the unit and the scope agree; every result speaks for
 * one target at most. A share reported as a part of a whole (`20/20 sở`) answers a target in per cent.
 */
export function progressOf(plan: Plan, report: Plan): PlanProgress {
  const promises = plan.targets.flatMap((target) =>
    target.measures.map((promised) => ({ target, promised })),
  );
  const claims = report.results.flatMap((result) =>
    result.measures.map((reported) => ({ result, reported })),
  );
  const edges = promises.flatMap(({ target, promised }, row) =>
    claims.flatMap(({ result, reported }, column) => {
      const weight = likenessOf(target, promised, result, reported);
      return weight < SAME_SUBJECT ? [] : [{ row, column, weight }];
    }),
  );
  const chosen = assign(promises.length, claims.length, edges);
  const used = new Set<string>();
  const targets = promises.map(({ target, promised }, row): ProgressEntry => {
    const claim = claims[chosen[row] ?? -1];
    const score = edges.find((edge) => edge.row === row && edge.column === chosen[row])?.weight ?? null;
    if (claim !== undefined) used.add(claim.result.id);
    return {
      targetId: target.id,
      promised,
      resultId: claim?.result.id ?? null,
      reported: claim?.reported ?? null,
      state: claim === undefined ? 'unknown' : stateOf(promised, claim.reported),
      score: score === null ? null : Math.round(score * 1000) / 1000,
    };
  });
  const count = (state: ProgressState): number => targets.filter((entry) => entry.state === state).length;
  return {
    schemaVersion: DIFF_SCHEMA_VERSION,
    plan: sideOf(plan),
    report: sideOf(report),
    summary: { met: count('met'), 'not-yet': count('not-yet'), unknown: count('unknown') },
    targets,
    unmeasured: plan.targets.filter(({ measures }) => measures.length === 0).map(({ id }) => id),
    unmatchedResults: report.results.filter(({ id }) => !used.has(id)).map(({ id }) => id),
  };
}

function likenessOf(target: Target, promised: Measure, result: Result, reported: Measure): number {
  if (!sameUnit(promised, reported) || promised.change !== reported.change) return 0;
  if (textKey(promised.scope) !== textKey(reported.scope)) return 0;
  const subjects =
    promised.subject !== null && reported.subject !== null
      ? commonShare(promised.subject, reported.subject)
      : 0;
  return Math.max(subjects, commonShare(target.text, result.text));
}

function sameUnit(promised: Measure, reported: Measure): boolean {
  return textKey(promised.unit) === textKey(reported.unit) || shareOf(promised, reported) !== null;
}

/** `20/20 sở` as a share of 100, where per cent are asked for; else null. */
function shareOf(promised: Measure, reported: Measure): number | null {
  return promised.unit === '%' && reported.unit !== '%' && reported.of !== null && reported.of > 0
    ? (reported.value / reported.of) * 100
    : null;
}

/** A plain number (`100% hồ sơ`) asks for as much at least. */
function stateOf(promised: Measure, reported: Measure): ProgressState {
  const value = shareOf(promised, reported) ?? reported.value;
  const met = {
    eq: value >= promised.value,
    gte: value >= promised.value,
    gt: value > promised.value,
    lte: value <= promised.value,
    lt: value < promised.value,
    range: value >= promised.value && value <= (promised.upper ?? promised.value),
  };
  return met[promised.comparator] ? 'met' : 'not-yet';
}
