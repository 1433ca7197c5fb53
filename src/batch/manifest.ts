import { writeWhole } from '../files/index.js';
import { manifestLine } from './entry.js';
import type { Ledger } from './ledger/index.js';

/**
 * Writes the report of a run, one line a document in the order of their names, whatever the order they were done in.
 *
 * @param seen - names of this run, and whether each was skipped
 * @param staging - folder for the temporary file, on the same disk
 */
export async function writeManifest(
  path: string,
  ledger: Ledger,
  seen: ReadonlyMap<string, boolean>,
  staging: string,
): Promise<void> {
  await writeWhole(path, linesOf(ledger, seen), staging);
}

function* linesOf(ledger: Ledger, seen: ReadonlyMap<string, boolean>): Generator<string> {
  for (const name of [...seen.keys()].sort()) {
    const entry = ledger.get(name);
    if (entry !== null) yield `${JSON.stringify(manifestLine(entry, seen.get(name) === true))}\n`;
  }
}
