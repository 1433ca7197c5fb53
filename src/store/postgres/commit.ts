import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import type { Conversion } from '../../convert.js';
import { documentKey } from '../../export/identity.js';
import { compareVersions } from '../compareVersions.js';
import type { Result } from '../types.js';
import type { Connection } from './connection.js';
import { replaceRows } from './relations.js';
import { storable, storableText } from './text.js';

const deflate = promisify(gzip);

/**
 * Writes a result in one transaction: the line of the manifest, the plan, the rows read from it, and which result of the
 * document counts.
 *
 * @returns false where there is a result already; then nothing changes
 */
export async function commit(
  connection: Connection,
  { entry, conversion, corrections = 0 }: Result,
): Promise<boolean> {
  const packed = conversion === null ? null : await pack(conversion);
  return connection.transaction(async (client) => {
    const current = await currentOf(client, entry.sha256);
    const version = await addVersion(client, entry);
    if (version === null) return false;
    if (conversion !== null) {
      await client.query({
        name: 'add-plan',
        text: 'INSERT INTO kehoach.plans (version, document_key, plan, conversion) VALUES ($1, $2, $3, $4)',
        values: [version, storableText(documentKey(conversion.plan)), storable(conversion.plan), packed],
      });
    }
    if (supersedes({ entry, corrections }, current)) {
      await client.query({
        name: 'set-current',
        text: 'UPDATE kehoach.documents SET current_version = $2 WHERE sha256 = $1',
        values: [entry.sha256, version],
      });
      if (conversion !== null) await replaceRows(client, entry.sha256, conversion.plan);
      if (corrections > 0) await forgetCorrected(client, entry, version);
    }
    return true;
  });
}

/** Of what was read with corrections the last is kept: every correction is in its lines. */
async function forgetCorrected(client: ClientBase, entry: Result['entry'], version: string): Promise<void> {
  await client.query({
    name: 'forget-corrected',
    text: "DELETE FROM kehoach.versions WHERE sha256 = $1 AND extractor = $2 AND id <> $3 AND options LIKE '%,corrections=%'",
    values: [entry.sha256, entry.version, version],
  });
}

function pack(conversion: Conversion): Promise<Buffer> {
  return deflate(JSON.stringify(conversion), { level: constants.Z_BEST_SPEED });
}

interface Current {
  extractor: string | null;
  status: string | null;
  /** Lines that people corrected by. */
  corrections: number;
}

/** The result that counts so far; the document's row stays locked, so that two workers decide one after the other. */
async function currentOf(client: ClientBase, sha256: string): Promise<Current> {
  const { rows } = await client.query<Current>({
    name: 'current',
    text: 'SELECT v.extractor, v.status, (SELECT count(*)::int FROM kehoach.corrections c WHERE c.sha256 = d.sha256) AS corrections FROM kehoach.documents d LEFT JOIN kehoach.versions v ON v.id = d.current_version WHERE d.sha256 = $1 FOR UPDATE OF d',
    values: [sha256],
  });
  return rows[0] ?? { extractor: null, status: null, corrections: 0 };
}

/**
 * A plan counts over a failure, and a later extractor's over an earlier one's; a failure never hides a plan, nor a plan without what
 * people corrected one that may have it.
 */
function supersedes(
  { entry, corrections }: { entry: Result['entry']; corrections: number },
  { extractor, status, corrections: known }: Current,
): boolean {
  if (extractor === null || status === null) return true;
  if (status !== 'failed' && corrections < known) return false;
  if (entry.status === 'failed') return status === 'failed' && compareVersions(entry.version, extractor) >= 0;
  return status === 'failed' || compareVersions(entry.version, extractor) >= 0;
}

async function addVersion(client: ClientBase, entry: Result['entry']): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>({
    name: 'add-version',
    text: 'INSERT INTO kehoach.versions (sha256, extractor, options, status, error_code, pages, milliseconds, entry) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (sha256, extractor, options) DO NOTHING RETURNING id',
    values: [
      entry.sha256,
      entry.version,
      entry.options,
      entry.status,
      entry.error?.code ?? null,
      entry.pages,
      entry.milliseconds,
      storable(entry),
    ],
  });
  return rows[0]?.id ?? null;
}
