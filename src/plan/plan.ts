/** The plan contract, schemaVersion 1.1: what one converted document looks like. */
import { z } from 'zod';
import { heading } from './heading.js';
import { result, statement, target, task } from './items.js';
import { span } from './values.js';
import {
  administrativeLevel,
  columnRole,
  organizationType,
  pdfReader,
  sectionRole,
  severity,
  sourceFormat,
} from './vocabulary.js';

export const SCHEMA_VERSION = '1.1';

export const source = z.strictObject({
  name: z.string(),
  format: sourceFormat,
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
  /** SHA-256 of the file, lower-case hex. */
  sha256: z.string(),
  pages: z.int().nonnegative().nullable(),
  ocr: z.boolean(),
  /** What the text was before conversion: `unicode`, `tcvn3`, `vni`, … */
  encoding: z.string(),
  /** What read the pages of a PDF, which may be both; empty for other formats, not there in plans of older versions. */
  readBy: z.array(pdfReader).optional(),
  /** Length of the canonical text in UTF-16 code units. */
  textLength: z.int().nonnegative(),
  /** SHA-256 of the canonical text in UTF-8, lower-case hex. */
  textSha256: z.string(),
});
export type Source = z.infer<typeof source>;

export const abbreviation = z.strictObject({
  short: z.string(),
  long: z.string().nullable(),
  defined: z.boolean(),
  spans: z.array(span),
});
export type Abbreviation = z.infer<typeof abbreviation>;

export const organization = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  type: organizationType,
  level: administrativeLevel.nullable(),
});
export type Organization = z.infer<typeof organization>;

export const section = z.strictObject({
  id: z.string(),
  parentId: z.string().nullable(),
  marker: z.string().nullable(),
  title: z.string().nullable(),
  role: sectionRole,
  spans: z.array(span),
});
export type Section = z.infer<typeof section>;

export const tableRow = z.strictObject({
  kind: z.enum(['group', 'row']),
  cells: z.array(z.string()),
  spans: z.array(span),
});
export type PlanTableRow = z.infer<typeof tableRow>;

export const table = z.strictObject({
  id: z.string(),
  sectionId: z.string().nullable(),
  caption: z.string().nullable(),
  columns: z.array(z.strictObject({ header: z.string(), role: columnRole })),
  rows: z.array(tableRow),
  declaredCount: z.int().nullable(),
});
export type PlanTable = z.infer<typeof table>;

export const diagnostic = z.strictObject({
  code: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  severity,
  message: z.string(),
  spans: z.array(span),
});
export type Diagnostic = z.infer<typeof diagnostic>;

/** A value that a person set in place of what was read. */
export const correction = z.strictObject({
  /** Key of the item. */
  key: z.string(),
  /** The field: `deadline.end`, `lead`. */
  path: z.string(),
  /** Any JSON value. */
  was: z.unknown(),
  value: z.unknown(),
  by: z.string(),
  /** ISO 8601 instant. */
  at: z.string(),
});
export type Correction = z.infer<typeof correction>;

export const planSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  generator: z.strictObject({ name: z.literal('kehoach'), version: z.string() }),
  source,
  document: heading,
  abbreviations: z.array(abbreviation),
  organizations: z.array(organization),
  sections: z.array(section),
  targets: z.array(target),
  tasks: z.array(task),
  results: z.array(result),
  statements: z.array(statement),
  tables: z.array(table),
  diagnostics: z.array(diagnostic),
  corrections: z.array(correction),
});
export type Plan = z.infer<typeof planSchema>;
