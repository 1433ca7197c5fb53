/** Who issued what, when: the letterhead and what the document cites. */
import { z } from 'zod';
import { span } from './values.js';
import { documentKind, referenceRole } from './vocabulary.js';

export const reference = z.strictObject({
  kind: documentKind,
  number: z.string().nullable(),
  /** ISO 8601 / EDTF, or null. */
  issuedOn: z.string().nullable(),
  issuer: z.string().nullable(),
  role: referenceRole,
  spans: z.array(span),
});
export type Reference = z.infer<typeof reference>;

export const period = z.strictObject({
  from: z.int().nullable(),
  to: z.int().nullable(),
  outlook: z.int().nullable(),
});
export type Period = z.infer<typeof period>;

export const signatory = z.strictObject({
  capacity: z.string().nullable(),
  position: z.string().nullable(),
  name: z.string().nullable(),
});
export type Signatory = z.infer<typeof signatory>;

export const heading = z.strictObject({
  /** The same for every conversion, format and draft of one document: made of issuer, kind, number and year, or of the title. */
  key: z.string(),
  kind: documentKind,
  kindLabel: z.string().nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuer: z.string().nullable(),
  place: z.string().nullable(),
  /** `2022-02-16`, `2021-11` where the day is blank, or null. */
  issuedOn: z.string().nullable(),
  title: z.string().nullable(),
  promulgates: z.strictObject({ kind: documentKind, title: z.string().nullable() }).nullable(),
  period: period.nullable(),
  signatory: signatory.nullable(),
  recipients: z.array(z.string()),
  articles: z.array(z.strictObject({ number: z.int(), text: z.string() })),
  references: z.array(reference),
});
export type Heading = z.infer<typeof heading>;
