/** The values an item carries: spans, measures, deadlines, assignees. */
import { z } from 'zod';
import { basis, change, comparator, deadlineType, unreadField } from './vocabulary.js';

/** ISO 8601 calendar date: `2024-01-31`. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * A stretch of the canonical text. Offsets count UTF-16 code units; `page` is 1-based; `bbox` is
 * `[x0, y0, x1, y1]` in points from the page's top left. `page` and `bbox` are null where the format has no pages.
 */
export const span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  page: z.int().positive().nullable(),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  /** 0 to 1 where the words come from character recognition, else null. */
  confidence: z.number().min(0).max(1).nullable(),
});
export type Span = z.infer<typeof span>;

/** Id of the rule that read a value: `time/quarter`, `agency/column`. */
export const ruleId = z.string().regex(/^[a-z]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/);

/** A quantity a statement promises or reports: `tối thiểu 30% hồ sơ`. */
export const measure = z.strictObject({
  text: z.string(),
  value: z.number(),
  /** Upper end of a range, else null. */
  upper: z.number().nullable(),
  comparator,
  unit: z.string(),
  change: change.nullable(),
  subject: z.string().nullable(),
  scope: z.string().nullable(),
  baseline: z.string().nullable(),
  /** The whole the value is a part of (`20/20 sở`), in results only. */
  of: z.number().nullable(),
  /** EDTF: the time the value is for, where the statement gives it one of its own. */
  at: z.string().nullable(),
  spans: z.array(span),
  rule: ruleId,
});
export type Measure = z.infer<typeof measure>;

/** One of several dates a deadline names. */
export const milestone = z.strictObject({
  label: z.string().nullable(),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
});
export type Milestone = z.infer<typeof milestone>;

/** By when, during what or how often. */
export const deadline = z.strictObject({
  text: z.string(),
  type: deadlineType,
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  /** Extended Date/Time Format (ISO 8601-2) for whole years, months, quarters and ranges. */
  edtf: z.string().nullable(),
  /** RFC 5545 recurrence rule. */
  recurrence: z.string().nullable(),
  yearInferred: z.boolean(),
  basis,
  milestones: z.array(milestone),
  /** The words it was read from, wherever they stand: cell, statement, lead-in, title. */
  spans: z.array(span),
  rule: ruleId,
});
export type Deadline = z.infer<typeof deadline>;

/** An agency made responsible, as printed, with its entry in `organizations`. */
export const assignee = z.strictObject({
  name: z.string(),
  organizationId: z.string(),
  basis,
  spans: z.array(span),
  rule: ruleId,
});
export type Assignee = z.infer<typeof assignee>;

/** Words that stand where a value should and that no rule reads; the value stays null. */
export const unread = z.strictObject({
  field: unreadField,
  text: z.string(),
  spans: z.array(span),
});
export type Unread = z.infer<typeof unread>;

/** A cell of a row whose column is no field of its own. */
export const extraCell = z.strictObject({
  header: z.string(),
  text: z.string(),
  spans: z.array(span),
});
export type ExtraCell = z.infer<typeof extraCell>;
