/**
 * What lies on the disk. Beside each document its plan and its corrections, named after it, where any other program finds them; in
 * `.kehoach/workbench` what the workbench itself keeps: a record, the plan as read, the canonical text.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CORRECTIONS_ENDING } from '../../../corrections/index.js';
import { writeWhole } from '../../../files/index.js';
import { pictureAsPdf } from '../../../index.js';
import { type Plan, planSchema } from '../../../plan/index.js';
import { jsonAt, type Stored, stored } from './stored.js';
import { openTrash, type Trash } from './trash.js';

export type { Stored } from './stored.js';

/** A file that may be a document. */
export interface StoredFile {
  /** Relative to the folder. */
  path: string;
  bytes: number;
  modified: number;
}

export interface Store {
  /** Where uploads are while they come in. */
  incoming: string;
  /** Where files are that are handed out and then deleted. */
  outgoing: string;
  /** Every file in the folder that may be a document. */
  files: () => Promise<StoredFile[]>;
  records: () => Promise<Stored[]>;
  keep: (record: Stored) => Promise<void>;
  keepReading: (id: string, plan: Plan, text: string) => Promise<void>;
  /** Plan as read and canonical text; null where they are not there or of another version. */
  reading: (id: string) => Promise<{ plan: Plan; text: string } | null>;
  keepResult: (record: Stored, plan: Plan) => Promise<void>;
  source: (record: Stored) => string;
  /** The pages of a picture file as a PDF, made when they are first asked for. */
  pages: (record: Stored) => Promise<string>;
  corrections: (record: Stored) => string;
  /** Changes whenever what was read or corrected of a document changes. */
  stateOf: (record: Stored) => Promise<string>;
  /** A document has been moved by somebody: what was corrected goes along, where they left it behind. */
  follow: (record: Stored, path: string) => void;
  /** Where documents go with what belongs to them; nothing is destroyed. */
  trash: Trash;
  /** Forgets what is kept here of a document, that was read and can be read again. */
  forget: (id: string) => void;
}

const LEFT_OUT =
  /^\.|^~\$|\.plan\.json$|\.corrections\.jsonl$|^manifest\.jsonl$|^Thumbs\.db$|^desktop\.ini$/iu;

/** Opens a folder; what earlier uploads left half done is taken away. */
export function openStore(folder: string): Store {
  const state = join(folder, '.kehoach', 'workbench');
  const incoming = join(state, 'incoming');
  const outgoing = join(state, 'outgoing');
  const trash = join(state, 'trash');
  for (const one of [incoming, outgoing]) rmSync(one, { recursive: true, force: true });
  for (const one of [incoming, outgoing, trash]) mkdirSync(one, { recursive: true });
  const own = (id: string, ending: string): string => join(state, `${id}.${ending}`);
  // What a kill leaves half written lies where the next start takes it away.
  const write = (path: string, text: string): Promise<void> => writeWhole(path, text, outgoing);
  const source = ({ path }: Stored): string => join(folder, path);
  const result = (record: Stored): string => `${source(record)}.plan.json`;
  const corrections = (record: Stored): string => source(record) + CORRECTIONS_ENDING;
  return {
    incoming,
    outgoing,
    source,
    corrections,
    async pages(record) {
      const path = own(record.entry.id, 'pages.pdf');
      if (existsSync(path)) return path;
      const made = join(outgoing, `${randomUUID()}.pdf`);
      await writeFile(made, await pictureAsPdf(await readFile(source(record))));
      await rename(made, path);
      return path;
    },
    async stateOf(record) {
      const states = [own(record.entry.id, 'read.json'), corrections(record)].map((path) =>
        stat(path).then(
          ({ size, mtimeMs }) => `${size}/${mtimeMs}`,
          () => '',
        ),
      );
      return (await Promise.all(states)).join(' ');
    },
    follow(record, path) {
      // At one blow: nobody may find the document without what was corrected of it.
      const moved = { ...record, path };
      for (const of of [corrections, result])
        if (existsSync(of(record)) && !existsSync(of(moved))) renameSync(of(record), of(moved));
      record.path = path;
    },
    files: () => filesBelow(folder, ''),
    async records() {
      const names = (await readdir(state)).filter((name) => name.endsWith('.record.json'));
      const records: Stored[] = [];
      await inLanes(names, async (name) => {
        const record = stored.safeParse(await jsonAt(join(state, name)));
        if (record.success) records.push(record.data);
      });
      return records;
    },
    keep: (record) => write(own(record.entry.id, 'record.json'), JSON.stringify(record)),
    async keepReading(id, plan, text) {
      await write(own(id, 'text'), text);
      await write(own(id, 'read.json'), JSON.stringify(plan));
    },
    async reading(id) {
      const plan = planSchema.safeParse(await jsonAt(own(id, 'read.json')));
      const text = await readFile(own(id, 'text'), 'utf8').catch(() => null);
      return plan.success && text !== null ? { plan: plan.data, text } : null;
    },
    keepResult: (record, plan) => write(result(record), `${JSON.stringify(plan, null, 2)}\n`),
    trash: openTrash(trash, outgoing, source, [corrections, result]),
    forget(id) {
      for (const ending of ['record.json', 'text', 'read.json', 'pages.pdf'])
        rmSync(own(id, ending), { force: true });
    },
  };
}

/** Files below a folder; links are not followed, since they may lead out of it. */
async function filesBelow(folder: string, below: string): Promise<StoredFile[]> {
  const found: StoredFile[] = [];
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  await inLanes(entries, async (entry) => {
    if (LEFT_OUT.test(entry.name)) return;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await filesBelow(folder, path)));
    // One that is gone meanwhile is none.
    const status = entry.isFile() ? await stat(join(folder, path)).catch(() => null) : null;
    if (status !== null) found.push({ path, bytes: status.size, modified: status.mtimeMs });
  });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const LANES = 16;

/** Does work on many things, a few at a time. */
async function inLanes<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  const left = [...things].reverse();
  const lane = async (): Promise<void> => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) await work(one);
  };
  await Promise.all(Array.from({ length: Math.min(LANES, left.length) }, lane));
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
