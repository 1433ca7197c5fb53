/** Formats that write a file a plan. */
import { extname, join } from 'node:path';
import { KehoachError } from '../errors.js';
import { writeWhole } from '../files/index.js';
import type { Plan } from '../plan/index.js';
import { createNames } from './files/names.js';
import type { Exporter, ExportOptions, PlanSource, Written } from './format.js';

/**
 * Makes a writer of a function from a plan to its page: into the folder `output`, a file a plan; or, where `output` has the
 * ending of such a file, the one plan there is into that file.
 */
export function pageExporter(
  extension: string,
  render: (plan: Plan, options: ExportOptions) => string | Promise<string>,
): Exporter {
  return async (plans, output, options) => {
    const single = extname(output) === extname(`plan.${extension}`);
    const nameOf = createNames(extension);
    if (single) return toOneFile(plans, output, (plan) => render(plan, options));
    const files: string[] = [];
    for await (const plan of plans) {
      const path = join(output, nameOf(plan));
      await writeWhole(path, await render(plan, options));
      files.push(path);
    }
    return { files, plans: files.length, rows: files.length };
  };
}

/** Writes the one plan there is; where there are several nothing is written. */
async function toOneFile(
  plans: PlanSource,
  path: string,
  render: (plan: Plan) => string | Promise<string>,
): Promise<Written> {
  let page: string | null = null;
  for await (const plan of plans) {
    if (page !== null)
      throw new KehoachError('usage', 'One file cannot hold several plans.', { hint: 'Give a folder.' });
    page = await render(plan);
  }
  if (page === null) return { files: [], plans: 0, rows: 0 };
  await writeWhole(path, page);
  return { files: [path], plans: 1, rows: 1 };
}
