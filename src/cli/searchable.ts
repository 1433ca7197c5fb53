import type { Plan } from '../plan/index.js';
import { type ReadingFlags, readingOptions } from './batchOptions.js';
import { EXIT } from './exit.js';
import { failureLine } from './failure.js';
import { type LimitFlags, limitsOf } from './limits.js';
import { printData } from './shown.js';

/**
 * Writes one scan anew with the words read off it as an invisible text, and its plan where it was asked for. Reading and writing are
 * done in a worker, as for every document that may hang its reader.
 */
export async function toSearchable(
  path: string,
  target: string,
  flags: ReadingFlags & LimitFlags & { stdout?: boolean },
): Promise<void> {
  const [{ withReader }, { replacing }, { planText }] = await Promise.all([
    import('../batch/reader.js'),
    import('../files/index.js'),
    import('./output.js'),
  ]);
  try {
    const plans: Plan[] = [];
    await withReader({ ...limitsOf(flags), always: true }, ({ read }) =>
      replacing(target, async (temporary) => {
        const { plan } = await read({ source: path, searchable: temporary, ...readingOptions(flags) });
        plans.push(plan);
      }),
    );
    if (flags.stdout === true) for (const plan of plans) printData(planText(plan));
    process.exitCode = EXIT.ok;
  } catch (error) {
    process.stderr.write(`${failureLine(path, error)}\n`);
    process.exitCode = EXIT.failed;
  }
}
