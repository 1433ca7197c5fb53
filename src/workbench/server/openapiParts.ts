/** What the description of the API is put together from: its named shapes, answers, refusals and parameters. */
import { planDiffSchema, planSchema } from '../../index.js';
import {
  conflict,
  correctionRequest,
  correctionState,
  documentEntry,
  documentList,
  failure,
  taskList,
  trashEntry,
  trashList,
  uploadAnswer,
} from '../api.js';

/** A part of the description. */
export type Json = Record<string, unknown>;

/** What is sent and answered, by the name it is pointed to. */
export const SCHEMAS = {
  Plan: planSchema,
  PlanDiff: planDiffSchema,
  Document: documentEntry,
  DocumentList: documentList,
  UploadAnswer: uploadAnswer,
  CorrectionRequest: correctionRequest,
  CorrectionState: correctionState,
  Conflict: conflict,
  TaskList: taskList,
  TrashEntry: trashEntry,
  TrashList: trashList,
  Failure: failure,
};
type Named = keyof typeof SCHEMAS;

/** Points to what has a name. */
export const ref = (name: Named): Json => ({ $ref: `#/components/schemas/${name}` });
/** An answer that has a name. */
export const json = (description: string, name: Named): Json => ({
  description,
  content: { 'application/json': { schema: ref(name) } },
});
/** An answer of a type of file. */
export const content = (description: string, type: string): Json => ({
  description,
  content: { [type]: {} },
});
/** Refusals, by their codes. */
export const failed = (...codes: number[]): Json =>
  Object.fromEntries(codes.map((code) => [code, json(REASONS[code] ?? 'Refused', 'Failure')]));
const REASONS: Record<number, string> = {
  400: 'The request is not as described',
  404: 'There is no such document, or it is not read',
  405: 'The documents are those of many machines and stay',
  409: 'The document is in the list already',
  413: 'The request is too large',
  415: 'The body is of another type',
  422: 'The correction does not fit what is read',
  503: 'Too many listen already',
};
/** A parameter behind the question mark. */
export const query = (
  name: string,
  description: string,
  required = false,
  schema: Json = { type: 'string' },
): Json => ({
  name,
  in: 'query',
  description,
  required,
  schema,
});
