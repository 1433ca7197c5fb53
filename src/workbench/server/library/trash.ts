/**
 * Documents that were put away, each in a folder of its own with what belongs to it, named after the document and the moment. Nothing is
 * destroyed: one comes back by being moved back.
 */
import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode, writeWhole } from '../../../files/index.js';
import type { TrashEntry } from '../../api.js';
import { jsonAt, type Stored, stored } from './stored.js';

/** What lies beside a document in the folder, by its path. */
export type PathOf = (record: Stored) => string;

const RECORD = 'record.json';
const NAME = /^[0-9a-f]{32}-\d+$/;

export interface Trash {
  putAway: (record: Stored) => Promise<TrashEntry>;
  /** What was put away last comes first. */
  entries: () => Promise<TrashEntry[]>;
  /** What is remembered of one; null where there is none such. */
  recordOf: (name: string) => Promise<Stored | null>;
  /**
   * Moves one back.
   *
   * @param record - with the path it is to have in the folder, which is free
   */
  bringBack: (name: string, record: Stored) => Promise<void>;
}

/**
 * @param trash - the folder
 * @param scratch - a folder on the same disk, for files that are being written
 * @param source - path of a document
 * @param beside - paths of what lies beside it
 */
export function openTrash(trash: string, scratch: string, source: PathOf, beside: readonly PathOf[]): Trash {
  const recordAt = async (name: string): Promise<Stored | null> => {
    if (!NAME.test(name)) return null;
    const record = stored.safeParse(await jsonAt(join(trash, name, RECORD)));
    return record.success && existsSync(placeIn(name, source(record.data))) ? record.data : null;
  };
  const placeIn = (name: string, path: string): string => join(trash, name, basename(path));
  return {
    async putAway(record) {
      let now = Date.now();
      while (existsSync(join(trash, `${record.entry.id}-${now}`))) now++;
      const name = `${record.entry.id}-${now}`;
      await mkdir(join(trash, name));
      await writeWhole(join(trash, name, RECORD), JSON.stringify(record), scratch);
      // The document first: what was corrected of it may for a moment be without it, never the other way round.
      for (const of of [source, ...beside]) await moveIfThere(of(record), placeIn(name, of(record)));
      return entryOf(name, record);
    },
    async entries() {
      const names = (await readdir(trash)).filter((name) => NAME.test(name));
      const found = await Promise.all(names.map(async (name) => ({ name, record: await recordAt(name) })));
      return found
        .flatMap(({ name, record }) => (record === null ? [] : [entryOf(name, record)]))
        .sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
    },
    recordOf: recordAt,
    async bringBack(name, record) {
      const before = await recordAt(name);
      if (before === null) return;
      await mkdir(dirname(source(record)), { recursive: true });
      // The document last: nobody may find it without what was corrected of it.
      for (const of of [...beside, source]) await moveIfThere(placeIn(name, of(before)), of(record));
      rmSync(join(trash, name), { recursive: true, force: true });
    },
  };
}

function entryOf(name: string, { entry }: Stored): TrashEntry {
  return {
    id: name,
    document: entry.id,
    name: entry.name,
    title: entry.summary?.title ?? null,
    bytes: entry.bytes,
    removedAt: new Date(Number(name.split('-')[1])).toISOString(),
  };
}

async function moveIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error;
  });
}
