/** Where documents and plans of many machines are kept: a folder they share, or PostgreSQL. */
import { KehoachError } from '../errors.js';
import { loadPart } from '../parts.js';
import { parsed } from './address.js';
import type { Store } from './types.js';

export { type Address, addressOf, type Service, shownAddress } from './address.js';
export type {
  Again,
  Extractor,
  Result,
  Store,
  StoredDocument,
  Summary,
  VersionKey,
} from './types.js';

/**
 * Opens a store and makes what it needs where it is not there yet.
 *
 * @param address - `postgres://…`, or the path of a folder
 * @throws KehoachError `store-unreachable`, `store-unusable`, `part-missing`
 */
export async function openStore(address: string): Promise<Store> {
  const url = parsed(address);
  if (url === null) return (await import('./folder/index.js')).openFolder(address);
  if (url.protocol === 'postgres:' || url.protocol === 'postgresql:') {
    const { openPostgres } = await loadPart('postgres', () => import('./postgres/index.js'));
    return openPostgres(address);
  }
  throw new KehoachError('usage', `A store is a folder or postgres://…, not ${url.protocol}//.`);
}
