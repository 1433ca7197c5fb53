import { spelledPath } from '../files/index.js';
import { sha256Of } from './hash.js';
import type { Outcome } from './job.js';
import type { Entry, Failure, Found, ManifestLine } from './types.js';

/** What an entry notes beside the outcome. */
interface Circumstances {
  version: string;
  options: string;
  milliseconds: number;
}

/** The ledger's line for a document that was converted or could not be. */
export async function entryOf(found: Found, outcome: Outcome, around: Circumstances): Promise<Entry> {
  return outcome.failure === null
    ? { source: found.label, name: found.name, ...outcome.done, error: null, ...around }
    : failedEntry(found, outcome.failure, around);
}

async function failedEntry(found: Found, error: Failure, around: Circumstances): Promise<Entry> {
  return {
    source: found.label,
    name: found.name,
    status: 'failed',
    output: null,
    outputSha256: null,
    sha256: found.failure === undefined ? await sha256Of(found.source) : null,
    bytes: found.bytes,
    format: null,
    pages: null,
    counts: { targets: 0, tasks: 0, results: 0 },
    diagnostics: {},
    remarks: 0,
    unclaimed: 0,
    error,
    ...around,
  };
}

/** The manifest's line for an entry; `skipped` where it stands from an earlier run. */
export function manifestLine(entry: Entry, skipped: boolean): ManifestLine {
  const { source: path, name, output, status, ...rest } = entry;
  const source = spelledPath(path);
  return skipped
    ? { source, name, output, status: 'skipped', last: status, ...rest }
    : { source, name, output, status, ...rest };
}
