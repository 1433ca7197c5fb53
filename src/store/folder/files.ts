import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KehoachError } from '../../errors.js';
import { systemCode } from '../../files/index.js';

/** Full disks and network folders that are away: the same call may succeed later. */
const PASSING = new Set([
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'ESTALE',
  'ETIMEDOUT',
  'EHOSTDOWN',
  'ENOTCONN',
  'EMFILE',
]);

/**
 * Writes a file whole, flushed to disk, unless there is one already.
 *
 * @returns false where there was one; it stays as it is
 */
export async function writeOnce(path: string, content: string | Uint8Array): Promise<boolean> {
  return passing(async () => {
    await mkdir(dirname(path), { recursive: true });
    const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
    try {
      const file = await open(temporary, 'wx');
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
      await link(temporary, path);
      return true;
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return false;
      throw error;
    } finally {
      await rm(temporary, { force: true });
    }
  });
}

/** A file of JSON; null where there is none. */
export async function readJson<T>(path: string): Promise<T | null> {
  const text = await readText(path);
  return text === null ? null : (JSON.parse(text) as T);
}

/** A file of text; null where there is none. */
export function readText(path: string): Promise<string | null> {
  return passing(() => orNull(readFile(path, 'utf8')));
}

/** The names in a folder, in order; none where it is not there. */
export async function namesIn(folder: string): Promise<string[]> {
  const names = await passing(() => orNull(readdir(folder)));
  return (names ?? []).filter((name) => !name.startsWith('.')).sort();
}

/** Runs what touches the disk; what may pass by itself becomes `store-unreachable`. */
export async function passing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = systemCode(cause);
    if (code === null || !PASSING.has(code)) throw cause;
    throw new KehoachError('store-unreachable', `The store's folder cannot be used: ${code}.`, { cause });
  }
}

async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
    throw error;
  }
}
