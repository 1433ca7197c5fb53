import type { BatchEvent, BatchResult } from '../../batch/index.js';
import { jsonReporter } from './json.js';
import { lineReporter } from './lines.js';

/** Tells what a batch does, while it does it and at its end. */
export interface Reporter {
  event: (event: BatchEvent) => void;
  /** Called once, when nothing more happens. */
  end: (result: BatchResult) => void | Promise<void>;
}

/** How to tell it. */
export interface ReportOptions {
  quiet?: boolean;
  json?: boolean;
  /** Folder of the plans. */
  output: string;
  /** How many documents there will be, for the bar; asked only where there is one. */
  total?: () => Promise<number>;
}

/**
 * Events as JSON on standard output for programs; for people a bar on a terminal, plain lines elsewhere, both on standard error
 * with a table at the end. Quiet leaves failures alone.
 */
export async function startReport({ quiet, json, output, total }: ReportOptions): Promise<Reporter> {
  if (json === true) return jsonReporter(process.stdout);
  if (quiet === true) return lineReporter(process.stderr, { output, failuresOnly: true });
  const reporter =
    process.stderr.isTTY && total !== undefined
      ? (await import('./bar.js')).barReporter(process.stderr, total)
      : lineReporter(process.stderr, { output });
  return {
    event: reporter.event,
    async end(result) {
      await reporter.end(result);
      if (result.found === 1 && result.skipped === 0 && result.stopped === null) return;
      const { summaryTable } = await import('./summary.js');
      process.stderr.write(summaryTable(result, output));
    },
  };
}
