import { join } from 'node:path';
import { isLasting } from './failure.js';
import { sha256Of } from './hash.js';
import type { Entry, Found } from './types.js';

/**
 * Whether converting a document again would give what is there already: same bytes, same version, same options, and the plan
 * stands as it was written (or the bytes were found unreadable).
 *
 * @param last - what the ledger has of it
 */
export async function isUnchanged(
  found: Found,
  last: Entry,
  now: { output: string; version: string; options: string },
): Promise<boolean> {
  if (last.sha256 === null || last.version !== now.version || last.options !== now.options) return false;
  if (last.error !== null && !isLasting(last.error)) return false;
  if ((await sha256Of(found.source)) !== last.sha256) return false;
  return last.output === null || (await sha256Of(join(now.output, last.output))) === last.outputSha256;
}
