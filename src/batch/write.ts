import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KehoachError } from '../errors.js';
import { systemCode } from './failure.js';

/**
 * Writes a file whole or not at all: into a temporary file, flushed to disk, then renamed over it. `writeFile` is used
 * because it goes on after a short write: on a disk that fills up a single `write` stores a part and reports no error.
 *
 * @param path - the file; folders above it are made
 * @param text - the content, or its pieces, which are taken one at a time
 * @param staging - folder for the temporary file, on the same disk
 * @throws KehoachError `disk-full` or `output-unwritable`
 */
export async function writeWhole(
  path: string,
  text: string | Iterable<string>,
  staging = dirname(path),
): Promise<void> {
  const temporary = join(staging, `${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    try {
      const file = await open(temporary, 'w');
      try {
        await writeFile(file, text, 'utf8');
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/** A plan as it is written: two spaces, one newline at the end. */
export function planText(plan: unknown): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

const REASONS: Record<string, string> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'a folder stands where the file should go',
  ENOTEMPTY: 'a folder stands where the file should go',
  ENAMETOOLONG: 'its path is too long',
  EXDEV: 'it is on another disk than the folder it is in',
  ENOENT: 'the folder is gone',
};

/** A failed write as a coded error that says what to do. */
export function unwritable(path: string, cause: unknown): KehoachError {
  if (cause instanceof KehoachError) return cause;
  const code = systemCode(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new KehoachError('disk-full', `There is no space left to write ${path}.`, {
      hint: 'Make room and run the same command again: it goes on where it stopped.',
      cause,
    });
  }
  const reason = REASONS[code ?? ''] ?? code ?? String(cause);
  return new KehoachError('output-unwritable', `${path} cannot be written: ${reason}.`, {
    hint: 'Choose another output folder or change its permissions.',
    cause,
  });
}
