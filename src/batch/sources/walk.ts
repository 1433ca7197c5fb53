import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CORRECTIONS_ENDING } from '../../corrections/ending.js';
import { pathOfBytes, systemCode, systemPath } from '../../files/index.js';
import { MANIFEST, PLAN_ENDING } from '../layout.js';
import type { Failure, Passed } from '../types.js';

/** A file below a folder. */
export interface Walked {
  path: string;
  bytes: number | null;
  failure?: Failure;
}

/** What lies in folders and is no document: owner files of Word (`~$ke-hoach.docx`), what Windows keeps for itself. */
const NOISE = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu;

/** Whether a file is left out when a folder is read: hidden, or written by kehoach. */
export function isLeftOut(name: string): boolean {
  return (
    NOISE.test(name) || name.endsWith(PLAN_ENDING) || name.endsWith(CORRECTIONS_ENDING) || name === MANIFEST
  );
}

/**
 * Every file below a folder, in the order of the names' code units, whatever the disk or the locale. Links to files are read;
 * links to folders are not followed, since they may lead in circles, and are told of; a folder that cannot be read is a failure.
 *
 * @param leaveOut - a folder not to enter, as `device:inode`: where the plans are written
 */
export async function* walk(folder: string, leaveOut: string | null): AsyncGenerator<Walked | Passed> {
  let entries: { name: string; isLink: boolean; isFolder: boolean; isFile: boolean }[];
  try {
    entries = (await readdir(systemPath(folder), { withFileTypes: true, encoding: 'buffer' })).map(
      (entry) => ({
        name: pathOfBytes(entry.name),
        isLink: entry.isSymbolicLink(),
        isFolder: entry.isDirectory(),
        isFile: entry.isFile(),
      }),
    );
  } catch (cause) {
    yield { path: folder, bytes: null, failure: unreadable(cause) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const read = entries.filter(({ name }) => !isLeftOut(name));
  for await (const { path, found, isLink, isFolder, isFile } of withStatus(folder, read)) {
    if (isFolder) {
      if (leaveOut === null || (await identity(path)) !== leaveOut) yield* walk(path, leaveOut);
    } else if (isLink && found?.isDirectory() === true) {
      yield { label: path, remark: 'a link to a folder, which is not followed' };
    } else if (isFile || found === null || found.isFile()) {
      yield { path, bytes: found?.size ?? null };
    } else {
      yield { label: path, remark: 'neither a file nor a folder' };
    }
  }
}

/** Files asked for their size at once: one by one, asking takes longer than all else that is done for a file here. */
const ASKED_AT_ONCE = 64;

/** Entries of a folder with what the disk says of each, in their order; null where it says nothing. */
async function* withStatus<E extends { name: string }>(
  folder: string,
  entries: readonly E[],
): AsyncGenerator<E & { path: string; found: Stats | null }> {
  for (let at = 0; at < entries.length; at += ASKED_AT_ONCE) {
    yield* await Promise.all(
      entries.slice(at, at + ASKED_AT_ONCE).map(async (entry) => {
        const path = join(folder, entry.name);
        return { ...entry, path, found: await stat(systemPath(path)).catch(() => null) };
      }),
    );
  }
}

/** What tells a folder from all others on this machine, or null where there is none. */
export async function identity(path: string): Promise<string | null> {
  return stat(systemPath(path)).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null,
  );
}

function unreadable(cause: unknown): Failure {
  return {
    code: 'folder-unreadable',
    message: `The folder cannot be read (${systemCode(cause) ?? 'unknown reason'}).`,
    hint: 'Check its permissions.',
  };
}
