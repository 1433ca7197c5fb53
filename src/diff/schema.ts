/** The contract of a comparison, schemaVersion 1.0: what became of every section, target, task and agency. */
import { z } from 'zod';
import { assignee, deadline, measure, period, section, span, target, task } from '../plan/index.js';

export const DIFF_SCHEMA_VERSION = '1.0';

/** What became of something. `moved` alone: only its place is another; what also changed in meaning is `changed`. */
export const diffKind = z.enum([
  'added',
  'removed',
  'unchanged',
  'rolled-over',
  'reworded',
  'changed',
  'moved',
  'split',
  'merged',
]);
export type DiffKind = z.infer<typeof diffKind>;

/** What made two things a match, surest first; null for what is added or removed. */
export const matchTier = z.enum([
  'same-text',
  'same-but-dates',
  'similar-in-theme',
  'similar-elsewhere',
  'one-to-several',
  'successor',
]);
export type MatchTier = z.infer<typeof matchTier>;

export const changedField = z.enum([
  'title',
  'name',
  'text',
  'objective',
  'activity',
  'note',
  'value',
  'group',
  'outputs',
  'lead',
  'support',
  'deadline',
  'measures',
]);
export type ChangedField = z.infer<typeof changedField>;

/** Which way a value went. `rolled-over`: the same once the years between the plans are taken off. */
export const direction = z.enum([
  'added',
  'dropped',
  'raised',
  'lowered',
  'unit-changed',
  'bound-changed',
  'earlier',
  'later',
  'replaced',
  'rolled-over',
  'successor',
  'moved',
  'reworded',
]);
export type Direction = z.infer<typeof direction>;

/** One side of a change: the words, the value read from them, and where they stand. */
export const changeSide = z.strictObject({
  text: z.string(),
  /** The measure, deadline or assignee as in the plan; null where the field is words alone. */
  value: z.union([measure, deadline, assignee]).nullable(),
  /** Of the value where the plan has them, else of its item. */
  spans: z.array(span),
});
export type ChangeSide = z.infer<typeof changeSide>;

/** A run of words kept (in their new spelling), taken out or put in. */
export const wordRun = z.strictObject({ op: z.enum(['same', 'removed', 'added']), text: z.string() });
export type WordRun = z.infer<typeof wordRun>;

export const change = z.strictObject({
  field: changedField,
  old: changeSide.nullable(),
  new: changeSide.nullable(),
  direction,
  /** Word by word, for fields of words with both sides; else null. */
  words: z.array(wordRun).nullable(),
});
export type Change = z.infer<typeof change>;

const entryShape = {
  kind: diffKind,
  /** True where it stands under another theme than before, whatever else changed. */
  moved: z.boolean(),
  tier: matchTier.nullable(),
  /** Likeness from 0 to 1, null for what is added or removed. */
  score: z.number().min(0).max(1).nullable(),
  oldIds: z.array(z.string()),
  newIds: z.array(z.string()),
  changes: z.array(change),
};

export const diffEntry = z.strictObject(entryShape);
export type DiffEntry = z.infer<typeof diffEntry>;

/**
 * What a program needs to write the new item from the old: the whole item where there is no single old one, else the fields
 * that differ in any character, ids and spans included.
 */
export const itemPatch = <T extends z.ZodRawShape>(item: z.ZodObject<T, z.core.$strict>) =>
  z.strictObject({ ...entryShape, patches: z.array(item.partial()) });

export const targetEntry = itemPatch(target);
export type TargetEntry = z.infer<typeof targetEntry>;
export const taskEntry = itemPatch(task);
export type TaskEntry = z.infer<typeof taskEntry>;
export const sectionEntry = itemPatch(section);
export type SectionEntry = z.infer<typeof sectionEntry>;

/** One of the two plans. */
export const diffSide = z.strictObject({
  name: z.string(),
  sha256: z.string(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  issuedOn: z.string().nullable(),
  period: period.nullable(),
});
export type DiffSide = z.infer<typeof diffSide>;

const counts = z.record(diffKind, z.int().nonnegative());
/** How many entries are of each kind. */
export type KindCounts = z.infer<typeof counts>;

export const planDiffSchema = z.strictObject({
  schemaVersion: z.literal(DIFF_SCHEMA_VERSION),
  generator: z.strictObject({ name: z.literal('kehoach'), version: z.string() }),
  old: diffSide,
  new: diffSide,
  /** Years from the old plan to the new; deadlines are compared after this is taken off. */
  yearShift: z.int(),
  summary: z.strictObject({
    /** True where nothing differs: every entry is `unchanged`. */
    same: z.boolean(),
    sections: counts,
    targets: counts,
    tasks: counts,
    organizations: counts,
  }),
  sections: z.array(sectionEntry),
  targets: z.array(targetEntry),
  tasks: z.array(taskEntry),
  organizations: z.array(diffEntry),
});
export type PlanDiff = z.infer<typeof planDiffSchema>;
