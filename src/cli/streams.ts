import { KehoachError } from '../errors.js';
import { EXIT } from './exit.js';
import { failureLine } from './failure.js';

/** Why nobody hears what is told any more; null while somebody does. */
let unheard: NodeJS.ErrnoException | null = null;
let isWorkFirst = false;

/**
 * Says what happens where standard output or standard error cannot be written to. A reader that has enough, as `head`, ends a command
 * whose work is to print, in silence; a full disk is told of.
 */
export function watchStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (isWorkFirst) unheard ??= error;
    else if (error.code === 'EPIPE') process.exit(EXIT.unheard);
    else {
      process.stderr.write(`${failureLine('(standard output)', unprinted(error))}\n`);
      process.exit(EXIT.failed);
    }
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    unheard ??= error;
  });
}

/**
 * Lets a command go on whose work is not to print: events are no longer told, all else is done.
 *
 * @returns asks whether anybody hears what is told
 */
export function putWorkFirst(): () => boolean {
  isWorkFirst = true;
  return () => unheard === null;
}

/** The exit code of such a command, given that of its work: one that could not tell everything says so. */
export function heardCode(code: number): number {
  if (unheard === null) return code;
  process.stderr.write(`${failureLine('(events)', unprinted(unheard, 'The documents were worked off.'))}\n`);
  return code === EXIT.ok ? EXIT.failed : code;
}

function unprinted(cause: NodeJS.ErrnoException, hint = 'Make room, or print elsewhere.'): KehoachError {
  if (cause.code === 'ENOSPC')
    return new KehoachError('disk-full', 'There is no space left for what is printed.', { hint, cause });
  const reason = cause.code === 'EPIPE' ? 'nobody reads it any more' : (cause.code ?? cause.message);
  return new KehoachError('output-unwritable', `What is printed cannot be written: ${reason}.`, {
    hint,
    cause,
  });
}
