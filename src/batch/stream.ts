import { KehoachError } from '../errors.js';
import { MAX_FILE_BYTES } from '../ingest/limits.js';

/**
 * All bytes of a stream.
 *
 * @throws KehoachError `file-too-large` as soon as there are more than a document may have
 */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES)
      throw new KehoachError('file-too-large', 'The stream is larger than a document may be.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
