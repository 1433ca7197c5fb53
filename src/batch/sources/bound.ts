import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KehoachError } from '../../errors.js';
import { systemPath } from '../../files/index.js';
import { isPageName } from '../../ingest/image/pages.js';
import { MAX_FILE_BYTES } from '../../ingest/limits.js';
import { failureOf } from '../failure.js';
import type { Found } from '../types.js';

/** A folder of page pictures as one document; a failure where it is none, or too large. */
export async function boundFolder(folder: string): Promise<Pick<Found, 'source' | 'bytes' | 'failure'>> {
  try {
    const names = (await readdir(systemPath(folder))).filter(isPageName).sort();
    if (names.length === 0)
      throw new KehoachError('file-empty', 'The folder holds no pictures of pages (JPEG, PNG, TIFF).');
    const sizes = await Promise.all(
      names.map(async (name) => (await stat(systemPath(join(folder, name)))).size),
    );
    const size = sizes.reduce((sum, one) => sum + one, 0);
    if (size > MAX_FILE_BYTES)
      throw new KehoachError(
        'file-too-large',
        `The pictures are larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB together.`,
        { hint: 'Split the document over several folders.' },
      );
    const { packedPages } = await import('../../ingest/image/pack.js');
    const files: { name: string; bytes: Uint8Array }[] = [];
    for (const name of names) files.push({ name, bytes: await readFile(systemPath(join(folder, name))) });
    const source = await packedPages(files);
    return { source, bytes: source.length };
  } catch (error) {
    return { source: folder, bytes: null, failure: failureOf(error) };
  }
}
