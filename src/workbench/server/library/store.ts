/**
 * What lies on the disk. Beside each document its plan and its corrections, named after it, where any other program finds them; in
 * `.kehoach/workbench` what the workbench itself keeps: a record, the plan as read, the canonical text.
 */
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, rmSync } from 'node:fs';
import { readdir, readFile, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { CORRECTIONS_ENDING } from '../../corrections/index.js';
import { writeWhole } from '../../files/index.js';
import { type Plan, planSchema } from '../../plan/index.js';
import { documentEntry, taskRow } from '../api.js';

/** What is kept of a document. */
export const stored = z.strictObject({
  entry: documentEntry,
  /** Path of the file, relative to the folder. */
  path: z.string(),
  modified: z.number(),
  /** Version of the reader. */
  version: z.string(),
  /** Work to be done, and words to find the document by. */
  tasks: z.array(taskRow),
  words: z.string(),
});
export type Stored = z.infer<typeof stored>;

export interface Store {
  folder: string;
  /** Where uploads are while they come in. */
  incoming: string;
  /** Every file in the folder that may be a document. */
  files: () => Promise<{ path: string; bytes: number; modified: number }[]>;
  records: () => Promise<Stored[]>;
  keep: (record: Stored) => Promise<void>;
  keepReading: (id: string, plan: Plan, text: string) => Promise<void>;
  /** Plan as read and canonical text; null where they are not there or of another version. */
  reading: (id: string) => Promise<{ plan: Plan; text: string } | null>;
  keepResult: (record: Stored, plan: Plan) => Promise<void>;
  source: (record: Stored) => string;
  corrections: (record: Stored) => string;
  /** Moves a document and what belongs to it out of the way; nothing is destroyed. */
  putAway: (record: Stored) => Promise<void>;
}

const LEFT_OUT =
  /^\.|^~\$|\.plan\.json$|\.corrections\.jsonl$|^manifest\.jsonl$|^Thumbs\.db$|^desktop\.ini$/iu;

/** Opens a folder; what earlier uploads left half done is taken away. */
export function openStore(folder: string): Store {
  const state = join(folder, '.kehoach', 'workbench');
  const incoming = join(state, 'incoming');
  const trash = join(state, 'trash');
  rmSync(incoming, { recursive: true, force: true });
  for (const one of [incoming, trash]) mkdirSync(one, { recursive: true });
  const own = (id: string, ending: string): string => join(state, `${id}.${ending}`);
  const source = ({ path }: Stored): string => join(folder, path);
  const result = (record: Stored): string => `${source(record)}.plan.json`;
  const corrections = (record: Stored): string => source(record) + CORRECTIONS_ENDING;
  return {
    folder,
    incoming,
    source,
    corrections,
    files: () => filesBelow(folder, ''),
    async records() {
      const names = (await readdir(state)).filter((name) => name.endsWith('.record.json'));
      const records: Stored[] = [];
      for (const name of names) {
        const record = stored.safeParse(await jsonAt(join(state, name)));
        if (record.success) records.push(record.data);
      }
      return records;
    },
    keep: (record) => writeWhole(own(record.entry.id, 'record.json'), JSON.stringify(record)),
    async keepReading(id, plan, text) {
      await writeWhole(own(id, 'text'), text);
      await writeWhole(own(id, 'read.json'), JSON.stringify(plan));
    },
    async reading(id) {
      const plan = planSchema.safeParse(await jsonAt(own(id, 'read.json')));
      const text = await readFile(own(id, 'text'), 'utf8').catch(() => null);
      return plan.success && text !== null ? { plan: plan.data, text } : null;
    },
    keepResult: (record, plan) => writeWhole(result(record), `${JSON.stringify(plan, null, 2)}\n`),
    async putAway(record) {
      const stamp = `${record.entry.id}-${Date.now()}`;
      for (const path of [source(record), result(record), corrections(record)])
        await rename(path, join(trash, `${stamp}-${basename(path)}`.slice(-250))).catch(() => undefined);
      for (const ending of ['record.json', 'text', 'read.json'])
        rmSync(own(record.entry.id, ending), { force: true });
    },
  };
}

/** Files below a folder; links are not followed, since they may lead out of it. */
async function filesBelow(
  folder: string,
  below: string,
): Promise<{ path: string; bytes: number; modified: number }[]> {
  const found: { path: string; bytes: number; modified: number }[] = [];
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (LEFT_OUT.test(entry.name)) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await filesBelow(folder, path)));
    else if (entry.isFile()) {
      const { size, mtimeMs } = await stat(join(folder, path));
      found.push({ path, bytes: size, modified: mtimeMs });
    }
  }
  return found;
}

async function jsonAt(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Id of a file: half of the SHA-256 of its bytes. */
export async function idOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return idOf(hash.digest('hex'));
}

/** Id from a whole SHA-256. */
export function idOf(sha256: string): string {
  return sha256.slice(0, 32);
}
