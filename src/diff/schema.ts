/** The contract of a comparison, schemaVersion 2.0: what became of every part of a plan. */
import { z } from 'zod';
import {
  assignee,
  deadline,
  measure,
  period,
  result,
  section,
  span,
  statement,
  target,
  task,
} from '../plan/index.js';

export const DIFF_SCHEMA_VERSION = '2.0';

/** What became of something. `moved` alone: only its place is another; what also changed in meaning is `changed`. */
export const diffKind = z.enum([
  'added',
  'removed',
  'unchanged',
  'rolled-over',
  'not-rolled',
  'editorial',
  'text-changed',
  'changed',
  'unread',
  'moved',
  'split',
  'merged',
]);
export type DiffKind = z.infer<typeof diffKind>;

/** What made two things a match, surest first; null for what is added or removed. */
export const matchTier = z.enum([
  'same-key',
  'same-text',
  'same-but-dates',
  'same-wording',
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
  'monitor',
  'deadline',
  'measures',
  'extra',
  'number',
  'kind',
  'symbol',
  'issuer',
  'place',
  'issuedOn',
  'period',
  'promulgates',
  'signatory',
  'recipients',
  'articles',
  'references',
  'caption',
  'columns',
  'rows',
  'declaredCount',
  'canonicalText',
]);
export type ChangedField = z.infer<typeof changedField>;

/**
 * Which way a value went. `rolled-over`: the same once the years between the plans are taken off; `not-rolled`: still the
 * time of the old plan's years; `unread`: words stand on one side that no rule read; `unplaced`: the texts differ where no
 * part of the plan holds them.
 */
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
  'not-rolled',
  'successor',
  'moved',
  'editorial',
  'text-changed',
  'unread',
  'unplaced',
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

/** What a change of words changes. */
export const aspectKind = z.enum([
  'negation',
  'direction',
  'citation',
  'number',
  'sentence-added',
  'sentence-dropped',
]);
export type AspectKind = z.infer<typeof aspectKind>;

/** `direction`, `tăng`, `giảm`: the words that tell it, null on the side where none stand. */
export const aspect = z.strictObject({
  kind: aspectKind,
  old: z.string().nullable(),
  new: z.string().nullable(),
});
export type Aspect = z.infer<typeof aspect>;

export const change = z.strictObject({
  field: changedField,
  /** Title of the column where `field` is `extra`, `rows` or `columns`; else null. */
  label: z.string().nullable(),
  old: changeSide.nullable(),
  new: changeSide.nullable(),
  direction,
  /** Word by word, for fields of words with both sides; else null. */
  words: z.array(wordRun).nullable(),
  /** What of the words' meaning changed, where it can be told; `[]` elsewhere. */
  aspects: z.array(aspect),
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
  /** Id of the entry's twin that tells the same (`sameAs` of the plan), by its new id, else its old one; null elsewhere. */
  sameAs: z.string().nullable(),
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
export const resultEntry = itemPatch(result);
export type ResultEntry = z.infer<typeof resultEntry>;
export const statementEntry = itemPatch(statement);
export type StatementEntry = z.infer<typeof statementEntry>;

/**
 * How the two documents stand to each other: versions of one, plans of one issuer, of different issuers (what is told then is
 * likeness, no history), or not known.
 */
export const relation = z.enum(['same-document', 'same-issuer', 'different-issuers', 'unknown']);
export type Relation = z.infer<typeof relation>;

/** One of the two plans. */
export const diffSide = z.strictObject({
  name: z.string(),
  sha256: z.string(),
  /** Of the canonical text. */
  textSha256: z.string(),
  key: z.string(),
  issuer: z.string().nullable(),
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
  relation,
  summary: z.strictObject({
    /** True where nothing differs: every entry is `unchanged`. */
    same: z.boolean(),
    document: counts,
    sections: counts,
    targets: counts,
    tasks: counts,
    results: counts,
    statements: counts,
    tables: counts,
    organizations: counts,
  }),
  /** The letterhead and what the document cites, an entry a part: `title`, `recipients`, `article-1`, `reference-2`. */
  document: z.array(diffEntry),
  sections: z.array(sectionEntry),
  targets: z.array(targetEntry),
  tasks: z.array(taskEntry),
  results: z.array(resultEntry),
  statements: z.array(statementEntry),
  tables: z.array(diffEntry),
  organizations: z.array(diffEntry),
});
export type PlanDiff = z.infer<typeof planDiffSchema>;
