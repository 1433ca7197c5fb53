import { shown } from '../shown.js';
import type { Reporter } from './index.js';

/** One event a line, the summary last. */
export function jsonReporter(to: NodeJS.WritableStream & { isTTY?: boolean }): Reporter {
  const tell = (value: unknown): void => {
    const line = `${JSON.stringify(value)}\n`;
    to.write(to.isTTY === true ? shown(line) : line);
  };
  return {
    event: tell,
    end: (result) => tell({ event: 'summary', ...result, milliseconds: Math.round(result.milliseconds) }),
  };
}
