import type { ClientBase } from 'pg';
import { type Extractor, SLOWEST, type Summary } from '../types.js';

/** Adds up what a database holds of one extractor's work. */
export async function summarize(client: ClientBase, { version, options }: Extractor): Promise<Summary> {
  const of = [version, options];
  const numbers = await client.query<Omit<Summary, 'failures' | 'slowest' | 'documents'>>(NUMBERS, of);
  const documents = await client.query<{ documents: number }>(
    'SELECT count(*)::float8 AS documents FROM kehoach.documents',
  );
  const failures = await client.query<Summary['failures'][number]>(FAILURES, of);
  const slowest = await client.query<Summary['slowest'][number]>(SLOW, [...of, SLOWEST]);
  const none = { ok: 0, warned: 0, failed: 0, pages: 0, lastMinute: 0, lastHour: 0 };
  return {
    documents: documents.rows[0]?.documents ?? 0,
    ...(numbers.rows[0] ?? none),
    failures: failures.rows,
    slowest: slowest.rows,
  };
}

const NUMBERS = `
  SELECT count(*) FILTER (WHERE status = 'ok')::float8 AS ok,
    count(*) FILTER (WHERE status = 'warned')::float8 AS warned,
    count(*) FILTER (WHERE status = 'failed')::float8 AS failed,
    coalesce(sum(pages), 0)::float8 AS pages,
    count(*) FILTER (WHERE finished_at > now() - interval '1 minute')::float8 AS "lastMinute",
    count(*) FILTER (WHERE finished_at > now() - interval '1 hour')::float8 AS "lastHour"
  FROM kehoach.versions WHERE extractor = $1 AND options = $2`;

const FAILURES = `
  SELECT v.error_code AS code, count(*)::float8 AS documents, min(d.name) AS first
  FROM kehoach.versions v JOIN kehoach.documents d USING (sha256)
  WHERE v.status = 'failed' AND v.extractor = $1 AND v.options = $2
  GROUP BY v.error_code ORDER BY v.error_code`;

const SLOW = `
  SELECT d.name, v.milliseconds FROM kehoach.versions v JOIN kehoach.documents d USING (sha256)
  WHERE v.extractor = $1 AND v.options = $2 ORDER BY v.milliseconds DESC, d.name LIMIT $3`;
