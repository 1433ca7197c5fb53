import type { ClientBase } from 'pg';
import { KehoachError } from '../../../errors.js';
import type { Committed, PackedResult, Result } from '../../types.js';
import type { Connection } from '../connection.js';
import { documentId } from '../relations.js';
import { grouped } from './grouped.js';
import { type Prepared, prepared } from './prepared.js';
import { type Current, supersedes } from './supersedes.js';
import { write } from './write.js';

/** Results in one transaction. */
const MOST = 32;

/**
 * Writes results: the line of the manifest, the plan, the rows read from it, and which result of the document counts, in one
 * transaction with those of other documents that come at the same time. Each is there whole or not at all.
 */
export function committer(connection: Connection): (result: Result | PackedResult) => Promise<Committed> {
  return grouped(
    MOST,
    ({ entry }) => entry.sha256,
    (results) => {
      const all = results.map(prepared);
      return connection.around(
        (client) => lock(client, all),
        (client, known) => commit(client, all, known),
      );
    },
    (error) => error instanceof KehoachError,
  );
}

/** What the database knows of a document, its row locked. */
interface Known extends Current {
  sha256: string;
  /** Results by this extractor with these options. */
  isThere: boolean;
  /** Rows read from an earlier plan. */
  hasRows: boolean;
}

/**
 * Locks the documents in the order of their hashes, so that two groups never wait for each other, and looks at them with fresh eyes:
 * three statements on one way to the server and back.
 */
async function lock(client: ClientBase, all: readonly Prepared[]): Promise<Map<string, Known>> {
  const keys = all.map(({ result: { entry } }) =>
    [entry.sha256, entry.version, entry.options].map((part) => client.escapeLiteral(part)).join(', '),
  );
  const documents = all.map(({ result }) => client.escapeLiteral(result.entry.sha256)).join(', ');
  const answers = (await client.query(`BEGIN;
    SELECT 1 FROM kehoach.documents WHERE sha256 IN (${documents}) ORDER BY sha256 FOR UPDATE;
    SELECT d.sha256, v.extractor, v.status,
      (SELECT count(*)::int FROM kehoach.corrections c WHERE c.sha256 = d.sha256) AS corrections,
      EXISTS (SELECT 1 FROM kehoach.versions o WHERE o.sha256 = d.sha256 AND o.extractor = g.extractor AND o.options = g.options) AS "isThere",
      EXISTS (SELECT 1 FROM kehoach_plans.documents p WHERE p.document_id = left(d.sha256, 16)) AS "hasRows"
    FROM (VALUES (${keys.join('), (')})) AS g (sha256, extractor, options)
    JOIN kehoach.documents d USING (sha256) LEFT JOIN kehoach.versions v ON v.id = d.current_version`)) as unknown as {
    rows: Known[];
  }[];
  return new Map((answers.at(-1)?.rows ?? []).map((known) => [known.sha256, known]));
}

const UNKNOWN = { extractor: null, status: null, corrections: 0, isThere: false, hasRows: false };

async function commit(
  client: ClientBase,
  all: readonly Prepared[],
  known: ReadonlyMap<string, Known>,
): Promise<Committed[]> {
  const decided = all.map((one) => {
    const before = known.get(one.result.entry.sha256) ?? { sha256: one.result.entry.sha256, ...UNKNOWN };
    return { ...one, before, isNew: !before.isThere, counts: supersedes(one.result, before) };
  });
  const fresh = decided.filter(({ isNew }) => isNew);
  const replaced = fresh.filter(({ counts, before, plan }) => {
    return counts && before.hasRows && plan !== null;
  });
  if (replaced.length > 0) await forgetRows(client, replaced);
  if (fresh.length > 0) await write(client, fresh);
  for (const { result, counts } of fresh) {
    if (counts && (result.corrections ?? 0) > 0) await forgetCorrected(client, result);
  }
  return decided.map(({ isNew, before: { corrections } }) => ({ isNew, corrections }));
}

async function forgetRows(client: ClientBase, all: readonly Prepared[]): Promise<void> {
  await client.query({
    name: 'forget-rows',
    text: 'DELETE FROM kehoach_plans.documents WHERE document_id = ANY ($1)',
    values: [all.map(({ result }) => documentId(result.entry.sha256))],
  });
}

/** Of what was read with corrections the last is kept: every correction is in its lines. */
async function forgetCorrected(client: ClientBase, { entry }: Pick<Result, 'entry'>): Promise<void> {
  await client.query({
    name: 'forget-corrected',
    text: "DELETE FROM kehoach.versions WHERE sha256 = $1 AND extractor = $2 AND options <> $3 AND options LIKE '%,corrections=%'",
    values: [entry.sha256, entry.version, entry.options],
  });
}
