/** Plans as lines on disk, a file a relation, so that the database reads them itself and memory stays flat. */
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, readStretch, type Stretch, writeAll, writingWhole } from '../../files/index.js';
import type { Cell } from '../columns.js';
import type { PlanSource } from '../format.js';
import { distinctDocuments, documentKey } from '../identity.js';
import { RELATIONS, type Relation } from '../relations/index.js';
import { wellFormed } from '../xml.js';

/** Where the lines of a relation are. */
export function linesPath(folder: string, { name }: Relation): string {
  return join(folder, `${name}.ndjson`);
}

/** Lines of a file by the document they belong to; those of one document stand together. */
interface DocumentLines {
  path: string;
  /** Bytes of the longest line. */
  longest: number;
  places: ReadonlyMap<string, Stretch>;
}

/**
 * Writes the rows of plans as lines in the order of documents and of reading: the lines are arranged here, so that no database
 * has to sort rows as wide as a plan's.
 *
 * @param kept - for a relation, a file of lines of documents that are to stay where no plan of theirs comes; null where none is
 * @returns how many plans passed by, how many rows they filled, and the bytes of the longest line
 */
export async function spool(
  plans: PlanSource,
  folder: string,
  kept: (relation: Relation) => Promise<string | null> = async () => null,
): Promise<{ plans: number; rows: number; longest: number }> {
  const { fresh, ...counted } = await spoolFresh(plans, folder);
  let longest = 0;
  for (const [index, relation] of RELATIONS.entries()) {
    const path = await kept(relation);
    const sources = [fresh[index], path === null ? undefined : await indexLines(path)].filter(
      (lines) => lines !== undefined,
    );
    arrange(sources, linesPath(folder, relation));
    longest = Math.max(longest, ...sources.map((lines) => lines.longest));
  }
  return { ...counted, longest };
}

async function spoolFresh(
  plans: PlanSource,
  folder: string,
): Promise<{ plans: number; rows: number; fresh: DocumentLines[] }> {
  const counted = { plans: 0, rows: 0 };
  const paths = RELATIONS.map(({ name }) => join(folder, `${name}.fresh.ndjson`));
  const places = RELATIONS.map(() => new Map<string, Stretch>());
  const ends = RELATIONS.map(() => 0);
  const longest = RELATIONS.map(() => 0);
  await writingWhole(paths, async (files) => {
    for await (const plan of distinctDocuments(plans)) {
      counted.plans++;
      const document = documentKey(plan);
      for (const [index, relation] of RELATIONS.entries()) {
        const rows = relation.rows(plan);
        const lines = rows.map((row) => lineOf(relation, row));
        const lengths = lines.map((line) => Buffer.byteLength(line));
        const at = ends[index] ?? 0;
        const length = lengths.reduce((sum, one) => sum + one, 0);
        longest[index] = lengths.reduce((most, one) => Math.max(most, one), longest[index] ?? 0);
        counted.rows += rows.length;
        files[index]?.write(lines.join(''));
        places[index]?.set(document, { at, length });
        ends[index] = at + length;
      }
    }
  });
  const fresh = paths.map((path, index) => ({
    path,
    longest: longest[index] ?? 0,
    places: places[index] ?? new Map<string, Stretch>(),
  }));
  return { ...counted, fresh };
}

/** Where the lines of each document stand in a file that is in the order of documents. */
async function indexLines(path: string): Promise<DocumentLines> {
  const places = new Map<string, Stretch>();
  let longest = 0;
  for await (const { bytes, at } of linesOf(path)) {
    longest = Math.max(longest, bytes.length + 1);
    const { document_id: document } = JSON.parse(bytes.toString('utf8')) as { document_id: string };
    const from = places.get(document)?.at ?? at;
    places.set(document, { at: from, length: at + bytes.length + 1 - from });
  }
  return { path, longest, places };
}

/** Writes the lines of all documents in the order of their keys; of a document in several sources those of the first. */
function arrange(sources: readonly DocumentLines[], path: string): void {
  const output = openSync(path, 'w');
  const files = sources.map((source) => openSync(source.path, 'r'));
  try {
    for (const document of [...new Set(sources.flatMap(({ places }) => [...places.keys()]))].sort()) {
      const index = sources.findIndex(({ places }) => places.has(document));
      const [file, place] = [files[index], sources[index]?.places.get(document)];
      if (file !== undefined && place !== undefined) writeAll(output, readStretch(file, place));
    }
  } finally {
    for (const file of [output, ...files]) closeSync(file);
  }
}

function lineOf({ columns }: Relation, row: readonly Cell[]): string {
  const cells = columns.map(({ key }, index) => {
    const cell = row[index] ?? null;
    return [key, typeof cell === 'string' ? wellFormed(cell) : cell];
  });
  return `${JSON.stringify(Object.fromEntries(cells))}\n`;
}
