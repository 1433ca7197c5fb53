/** JSON Lines: one target or task a line, flat, with its document's number, date and issuer. */

import { writingWhole } from '../files/index.js';
import type { Plan } from '../plan/index.js';
import type { Exporter } from './format.js';
import { documentKey } from './identity.js';
import { SHEETS } from './sheets/index.js';

/** Sheets that hold items, and what a line of theirs is called. */
const KINDS: Readonly<Record<string, string>> = { targets: 'target', tasks: 'task' };

/** The lines of a plan: targets, then tasks, in reading order; coded values as in the plan. */
export function jsonLines(plan: Plan): string[] {
  const document = documentKey(plan);
  return SHEETS.flatMap(({ name, columns, rows }) => {
    const kind = KINDS[name];
    if (kind === undefined) return [];
    return rows(plan).map((row) =>
      JSON.stringify({
        kind,
        documentId: document,
        ...Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])),
      }),
    );
  });
}

export const exportJsonl: Exporter = async (plans, output) => {
  const written = { files: [output], plans: 0, rows: 0 };
  await writingWhole([output], async ([file]) => {
    for await (const plan of plans) {
      written.plans++;
      const lines = jsonLines(plan);
      written.rows += lines.length;
      if (lines.length > 0) file?.write(`${lines.join('\n')}\n`);
    }
  });
  return written;
};
