import type { PackedResult, Result } from '../../types.js';
import { type PackedPlan, pack } from '../pack.js';
import { storable } from '../text.js';

/** A result as the database takes it. */
export interface Prepared {
  result: Result | PackedResult;
  sha256: string;
  /** Fields of its version, JSON without the brace at the end. */
  version: string;
  plan: PackedPlan | null;
}

/** Puts a result into the texts that the database takes. */
export function prepared(result: Result | PackedResult): Prepared {
  const { entry } = result;
  const version = storable({
    sha256: entry.sha256,
    extractor: entry.version,
    options: entry.options,
    status: entry.status,
    error_code: entry.error?.code ?? null,
    pages: entry.pages,
    milliseconds: entry.milliseconds,
    entry,
  }).slice(0, -1);
  return { result, sha256: entry.sha256, version, plan: planOf(result) };
}

function planOf(result: Result | PackedResult): PackedPlan | null {
  // What the packer of this store has made.
  if ('packed' in result) return result.packed as PackedPlan;
  return result.conversion === null ? null : pack(result.conversion);
}
