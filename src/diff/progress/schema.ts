/** The contract of a plan beside a report on it. */
import { z } from 'zod';
import { measure } from '../../plan/index.js';
import { DIFF_SCHEMA_VERSION, diffSide, relation } from '../schema.js';

/** `unknown`: the report says nothing that surely tells. */
export const progressState = z.enum(['met', 'not-yet', 'unknown']);
export type ProgressState = z.infer<typeof progressState>;

/** Why a report is not held against a plan, or only with care. */
export const gateReason = z.enum([
  'different-issuers',
  'other-period',
  'not-a-report',
  'issuer-unknown',
  'period-unknown',
]);
export type GateReason = z.infer<typeof gateReason>;

export const gate = z.strictObject({
  /** False where the report is not one on this plan: every state is then `unknown` and nothing is linked. */
  comparable: z.boolean(),
  relation,
  reasons: z.array(gateReason),
  /** True where the report covers a part of the plan's time only. */
  interim: z.boolean(),
});
export type Gate = z.infer<typeof gate>;

export const progressEntry = z.strictObject({
  targetId: z.string(),
  /** What the target promises. */
  promised: measure,
  resultId: z.string().nullable(),
  /** What the report says; null where nothing was matched. */
  reported: measure.nullable(),
  state: progressState,
  /** Likeness of what the two speak of, 0 to 1; null where nothing was matched. */
  score: z.number().min(0).max(1).nullable(),
});
export type ProgressEntry = z.infer<typeof progressEntry>;

export const taskProgress = z.strictObject({
  taskId: z.string(),
  /** Id of the report's result, statement or task that speaks of it. */
  reportId: z.string().nullable(),
  /** The words of the report. */
  text: z.string().nullable(),
  state: progressState,
  score: z.number().min(0).max(1).nullable(),
});
export type TaskProgress = z.infer<typeof taskProgress>;

const counts = z.record(progressState, z.int().nonnegative());

export const planProgressSchema = z.strictObject({
  schemaVersion: z.literal(DIFF_SCHEMA_VERSION),
  plan: diffSide,
  report: diffSide,
  gate,
  /** Of the targets' measures. */
  summary: counts,
  taskSummary: counts,
  targets: z.array(progressEntry),
  /** Work to be done: tasks without children, what is told twice once. */
  tasks: z.array(taskProgress),
  /** Targets without a number, which no report can be held against. */
  unmeasured: z.array(z.string()),
  /** Results that speak of no target and no task. */
  unmatchedResults: z.array(z.string()),
});
export type PlanProgress = z.infer<typeof planProgressSchema>;
