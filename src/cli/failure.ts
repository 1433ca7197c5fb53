import { failureOf } from '../batch/failure.js';
import type { Failure } from '../batch/types.js';
import { printable } from './printable.js';

/** One line for people, with the stable code: `bao-cao.xls: this is … (format-unsupported)`. Defects are named as such. */
export function failureLine(file: string, error: unknown): string {
  return failureText(file, failureOf(error));
}

/** The same for a failure that has come from a worker. */
export function failureText(file: string, { code, message, hint }: Failure): string {
  return `kehoach: ${printable(file)}: ${printable(message)}${hint === null ? '' : ` ${printable(hint)}`} [${code}]`;
}
