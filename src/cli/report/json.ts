import type { Writable } from 'node:stream';
import type { Reporter } from './index.js';

/** One event a line, the summary last. */
export function jsonReporter(to: Writable): Reporter {
  const tell = (value: unknown): void => {
    to.write(`${JSON.stringify(value)}\n`);
  };
  return {
    event: tell,
    end: (result) => tell({ event: 'summary', ...result, milliseconds: Math.round(result.milliseconds) }),
  };
}
