import { type ErrorCode, KehoachError } from '../errors.js';
import type { Failure } from './types.js';

/** Failures that come from the document's bytes alone: the same bytes will fail the same way. */
const LASTING = new Set<Failure['code']>([
  'file-empty',
  'file-too-large',
  'format-unknown',
  'format-unsupported',
  'format-damaged',
  'format-encrypted',
] satisfies ErrorCode[]);

/** What was thrown, as data. Anything but a `KehoachError` is a defect and named `internal`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof KehoachError) return { code: error.code, message: error.message, hint: error.hint };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: `unexpected failure: ${message.split('\n')[0] ?? ''}`, hint: null };
}

/** Whether trying again with the same bytes is of no use. */
export function isLasting(failure: Failure): boolean {
  return LASTING.has(failure.code);
}

/** A failure as what `failureOf` was made from. */
export function errorOf({ code, message, hint }: Failure): Error {
  if (code === 'internal') return new Error(message.replace(/^unexpected failure: /u, ''));
  return new KehoachError(code, message, hint === null ? {} : { hint });
}
