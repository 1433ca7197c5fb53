import { KehoachError } from '../errors.js';

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

/** The `errno` name of a failed system call, or null. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
