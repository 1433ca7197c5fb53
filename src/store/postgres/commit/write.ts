import type { ClientBase } from 'pg';
import { Copies, type Copy } from '../copies.js';
import { COPY_ROWS } from '../relations.js';
import type { Prepared } from './prepared.js';

/** A result that is to be written, and whether it counts from now on. */
type Decided = Prepared & { counts: boolean };

/** Writes results that are not there yet: two ways to the server and back, however many there are. */
export async function write(client: ClientBase, all: readonly Decided[]): Promise<void> {
  const versions = all.map(({ version, counts }) => `${version},"counts":${counts}}`);
  const { rows } = await client.query<{ id: string; sha256: string }>({
    name: 'write-versions',
    text: WRITE,
    values: [`[${versions.join(',')}]`],
  });
  const ids = new Map(rows.map(({ id, sha256 }) => [sha256, id]));
  const plans = all.flatMap(({ sha256, plan }) =>
    plan === null ? [] : [Buffer.from(`${ids.get(sha256)}\t`), plan.line],
  );
  const copies = [
    { statement: COPY_PLANS, lines: plans },
    ...COPY_ROWS.map((statement, table) => ({
      statement,
      lines: all.flatMap(({ plan, counts }) => (counts && plan?.rows[table] ? [plan.rows[table]] : [])),
    })),
  ].filter(({ lines }: Copy) => lines.some(({ length }) => length > 0));
  if (copies.length > 0) await client.query(new Copies(copies)).done;
}

const COPY_PLANS = 'COPY kehoach.plans (version, document_key, plan_json, text_json, conversion) FROM STDIN';

/** `json` and not `jsonb` for what is given: the manifest's line keeps the order of its keys. */
const WRITE = `
  WITH given AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1::json) AS given (
      sha256 text, extractor text, options text, status text, error_code text, pages integer, milliseconds integer, entry json,
      counts boolean)),
  made AS (
    INSERT INTO kehoach.versions (sha256, extractor, options, status, error_code, pages, milliseconds, entry)
    SELECT sha256, extractor, options, status, error_code, pages, milliseconds, entry FROM given
    RETURNING id, sha256),
  current AS (
    UPDATE kehoach.documents d SET current_version = made.id
    FROM made JOIN given USING (sha256) WHERE d.sha256 = made.sha256 AND given.counts)
  SELECT id::text, sha256 FROM made`;
