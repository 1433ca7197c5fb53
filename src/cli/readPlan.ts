import { readFile } from 'node:fs/promises';
import { type Reader, type ReaderOptions, withReader } from '../batch/index.js';
import { KehoachError } from '../errors.js';
import { type Plan, safePlanFrom } from '../plan/index.js';
import { failureLine } from './failure.js';

/** A plan and, where it was made of a document, the document's canonical text. */
export interface ReadPlan {
  plan: Plan;
  text: string | null;
}

/** The plans of files, in their order; null where one cannot be read, which is said on standard error. */
export function readAll(paths: readonly string[], limits: ReaderOptions): Promise<ReadPlan[] | null> {
  return withReader(limits, async (reader) => {
    const plans: ReadPlan[] = [];
    for (const path of paths) {
      try {
        plans.push(await readPlan(path, reader));
      } catch (error) {
        process.stderr.write(`${failureLine(path, error)}\n`);
        return null;
      }
    }
    return plans;
  });
}

/** The plan of a file: plan JSON as it is, any other document converted. */
async function readPlan(path: string, { read }: Reader): Promise<ReadPlan> {
  if (!path.toLowerCase().endsWith('.json')) return read({ source: path });
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    if (cause instanceof SyntaxError)
      throw new KehoachError('format-damaged', 'The file is not JSON.', { cause });
    throw new KehoachError('file-unreadable', 'There is no such file, or it cannot be read.', { cause });
  }
  const result = safePlanFrom(value);
  if (!result.success)
    throw new KehoachError('format-unknown', 'The file is JSON but no plan.', {
      hint: 'Run kehoach validate to see why.',
    });
  return { plan: result.data, text: null };
}
