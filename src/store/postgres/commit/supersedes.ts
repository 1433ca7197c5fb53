import { compareVersions } from '../../compareVersions.js';
import type { Result } from '../../types.js';

/** The result of a document that counts so far. */
export interface Current {
  extractor: string | null;
  status: string | null;
  /** Lines that people corrected by. */
  corrections: number;
}

/**
 * A plan counts over a failure, and a later extractor's over an earlier one's; a failure never hides a plan, nor a plan without what
 * people corrected one that may have it.
 */
export function supersedes(
  { entry, corrections = 0 }: Pick<Result, 'entry' | 'corrections'>,
  { extractor, status, corrections: known }: Current,
): boolean {
  if (extractor === null || status === null) return true;
  if (status !== 'failed' && corrections < known) return false;
  if (entry.status === 'failed') return status === 'failed' && compareVersions(entry.version, extractor) >= 0;
  return status === 'failed' || compareVersions(entry.version, extractor) >= 0;
}
