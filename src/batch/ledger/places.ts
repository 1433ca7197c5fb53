import { z } from 'zod';
import { linesOf, type Stretch } from '../../files/index.js';

/** As much of a line as must be there for it to be of use. */
const line = z.object({ name: z.string(), source: z.string(), status: z.enum(['ok', 'warned', 'failed']) });

/**
 * Where the last line of each name stands. Lines that are not whole are passed over.
 *
 * @param path - the ledger; none is an empty one
 */
export async function readPlaces(path: string): Promise<{ places: Map<string, Stretch>; lines: number }> {
  const places = new Map<string, Stretch>();
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
