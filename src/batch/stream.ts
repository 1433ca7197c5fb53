import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { KehoachError } from '../errors.js';
import { systemPath } from '../files/index.js';
import { MAX_FILE_BYTES } from '../ingest/limits.js';

/**
 * All bytes of a stream.
 *
 * @throws KehoachError `file-too-large` as soon as there are more than a document may have, `file-unreadable` where it breaks off
 */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > MAX_FILE_BYTES)
        throw new KehoachError('file-too-large', 'The stream is larger than a document may be.');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    throw cause instanceof KehoachError ? cause : brokenOff(cause);
  }
}

/**
 * A path as a source: the path of a file, the bytes of a pipe or device, which can be read once and in this process only
 * (`kehoach text <(curl …)`).
 *
 * @throws KehoachError `file-too-large`, or what the system says
 */
export async function sourceAt(path: string): Promise<string | Uint8Array> {
  const found = await stat(systemPath(path)).catch(() => null);
  const isStream = found?.isFIFO() === true || found?.isCharacterDevice() === true;
  return isStream ? collect(createReadStream(systemPath(path))) : path;
}

function brokenOff(cause: unknown): KehoachError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KehoachError('file-unreadable', `The stream broke off: ${reason}`, {
    hint: 'Send it again.',
    cause,
  });
}
