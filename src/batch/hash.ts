import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { systemPath } from '../files/index.js';

/** SHA-256 of a file or of bytes, lower-case hex; null where the file cannot be read. Files are streamed. */
export async function sha256Of(source: string | Uint8Array): Promise<string | null> {
  const hash = createHash('sha256');
  if (typeof source !== 'string') return hash.update(source).digest('hex');
  try {
    await pipeline(createReadStream(systemPath(source)), hash);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
