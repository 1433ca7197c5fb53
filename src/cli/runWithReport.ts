import {
  type BatchEvent,
  type BatchOptions,
  type BatchResult,
  type Found,
  type Passed,
  runBatch,
} from '../batch/index.js';
import { EXIT } from './exit.js';
import { type ReportOptions, startReport } from './report/index.js';
import { stopOnSignal } from './signals.js';
import { heardCode, putWorkFirst } from './streams.js';

/**
 * Runs a batch, tells about it, and gives the exit code.
 *
 * @param documents - what to convert; given the signal that asks it to end, which a live batch leaves to it, and what tells of
 * events of its own
 */
export async function runWithReport(
  documents: (stop: AbortSignal, tell: (event: BatchEvent) => void) => AsyncIterable<Found | Passed>,
  options: Omit<BatchOptions, 'signal' | 'onEvent'>,
  report: ReportOptions,
): Promise<number> {
  const isHeard = putWorkFirst();
  const reporter = await startReport(report);
  const { signal, forget } = stopOnSignal(() => {
    process.stderr.write('\nkehoach: finishing what has begun; Ctrl-C again leaves at once\n');
  });
  const tell = (event: BatchEvent): void => {
    if (isHeard()) reporter.event(event);
  };
  try {
    const result = await runBatch(documents(signal, tell), {
      ...options,
      ...(options.live === true ? {} : { signal }),
      onEvent: tell,
    });
    if (isHeard()) await reporter.end(result);
    // What was written last may fail a moment later.
    await new Promise((resolve) => setImmediate(resolve));
    return heardCode(exitCode(result));
  } finally {
    forget();
  }
}

function exitCode({ stopped, stillFailed }: BatchResult): number {
  if (stopped === 'asked') return EXIT.interrupted;
  return stopped !== null || stillFailed > 0 ? EXIT.failed : EXIT.ok;
}
