import type { ClientBase } from 'pg';
import { KehoachError } from '../../errors.js';
import { readPlace } from '../content.js';
import type { VersionKey } from '../types.js';
import { grouped } from './commit/grouped.js';
import type { Connection } from './connection.js';

/** Documents that are asked for at once; their bytes are in memory together. */
const MOST = 8;

/** A document that a worker was given. */
interface Given {
  /** There is a result, read without corrections. */
  has: boolean;
  /** People corrected it. */
  isCorrected: boolean;
  bytes: Buffer | null;
  place: string | null;
}

/**
 * Gives the bytes of documents that are still to be converted, null for those where nothing is left to do: one question for those that are
 * asked for at the same time.
 *
 * @param isDone - asked of documents that people corrected
 */
export function pendingIn(
  connection: Connection,
  isDone: (key: VersionKey) => Promise<boolean>,
): (key: VersionKey) => Promise<Uint8Array | null> {
  const ask = grouped<VersionKey, Given>(
    MOST,
    ({ sha256 }) => sha256,
    (keys) => connection.use((client) => given(client, keys)),
    (error) => error instanceof KehoachError,
  );
  return async (key) => {
    const { has, isCorrected, bytes, place } = await ask(key);
    if (isCorrected ? await isDone(key) : has) return null;
    if (bytes !== null) return bytes;
    if (place !== null) return readPlace(place, key.sha256);
    throw noBytes();
  };
}

/** The bytes are nowhere. */
export function noBytes(): KehoachError {
  return new KehoachError(
    'file-not-found',
    'The store has neither the bytes of the document nor their place.',
  );
}

type Row = Given & { sha256: string };

async function given(client: ClientBase, keys: readonly VersionKey[]): Promise<Given[]> {
  const { rows } = await client.query<Row>({
    name: 'pending',
    text: PENDING,
    values: [
      keys.map(({ sha256 }) => sha256),
      keys.map(({ version }) => version),
      keys.map(({ options }) => options),
    ],
  });
  const found = new Map(rows.map((row) => [row.sha256, row]));
  return keys.map(
    ({ sha256 }) => found.get(sha256) ?? { has: false, isCorrected: false, bytes: null, place: null },
  );
}

const PENDING = `
  SELECT g.sha256, g.has, g.corrected AS "isCorrected", d.place,
    CASE WHEN g.has AND NOT g.corrected THEN NULL ELSE (SELECT c.bytes FROM kehoach.contents c WHERE c.sha256 = g.sha256) END AS bytes
  FROM (
    SELECT sha256,
      EXISTS (SELECT 1 FROM kehoach.versions v WHERE v.sha256 = k.sha256 AND v.extractor = k.extractor AND v.options = k.options) AS has,
      EXISTS (SELECT 1 FROM kehoach.corrections c WHERE c.sha256 = k.sha256) AS corrected
    FROM unnest($1::text[], $2::text[], $3::text[]) AS k (sha256, extractor, options)) g
  LEFT JOIN kehoach.documents d USING (sha256)`;
