/** What server and page say to each other: the shapes of the API. */
import { z } from 'zod';
import { correctionLine } from '../corrections/line.js';
import { deadlineType, documentKind, sourceFormat } from '../plan/vocabulary.js';

export const documentStatus = z.enum(['waiting', 'reading', 'ready', 'failed']);
export type DocumentStatus = z.infer<typeof documentStatus>;

/** What the list shows of a document that was read. */
export const summary = z.strictObject({
  format: sourceFormat,
  pages: z.int().nullable(),
  ocr: z.boolean(),
  kind: documentKind,
  kindLabel: z.string().nullable(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  issuedOn: z.string().nullable(),
  tasks: z.int(),
  targets: z.int(),
  statements: z.int(),
  unread: z.int(),
  /** What is doubtful, and how much of it a person has settled. */
  toCheck: z.int(),
  checked: z.int(),
  corrections: z.int(),
});
export type Summary = z.infer<typeof summary>;

export const failure = z.strictObject({
  code: z.string(),
  message: z.string(),
  hint: z.string().nullable(),
});
export type ApiFailure = z.infer<typeof failure>;

export const documentEntry = z.strictObject({
  /** First half of the SHA-256 of the file: one file is one document, under whatever name. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  name: z.string(),
  bytes: z.int(),
  addedAt: z.string(),
  status: documentStatus,
  /** While it is read: so many pages of so many; null where that is not known. */
  progress: z.strictObject({ page: z.int(), pages: z.int() }).nullable().default(null),
  failure: failure.nullable(),
  summary: summary.nullable(),
});
export type DocumentEntry = z.infer<typeof documentEntry>;

export const documentList = z.strictObject({
  total: z.int(),
  documents: z.array(documentEntry),
  /** What the list can be narrowed to, with how many there are of each, whatever is asked for. */
  issuers: z.array(z.strictObject({ name: z.string(), documents: z.int() })),
  years: z.array(z.strictObject({ year: z.string(), documents: z.int() })),
});
export type DocumentList = z.infer<typeof documentList>;

export const uploadAnswer = z.strictObject({
  documents: z.array(z.strictObject({ document: documentEntry, duplicate: z.boolean() })),
  refused: z.array(z.strictObject({ name: z.string(), failure })),
});
export type UploadAnswer = z.infer<typeof uploadAnswer>;

/** A document that was put away and can be brought back. */
export const trashEntry = z.strictObject({
  /** Names it in the trash; a document put away twice is there twice. */
  id: z.string().regex(/^[0-9a-f]{32}-\d+$/),
  document: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  bytes: z.int(),
  removedAt: z.string(),
});
export type TrashEntry = z.infer<typeof trashEntry>;

export const trashList = z.strictObject({ documents: z.array(trashEntry) });
export type TrashList = z.infer<typeof trashList>;

/** A line as the page sends it: who, when and the line's id are for the server to add. */
export const newCorrection = correctionLine.omit({ id: true, at: true });
export type NewCorrection = z.infer<typeof newCorrection>;

export const correctionRequest = z.strictObject({
  /** How many lines the person had seen. */
  version: z.int().nonnegative(),
  lines: z.array(newCorrection).min(1).max(100),
});

export const correctionState = z.strictObject({
  version: z.int(),
  lines: z.array(correctionLine),
});
export type CorrectionState = z.infer<typeof correctionState>;

export const conflict = z.strictObject({
  code: z.literal('conflict'),
  message: z.string(),
  hint: z.string().nullable(),
  version: z.int(),
  /** What others wrote meanwhile about the same value. */
  lines: z.array(correctionLine),
});

/** A task as the tracker shows it. */
export const taskRow = z.strictObject({
  document: z.string(),
  key: z.string(),
  text: z.string(),
  lead: z.array(z.string()),
  support: z.array(z.string()),
  deadline: z
    .strictObject({
      text: z.string(),
      type: deadlineType,
      start: z.string().nullable(),
      end: z.string().nullable(),
    })
    .nullable(),
});
export type TaskRow = z.infer<typeof taskRow>;

export const taskList = z.strictObject({
  total: z.int(),
  tasks: z.array(taskRow),
  byAgency: z.array(z.strictObject({ name: z.string(), tasks: z.int() })),
  byQuarter: z.array(z.strictObject({ quarter: z.string(), tasks: z.int() })),
  /** Days on which something is due. */
  byDay: z.array(z.strictObject({ day: z.string(), tasks: z.int() })),
});
export type TaskList = z.infer<typeof taskList>;
