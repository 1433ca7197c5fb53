import { createReadStream, readSync } from 'node:fs';
import { systemCode, unwritable } from './unwritable.js';

/** Where something stands in a file, in bytes. */
export interface Stretch {
  at: number;
  length: number;
}

const NEWLINE = 0x0a;

/**
 * The lines of a file with their places, one after the other; the last one may lack its newline, as where a stop came in
 * between. A file that is not there has none.
 */
export async function* linesOf(path: string): AsyncGenerator<{ bytes: Buffer; at: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let at = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let from = 0;
      for (let to = rest.indexOf(NEWLINE); to !== -1; to = rest.indexOf(NEWLINE, from)) {
        yield { bytes: rest.subarray(from, to), at: at + from };
        from = to + 1;
      }
      rest = rest.subarray(from);
      at += from;
    }
    if (rest.length > 0) yield { bytes: rest, at };
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT') throw unwritable(path, cause);
  }
}

/** The bytes of a stretch of an open file. */
export function readStretch(file: number, { at, length }: Stretch): Buffer {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, at + done);
    if (read === 0) break;
    done += read;
  }
  return bytes;
}
