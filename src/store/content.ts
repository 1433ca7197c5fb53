import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { KehoachError } from '../errors.js';
import { systemPath } from '../files/index.js';

/**
 * The bytes at the place where a document was when it was queued.
 *
 * @throws KehoachError `file-not-found`, `file-unreadable`; also where the bytes are others by now
 */
export async function readPlace(place: string, sha256: string): Promise<Uint8Array> {
  const bytes = await readFile(systemPath(place)).catch((cause: unknown) => {
    throw new KehoachError('file-not-found', 'The document is not at its place any more.', {
      hint: 'Every worker must see the folder it was queued from; or queue it with its bytes.',
      cause,
    });
  });
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new KehoachError('file-unreadable', 'The document has changed since it was queued.', {
      hint: 'Queue it again.',
    });
  }
  return bytes;
}
