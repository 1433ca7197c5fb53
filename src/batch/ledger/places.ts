import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { systemCode, unwritable } from '../../files/index.js';

/** Where a line stands in its file, in bytes. */
export interface Place {
  at: number;
  length: number;
}

/** As much of a line as must be there for it to be of use. */
const line = z.object({ name: z.string(), source: z.string(), status: z.enum(['ok', 'warned', 'failed']) });

/**
 * Where the last line of each name stands. Lines that are not whole are passed over.
 *
 * @param path - the ledger; none is an empty one
 */
export async function readPlaces(path: string): Promise<{ places: Map<string, Place>; lines: number }> {
  const places = new Map<string, Place>();
  let lines = 0;
  for await (const { bytes, at } of linesOf(path)) {
    lines++;
    const name = nameIn(bytes);
    if (name !== null) places.set(name, { at, length: bytes.length });
  }
  return { places, lines };
}

function nameIn(bytes: Buffer): string | null {
  try {
    const found = line.safeParse(JSON.parse(bytes.toString('utf8')));
    return found.success ? found.data.name : null;
  } catch {
    return null;
  }
}

/** The lines with their places; the last one may lack its newline, as where a stop came in between. */
async function* linesOf(path: string): AsyncGenerator<{ bytes: Buffer; at: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let at = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let from = 0;
      for (let to = rest.indexOf(0x0a); to !== -1; to = rest.indexOf(0x0a, from)) {
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
