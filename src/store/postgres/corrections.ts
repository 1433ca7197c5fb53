import type { ClientBase } from 'pg';
import { type CorrectionLine, correctionLine } from '../../corrections/index.js';
import type { VersionKey } from '../types.js';
import type { Connection } from './connection.js';

/** What people corrected of a document, in the order it was written. */
export async function correctionsOf(client: ClientBase, sha256: string): Promise<CorrectionLine[]> {
  const { rows } = await client.query<{ line: unknown }>({
    name: 'corrections',
    text: 'SELECT line FROM kehoach.corrections WHERE sha256 = $1 ORDER BY number',
    values: [sha256],
  });
  return rows.map(({ line }) => correctionLine.parse(line));
}

/** The same, with whether there is a result that was read without them: one question for every delivery. */
export async function correctionsWith(
  client: ClientBase,
  { sha256, version, options }: VersionKey,
): Promise<{ has: boolean; lines: CorrectionLine[] }> {
  const { rows } = await client.query<{ has: boolean; lines: unknown[] | null }>({
    name: 'is-done',
    text: `SELECT EXISTS (SELECT 1 FROM kehoach.versions WHERE sha256 = $1 AND extractor = $2 AND options = $3) AS has,
      (SELECT json_agg(line ORDER BY number) FROM kehoach.corrections WHERE sha256 = $1) AS lines`,
    values: [sha256, version, options],
  });
  const [row] = rows;
  return { has: row?.has === true, lines: (row?.lines ?? []).map((line) => correctionLine.parse(line)) };
}

/**
 * Adds lines behind those that are known; the document's row is locked, so that two who correct come one after the other.
 *
 * @returns false where there are others by now
 */
export function correct(
  connection: Connection,
  sha256: string,
  known: number,
  lines: readonly CorrectionLine[],
): Promise<boolean> {
  return connection.transaction(async (client) => {
    await client.query('SELECT 1 FROM kehoach.documents WHERE sha256 = $1 FOR UPDATE', [sha256]);
    const { rows } = await client.query<{ there: number }>(
      'SELECT count(*)::int AS there FROM kehoach.corrections WHERE sha256 = $1',
      [sha256],
    );
    if (rows[0]?.there !== known) return false;
    await client.query(ADD, [sha256, known, JSON.stringify(lines)]);
    return true;
  });
}

/** `json` and not `jsonb`: a line is kept as it was written, so that its bytes name the reading it leads to. */
const ADD = `INSERT INTO kehoach.corrections (sha256, number, line)
  SELECT $1, $2 + at, line FROM json_array_elements($3::json) WITH ORDINALITY AS given (line, at)`;
