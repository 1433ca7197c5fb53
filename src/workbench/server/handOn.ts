/** What is asked for, in any export format, as one download: several files come in one ZIP. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import JSZip from 'jszip';
import { type ExportFormat, type ExportOptions, exportPlans, type Plan } from '../../index.js';

export interface Download {
  name: string;
  content: Uint8Array;
}

/** Formats whose export is a folder of files; the others are one file, with its ending. */
const FILES: Partial<Record<ExportFormat, string>> = {
  xlsx: 'xlsx',
  jsonl: 'jsonl',
  sqlite: 'sqlite',
  ics: 'ics',
  'label-studio': 'json',
};

/**
 * @param plans - taken one at a time, so that memory stays flat however many there are
 * @param scratch - folder to write into; what is made there is taken away
 */
export async function handOn(
  plans: AsyncIterable<Plan>,
  format: ExportFormat,
  options: ExportOptions,
  scratch: string,
): Promise<Download> {
  const folder = join(scratch, randomUUID());
  mkdirSync(folder);
  try {
    const ending = options.purpose !== undefined && format === 'csv' ? 'csv' : FILES[format];
    const output = join(folder, ending === undefined ? 'plans' : `plans.${ending}`);
    const { files } = await exportPlans(plans, format, output, options);
    const stem = `kehoach${options.purpose === undefined ? '' : `-${options.purpose}`}`;
    const [only] = files;
    if (only !== undefined && files.length === 1)
      return { name: `${stem}-${basename(only)}`, content: await readFile(only) };
    const archive = new JSZip();
    for (const file of files) archive.file(basename(file), await readFile(file));
    return { name: `${stem}-${format}.zip`, content: await archive.generateAsync({ type: 'uint8array' }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A plan of the tasks that were asked for, and their parents, alone: what was not asked for is not handed on with them. */
export function withTasks(plan: Plan, keys: ReadonlySet<string>): Plan {
  const byId = new Map(plan.tasks.map((task) => [task.id, task]));
  const ids = new Set<string>();
  for (const task of plan.tasks) {
    if (!keys.has(task.key)) continue;
    for (let one: typeof task | undefined = task; one !== undefined && !ids.has(one.id); ) {
      ids.add(one.id);
      one = one.parentId === null ? undefined : byId.get(one.parentId);
    }
  }
  return {
    ...plan,
    tasks: plan.tasks.filter(({ id }) => ids.has(id)),
    targets: [],
    results: [],
    statements: [],
    tables: [],
  };
}
