/** The closed vocabularies of the plan contract, each as a zod enum and the type derived from it. */
import { z } from 'zod';

/** How the bytes of the source were read. */
export const sourceFormat = z.enum(['pdf', 'docx', 'doc', 'html', 'markdown', 'text', 'image']);
export type SourceFormat = z.infer<typeof sourceFormat>;

/** What reads the pages of a PDF. */
export const pdfReader = z.enum(['pdfjs', 'pdfium']);

/** Kinds of official documents: the 29 of Decree 30/2020/NĐ-CP (Article 7), legal documents and party conclusions. */
export const documentKind = z.enum([
  'decision',
  'plan',
  'report',
  'resolution',
  'directive',
  'programme',
  'scheme',
  'project',
  'option',
  'notice',
  'communique',
  'guidance',
  'official-letter',
  'telegram',
  'submission',
  'regulation',
  'minutes',
  'contract',
  'memorandum',
  'agreement',
  'letter',
  'slip',
  'decree',
  'ordinance',
  'circular',
  'law',
  'conclusion',
  'other',
]);
export type DocumentKind = z.infer<typeof documentKind>;

/** What a section is for. */
export const sectionRole = z.enum([
  'objectives',
  'requirements',
  'tasks',
  'solutions',
  'budget',
  'implementation',
  'results',
  'annex',
  'preamble',
  'other',
]);
export type SectionRole = z.infer<typeof sectionRole>;

/** What a table's column holds. */
export const columnRole = z.enum([
  'number',
  'objective',
  'task',
  'activity',
  'output',
  'lead',
  'support',
  'monitor',
  'deadline',
  'budget',
  'indicator',
  'unit',
  'value',
  'note',
  'other',
]);
export type ColumnRole = z.infer<typeof columnRole>;

/** Where a task stands. */
export const taskOrigin = z.enum(['body', 'assignment', 'annex']);
export type TaskOrigin = z.infer<typeof taskOrigin>;

/** How a value came about: its words stand in the item, come from around it, from the whole document, or from a person. */
export const basis = z.enum(['stated', 'inherited', 'inferred', 'corrected']);
export type Basis = z.infer<typeof basis>;

/** How a measured quantity relates to its value. */
export const comparator = z.enum(['eq', 'gte', 'lte', 'gt', 'lt', 'range']);
export type Comparator = z.infer<typeof comparator>;

/** Direction of change a measure asks for. */
export const change = z.enum(['increase', 'decrease']);
export type Change = z.infer<typeof change>;

/** Shape of a deadline. */
export const deadlineType = z.enum(['by', 'during', 'ongoing', 'recurring', 'relative']);
export type DeadlineType = z.infer<typeof deadlineType>;

/** What sort of body an organization is. */
export const organizationType = z.enum([
  'ministry',
  'department',
  'peoples-committee',
  'peoples-council',
  'party',
  'office',
  'unit',
  'enterprise',
  'collective',
  'other',
]);
export type OrganizationType = z.infer<typeof organizationType>;

/** Level of government a body belongs to. */
export const administrativeLevel = z.enum(['central', 'province', 'district', 'commune']);
export type AdministrativeLevel = z.infer<typeof administrativeLevel>;

/** What a cited document is cited for. */
export const referenceRole = z.enum(['legal-basis', 'citation']);
export type ReferenceRole = z.infer<typeof referenceRole>;

/** Weight of a diagnostic. */
export const severity = z.enum(['info', 'warning', 'error']);
export type Severity = z.infer<typeof severity>;

/** Which value of an item words stand for that no rule reads. */
export const unreadField = z.enum([
  'lead',
  'support',
  'monitor',
  'deadline',
  'measures',
  'outputs',
  'number',
]);
export type UnreadField = z.infer<typeof unreadField>;
