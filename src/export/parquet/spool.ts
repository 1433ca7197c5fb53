/** Plans as lines on disk, a file a table, in the order of documents and of reading: nothing is sorted in memory. */
import { join } from 'node:path';
import type { Plan } from '../../plan/index.js';
import type { Cell } from '../columns.js';
import { type LineStore, openLines, sortedByDocument } from '../files/lineStore.js';
import type { PlanSource } from '../format.js';
import { documentKey, planDigest } from '../identity.js';
import { type DocumentRow, RELATIONS, type Relation, VERSIONS, versionRow } from '../relations/index.js';
import { wellFormed } from '../xml.js';

/** What came of spooling: where the lines of each table are, and what was counted. */
export interface Spooled {
  linesOf: (relation: Relation) => string;
  plans: number;
  rows: number;
}

/** The lines of a table, those that are to stay and those that are new. */
interface Shelf {
  relation: Relation;
  kept: LineStore;
  fresh: LineStore;
}

/**
 * Writes the rows of plans as lines. A plan that is known, as it is or as an older version, is passed over; one that differs takes
 * the place of its document's, which becomes an older version.
 *
 * @param kept - for a table, a file of lines that are there already; null where none is
 */
export async function spool(
  plans: PlanSource,
  folder: string,
  kept: (relation: Relation) => Promise<string | null>,
): Promise<Spooled> {
  const all: LineStore[] = [];
  const opened = async (path: string | null, name: string): Promise<LineStore> => {
    const store = await openLines(path ?? join(folder, name));
    all.push(store);
    return store;
  };
  const linesOf = ({ name }: Relation): string => join(folder, `${name}.ndjson`);
  try {
    const shelves: Shelf[] = [];
    for (const relation of [...RELATIONS, VERSIONS]) {
      const [old, fresh] = [`${relation.name}.none.ndjson`, `${relation.name}.fresh.ndjson`];
      shelves.push({
        relation,
        kept: await opened(await kept(relation), old),
        fresh: await opened(null, fresh),
      });
    }
    const counted = await addAll(plans, shelves);
    for (const { relation, kept: old, fresh } of shelves) {
      const both = relation === VERSIONS;
      sortedByDocument(both ? [old, fresh] : [fresh, old], linesOf(relation), both ? 'all' : 'first');
    }
    return { linesOf, ...counted };
  } finally {
    for (const store of all) store.close();
  }
}

async function addAll(
  plans: PlanSource,
  shelves: readonly Shelf[],
): Promise<{ plans: number; rows: number }> {
  const counted = { plans: 0, rows: 0 };
  const tables = shelves.filter(({ relation }) => relation !== VERSIONS);
  const versions = shelves.find(({ relation }) => relation === VERSIONS);
  const documents = tables[0];
  if (versions === undefined || documents === undefined) return counted;
  const known = new Set([...digestsIn(documents.kept), ...digestsIn(versions.kept)]);
  for await (const plan of plans) {
    counted.plans++;
    const document = documentKey(plan);
    const version = `${document} ${planDigest(plan)}`;
    if (known.has(version)) continue;
    known.add(version);
    const old = documents.fresh.has(document) ? 'fresh' : documents.kept.has(document) ? 'kept' : null;
    if (old !== null) keepVersion(document, tables, versions, old);
    for (const { relation, fresh } of tables) counted.rows += putRows(plan, document, relation, fresh);
  }
  return counted;
}

/** The rows of a document as they are now, kept as an older version. */
function keepVersion(
  document: string,
  tables: readonly Shelf[],
  versions: Shelf,
  where: 'fresh' | 'kept',
): void {
  const parts = tables.map((shelf) => ({ name: shelf.relation.name, lines: shelf[where].linesOf(document) }));
  const row = JSON.parse(parts.find(({ name }) => name === 'documents')?.lines[0] ?? '{}') as DocumentRow;
  const rows = parts.map(({ name, lines }) => `${JSON.stringify(name)}:[${lines.join(',')}]`).join(',');
  const position = versions.kept.count(document) + versions.fresh.count(document) + 1;
  versions.fresh.add(document, [lineOf(VERSIONS, versionRow(row, `{${rows}}`, position))]);
}

function putRows(plan: Plan, document: string, relation: Relation, fresh: LineStore): number {
  const rows = relation.rows(plan);
  fresh.replace(
    document,
    rows.map((row) => lineOf(relation, row)),
  );
  return rows.length;
}

/** Every version in the file: `document_id plan_sha256`. */
function digestsIn(store: LineStore): string[] {
  return store.documents().flatMap((document) =>
    store.linesOf(document).map((line) => {
      const { plan_sha256: digest } = JSON.parse(line) as { plan_sha256: string };
      return `${document} ${digest}`;
    }),
  );
}

function lineOf({ columns }: Relation, row: readonly Cell[]): string {
  const cells = columns.map(({ key }, index) => {
    const cell = row[index] ?? null;
    return [key, typeof cell === 'string' ? wellFormed(cell) : cell];
  });
  return JSON.stringify(Object.fromEntries(cells));
}
