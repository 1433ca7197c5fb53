/** Plans into tables of PostgreSQL, without a store: for those who have plans and want to ask them there. */
import type { ClientBase } from 'pg';
import { KehoachError } from '../../errors.js';
import type { Cell } from '../../export/columns.js';
import type { PlanSource, Written } from '../../export/format.js';
import { documentKey, planDigest } from '../../export/identity.js';
import { type DocumentRow, RELATIONS, VERSIONS, versionRow } from '../../export/relations/index.js';
import type { Plan } from '../../plan/index.js';
import { connect } from './connection.js';
import { copyRows } from './copy.js';
import { EXPORT_SCHEMA, prepareExport } from './exportTables.js';

/**
 * Loads plans into the schema `kehoach_export`, one transaction a document: a plan of a document that is there takes its place, the
 * older one goes to `versions`, and a plan that is known changes nothing.
 *
 * @param address - `postgres://…`
 * @throws KehoachError `store-unreachable`, `store-unusable`, `usage` for a plan that contradicts itself; documents loaded before stay
 */
export async function exportToPostgres(plans: PlanSource, address: string): Promise<Written> {
  const connection = connect(address);
  const written = { files: [], plans: 0, rows: 0 };
  try {
    await prepareExport(connection);
    for await (const plan of plans) {
      written.plans++;
      written.rows += await connection
        .transaction((client) => addPlan(client, plan))
        .catch((cause: unknown) => Promise.reject(refused(plan, cause)));
    }
  } finally {
    await connection.close();
  }
  return written;
}

/** Data that break a rule of the tables (classes 22 and 23 of SQLSTATE) are those of a plan that contradicts itself. */
function refused({ source }: Plan, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (cause instanceof KehoachError || !/^2[23]/u.test(code)) return cause;
  return new KehoachError('usage', `The tables cannot take the plan of ${source.name}.`, {
    hint: 'Give plans that pass `kehoach validate`.',
    cause,
  });
}

async function addPlan(client: ClientBase, plan: Plan): Promise<number> {
  const document = documentKey(plan);
  // Two loads of one document come one after the other.
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [document]);
  const known = await client.query({ name: 'known', text: KNOWN, values: [document, planDigest(plan)] });
  if (known.rowCount !== 0) return 0;
  await supersede(client, document);
  let filled = 0;
  for (const relation of RELATIONS) {
    const rows = relation.rows(plan);
    await copyRows(client, `${EXPORT_SCHEMA}.${relation.name}`, relation.columns, rows);
    filled += rows.length;
  }
  return filled;
}

/** Moves the rows of a document, where it is there, into `versions`. */
async function supersede(client: ClientBase, document: string): Promise<void> {
  const { rows } = await client.query<{ row: DocumentRow; rows: string; versions: number }>({
    name: 'before',
    text: BEFORE,
    values: [document],
  });
  const [before] = rows;
  if (before === undefined) return;
  const version: Cell[] = versionRow(before.row, before.rows, before.versions + 1);
  await copyRows(client, `${EXPORT_SCHEMA}.${VERSIONS.name}`, VERSIONS.columns, [version]);
  await client.query(`DELETE FROM ${EXPORT_SCHEMA}.documents WHERE document_id = $1`, [document]);
}

const KNOWN = ['documents', VERSIONS.name]
  .map((table) => `SELECT 1 FROM ${EXPORT_SCHEMA}.${table} WHERE document_id = $1 AND plan_sha256 = $2`)
  .join(' UNION ALL ');

/** The document's row, its rows of all tables as JSON, and how many older versions there are. */
const BEFORE = `SELECT to_jsonb(d) AS row, (${jsonOfAll()})::text AS rows,
  (SELECT count(*)::int FROM ${EXPORT_SCHEMA}.${VERSIONS.name} v WHERE v.document_id = $1) AS versions
  FROM ${EXPORT_SCHEMA}.documents d WHERE d.document_id = $1`;

function jsonOfAll(): string {
  const parts = RELATIONS.map(
    ({ name }) =>
      `'${name}', (SELECT coalesce(json_agg(t ORDER BY t.position), '[]') FROM ${EXPORT_SCHEMA}.${name} t WHERE t.document_id = $1)`,
  );
  return `SELECT json_build_object(${parts.join(', ')})`;
}
