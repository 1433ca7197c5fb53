/** Plans as lines on disk, a file a relation, so that the database reads them itself and memory stays flat. */
import { join } from 'node:path';
import { writingWhole } from '../../files/index.js';
import type { Cell } from '../columns.js';
import type { PlanSource } from '../format.js';
import { distinctDocuments } from '../identity.js';
import { RELATIONS, type Relation } from '../relations/index.js';
import { wellFormed } from '../xml.js';

/** Where the lines of a relation are. */
export function linesPath(folder: string, { name }: Relation): string {
  return join(folder, `${name}.ndjson`);
}

/** @returns how many plans passed by, and how many rows they filled. */
export async function spool(plans: PlanSource, folder: string): Promise<{ plans: number; rows: number }> {
  const counted = { plans: 0, rows: 0 };
  const paths = RELATIONS.map((relation) => linesPath(folder, relation));
  await writingWhole(paths, async (files) => {
    for await (const plan of distinctDocuments(plans)) {
      counted.plans++;
      for (const [index, relation] of RELATIONS.entries()) {
        const rows = relation.rows(plan);
        counted.rows += rows.length;
        if (rows.length > 0) files[index]?.write(rows.map((row) => lineOf(relation, row)).join(''));
      }
    }
  });
  return counted;
}

function lineOf({ columns }: Relation, row: readonly Cell[]): string {
  const cells = columns.map(({ key }, index) => {
    const cell = row[index] ?? null;
    return [key, typeof cell === 'string' ? wellFormed(cell) : cell];
  });
  return `${JSON.stringify(Object.fromEntries(cells))}\n`;
}
