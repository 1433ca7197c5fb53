/** What a plan promises: targets, tasks and, in reports, results. */
import { z } from 'zod';
import { assignee, deadline, measure, span } from './values.js';
import { taskOrigin } from './vocabulary.js';

export const target = z.strictObject({
  id: z.string(),
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
  spans: z.array(span),
});
export type Target = z.infer<typeof target>;

export const task = z.strictObject({
  id: z.string(),
  origin: taskOrigin,
  sectionId: z.string(),
  parentId: z.string().nullable(),
  marker: z.string().nullable(),
  number: z.string().nullable(),
  group: z.string().nullable(),
  objective: z.string().nullable(),
  text: z.string(),
  activity: z.string().nullable(),
  outputs: z.array(z.string()),
  note: z.string().nullable(),
  lead: z.array(assignee),
  support: z.array(assignee),
  deadline: deadline.nullable(),
  measures: z.array(measure),
  spans: z.array(span),
});
export type Task = z.infer<typeof task>;

export const result = z.strictObject({
  id: z.string(),
  sectionId: z.string(),
  text: z.string(),
  measures: z.array(measure),
  spans: z.array(span),
});
export type Result = z.infer<typeof result>;
