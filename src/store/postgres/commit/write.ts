import type { ClientBase } from 'pg';
import { insertRows, ROW_TABLES } from '../relations.js';
import type { Prepared } from './prepared.js';

/** A result that is to be written, and whether it counts from now on. */
type Decided = Prepared & { counts: boolean };

/** Writes results that are not there yet: all tables in one statement, one way to the server and back. */
export async function write(client: ClientBase, all: readonly Decided[]): Promise<void> {
  const results = all.map(({ fields, counts }) => `${fields},"counts":${counts}}`);
  const rows = ROW_TABLES.map((_, table) => {
    const parts = all.flatMap(({ rows: of, counts }) => (counts && of[table] ? [of[table]] : []));
    return `[${parts.join(',')}]`;
  });
  await client.query({ name: 'write-results', text: WRITE, values: [`[${results.join(',')}]`, ...rows] });
}

/** `json` and not `jsonb` for what is given: the manifest's line keeps the order of its keys. */
const WRITE = `
  WITH given AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1::json) AS given (
      sha256 text, extractor text, options text, status text, error_code text, pages integer, milliseconds integer, entry json,
      document_key text, plan jsonb, conversion text, counts boolean)),
  made AS (
    INSERT INTO kehoach.versions (sha256, extractor, options, status, error_code, pages, milliseconds, entry)
    SELECT sha256, extractor, options, status, error_code, pages, milliseconds, entry FROM given
    RETURNING id, sha256),
  plans AS (
    INSERT INTO kehoach.plans (version, document_key, plan, conversion)
    SELECT made.id, document_key, plan, decode(conversion, 'base64') FROM made JOIN given USING (sha256) WHERE plan IS NOT NULL),
  current AS (
    UPDATE kehoach.documents d SET current_version = made.id
    FROM made JOIN given USING (sha256) WHERE d.sha256 = made.sha256 AND given.counts),
  ${insertRows(2)}
  SELECT 1`;
