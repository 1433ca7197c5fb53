/** Formats that write a file a plan. */
import { extname, join } from 'node:path';
import { KehoachError } from '../errors.js';
import { writeWhole } from '../files/index.js';
import type { Plan } from '../plan/index.js';
import { createNames } from './files/names.js';
import type { Exporter, ExportOptions } from './format.js';

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
    const files: string[] = [];
    for await (const plan of plans) {
      const path = single ? output : join(output, nameOf(plan));
      if (single && files.length > 0)
        throw new KehoachError('usage', 'One file cannot hold several plans.', { hint: 'Give a folder.' });
      const page = await render(plan, options);
      await writeWhole(path, page);
      files.push(path);
    }
    return { files, plans: files.length, rows: files.length };
  };
}
