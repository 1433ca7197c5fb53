import { KehoachError } from '../errors.js';

/** One line for people, with the stable code: `bao-cao.xls: this is … (format-unsupported)`. Defects are named as such. */
export function failureLine(file: string, error: unknown): string {
  if (error instanceof KehoachError) {
    const hint = error.hint === null ? '' : ` ${error.hint}`;
    return `kehoach: ${file}: ${error.message}${hint} [${error.code}]`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `kehoach: ${file}: unexpected failure: ${message.split('\n')[0] ?? ''} [internal]`;
}
