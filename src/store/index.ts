/** Where documents and plans of many machines are kept: a folder they share, or PostgreSQL. */
import { KehoachError } from '../errors.js';
import type { PlanSource, Written } from '../export/format.js';
import { loadPart } from '../parts.js';
import { parsed } from './address.js';
import type { Store } from './types.js';

export { type Address, addressOf, type Service, shownAddress } from './address.js';
export { correctedKey, correctedResult } from './corrected.js';
export type {
  Again,
  Committed,
  Extractor,
  PackedResult,
  Pages,
  Result,
  Store,
  StoredDocument,
  Summary,
  VersionKey,
} from './types.js';

/** True for an address of PostgreSQL. */
export function isPostgres(address: string): boolean {
  return /^postgres(?:ql)?:\/\//u.test(address);
}

/**
 * Loads plans into tables of PostgreSQL, the schema `kehoach_export`: one transaction a document. A corrected document takes the place
 * of its older plan, which is kept in `versions`; a plan that is known changes nothing.
 *
 * @param address - `postgres://user:password@host/database`
 * @throws KehoachError `store-unreachable`, `store-unusable`, `part-missing`, or `usage` for a plan that contradicts itself
 */
export async function exportToPostgres(plans: PlanSource, address: string): Promise<Written> {
  const { exportToPostgres: load } = await loadPart('postgres', () => import('./postgres/export.js'));
  return load(plans, address);
}

/**
 * Opens a store and makes what it needs where it is not there yet.
 *
 * @param address - `postgres://…`, or the path of a folder
 * @throws KehoachError `store-unreachable`, `store-unusable`, `part-missing`
 */
export async function openStore(address: string): Promise<Store> {
  const url = parsed(address);
  if (url === null) return (await import('./folder/index.js')).openFolder(address);
  if (isPostgres(address)) {
    const { openPostgres } = await loadPart('postgres', () => import('./postgres/index.js'));
    return openPostgres(address);
  }
  throw new KehoachError('usage', `A store is a folder or postgres://…, not ${url.protocol}//.`);
}
