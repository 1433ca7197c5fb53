/** What a plan promises: targets, tasks and, in reports, results; and every other statement. */
import { z } from 'zod';
import { assignee, deadline, extraCell, measure, span, unread } from './values.js';
import { sectionRole, taskOrigin } from './vocabulary.js';

/** Survives another conversion, format and items added elsewhere: made of folded words, group and ordinal among equals. */
const key = z.string();

export const target = z.strictObject({
  id: z.string(),
  key,
  sectionId: z.string(),
  parentId: z.string().nullable(),
  marker: z.string().nullable(),
  number: z.string().nullable(),
  group: z.string().nullable(),
  text: z.string(),
  valueText: z.string().nullable(),
  measures: z.array(measure),
  deadline: deadline.nullable(),
  lead: z.array(assignee),
  support: z.array(assignee),
  monitor: z.array(assignee),
  extra: z.array(extraCell),
  unread: z.array(unread),
  spans: z.array(span),
});
export type Target = z.infer<typeof target>;

export const task = z.strictObject({
  id: z.string(),
  key,
  origin: taskOrigin,
  sectionId: z.string(),
  parentId: z.string().nullable(),
  /** Id of the task that states the same duty elsewhere in the document, else null. */
  sameAs: z.string().nullable(),
  marker: z.string().nullable(),
  number: z.string().nullable(),
  group: z.string().nullable(),
  objective: z.string().nullable(),
  objectiveSpans: z.array(span),
  text: z.string(),
  activity: z.string().nullable(),
  activitySpans: z.array(span),
  outputs: z.array(z.string()),
  /** Where the outputs stand, in their order. */
  outputSpans: z.array(span),
  note: z.string().nullable(),
  noteSpans: z.array(span),
  lead: z.array(assignee),
  support: z.array(assignee),
  monitor: z.array(assignee),
  deadline: deadline.nullable(),
  measures: z.array(measure),
  extra: z.array(extraCell),
  unread: z.array(unread),
  spans: z.array(span),
});
export type Task = z.infer<typeof task>;

export const result = z.strictObject({
  id: z.string(),
  key,
  sectionId: z.string(),
  text: z.string(),
  measures: z.array(measure),
  spans: z.array(span),
});
export type Result = z.infer<typeof result>;

/** What is neither target, task nor result: requirements, viewpoints, grounds, logistics, criteria. */
export const statement = z.strictObject({
  id: z.string(),
  key,
  /** Null where it stands before the first section. */
  sectionId: z.string().nullable(),
  parentId: z.string().nullable(),
  marker: z.string().nullable(),
  role: sectionRole,
  text: z.string(),
  spans: z.array(span),
});
export type Statement = z.infer<typeof statement>;
