import { readFile } from 'node:fs/promises';
import { convert } from '../convert.js';
import { KehoachError } from '../errors.js';
import { type Plan, safePlanFrom } from '../plan/index.js';

/** The plan of a file: plan JSON as it is, any other document converted. */
export async function readPlan(path: string): Promise<Plan> {
  if (!path.toLowerCase().endsWith('.json')) return (await convert(path)).plan;
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
  return result.data;
}
