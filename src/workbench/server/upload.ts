/** Files of a multipart request, streamed to disk one part after another: memory stays flat however large they are. */
import { createHash, randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { idOf } from './library/store.js';

export interface UploadLimits {
  /** Largest file, in bytes. */
  fileBytes: number;
  /** Most files of one request. */
  files: number;
  /** Longest time for one request, in milliseconds. */
  time: number;
}

/** A file that lies whole in the folder for what comes in, or why it does not. */
export type Uploaded = { name: string } & ({ temporary: string; id: string } | { code: string });

/**
 * @param folder - where the files are put, under names of their own
 * @throws an error where the request is no multipart or breaks off
 */
export async function receive(
  request: IncomingMessage,
  folder: string,
  limits: UploadLimits,
): Promise<Uploaded[]> {
  const type = request.headers['content-type'] ?? '';
  const busboy = new Busboy({
    headers: { ...request.headers, 'content-type': type },
    // A header part is taken as UTF-8: browsers write file names so.
    defCharset: 'utf8',
    limits: {
      fileSize: limits.fileBytes,
      files: limits.files,
      fields: 20,
      fieldSize: 10_000,
      parts: limits.files + 20,
    },
  });
  const files: Promise<Uploaded>[] = [];
  let isOver = false;
  busboy.on('file', (_field, stream, name) => files.push(keep(stream, name)));
  busboy.on('filesLimit', () => {
    isOver = true;
  });
  const clock = AbortSignal.timeout(limits.time);
  // Every file of the request listens to it.
  setMaxListeners(limits.files + 1, clock);
  try {
    await pipeline(request, busboy, { signal: clock });
    const all = await Promise.all(files);
    return isOver ? [...all, { name: '', code: 'too-many-files' }] : all;
  } catch (error) {
    for (const one of await Promise.allSettled(files))
      if (one.status === 'fulfilled' && 'temporary' in one.value)
        rmSync(one.value.temporary, { force: true });
    throw error;
  }

  async function keep(stream: Readable & { truncated: boolean }, name: string): Promise<Uploaded> {
    const temporary = join(folder, `${randomUUID()}.part`);
    const hash = createHash('sha256');
    stream.on('data', (bytes: Buffer) => hash.update(bytes));
    const abort = (): void => void stream.destroy(new Error('the upload took too long'));
    clock.addEventListener('abort', abort);
    try {
      await pipeline(stream, createWriteStream(temporary, { flags: 'wx', flush: true }));
    } catch {
      rmSync(temporary, { force: true });
      return { name, code: 'upload-broken' };
    } finally {
      clock.removeEventListener('abort', abort);
    }
    if (!stream.truncated) return { name, temporary, id: idOf(hash.digest('hex')) };
    rmSync(temporary, { force: true });
    return { name, code: 'file-too-large' };
  }
}
