import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plan } from '../plan/index.js';
import { withScratch } from './files/scratch.js';
import type { ExportOptions, PlanSource, Written } from './format.js';
import { type ExportFormat, FORMATS } from './formats.js';

/** A file of an export, in memory. */
export interface ExportedFile {
  /** File name without a folder: `tasks.csv`. */
  name: string;
  content: Uint8Array;
}

/**
 * Exports a plan, or a few, in memory.
 *
 * @returns the files of the format: one for `xlsx`, `jsonl`, `sqlite`, `ics`; one a table for `csv`, `parquet`; one a plan for
 * `stratml`, `markdown`, `html`
 */
export function exportPlan(
  plans: Plan | readonly Plan[],
  format: ExportFormat,
  options: ExportOptions = {},
): Promise<ExportedFile[]> {
  return withScratch(async (folder) => {
    const { shape, extension } = FORMATS[format];
    const single = shape === 'file' || isOneFile(options);
    const output = join(folder, single ? `${options.sheet ?? 'plans'}.${extension}` : 'plans');
    const { files } = await exportPlans('schemaVersion' in plans ? [plans] : plans, format, output, options);
    return Promise.all(
      files.map(async (file) => ({ name: basename(file), content: new Uint8Array(await readFile(file)) })),
    );
  });
}

/** True where CSV is one file and no folder. */
export function isOneFile({ sheet, purpose }: Pick<ExportOptions, 'sheet' | 'purpose'>): boolean {
  return sheet !== undefined || (purpose !== undefined && purpose !== 'tracking');
}

/**
 * Exports plans one after another to disk, each forgotten when it is written. Files appear whole or not at all; `sqlite` and
 * `parquet` add to what stands at `output`, the others replace it.
 *
 * @param output - a file for `xlsx`, `jsonl`, `sqlite`, `ics`; a folder for `csv`, `parquet`; a folder, or for one plan a file, for
 * `stratml`, `markdown`, `html`
 * @throws KehoachError `usage` where the output cannot hold the plans
 */
export async function exportPlans(
  plans: PlanSource,
  format: ExportFormat,
  output: string,
  options: ExportOptions = {},
): Promise<Written> {
  const write = await FORMATS[format].load();
  return write(plans, output, options);
}
