import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import type { Conversion } from '../../convert.js';
import type { Plan } from '../../plan/index.js';
import { readPlace } from '../content.js';
import { correctedKey } from '../corrected.js';
import type { Again, Extractor, Result, Store, StoredDocument, VersionKey } from '../types.js';
import { committer } from './commit/index.js';
import { connect } from './connection.js';
import { correct, correctionsOf, correctionsWith } from './corrections.js';
import { pagesIn } from './pages.js';
import { noBytes, pendingIn } from './pending.js';
import { prepare } from './prepare.js';
import { summarize } from './summary.js';
import { storableText } from './text.js';

const inflate = promisify(gunzip);

/** Documents that are asked for at once when many are to be made again. */
const PAGE = 500;

const DOCUMENT = 'd.sha256, d.name, d.label, d.file_name AS "fileName", d.bytes::float8 AS bytes, d.place';

/** A plan as a row has it. */
interface Stored {
  plan: string | null;
  /** Canonical text and accounting. */
  rest: string | null;
  conversion: Buffer | null;
}

/** A store in PostgreSQL: a plan, the rows read from it and its line of the manifest are one transaction. */
export async function openPostgres(address: string): Promise<Store> {
  const connection = connect(address);
  try {
    await prepare(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }

  const isDone = (key: VersionKey): Promise<boolean> =>
    connection.use(async (client) => {
      const { has, lines } = await correctionsWith(client, key);
      return lines.length === 0 ? has : hasVersion(client, correctedKey(key, lines));
    });

  return {
    keep: (document, content) =>
      connection.transaction(async (client) => {
        const { sha256, bytes, place } = document;
        const [name, label, fileName] = [document.name, document.label, document.fileName].map(storableText);
        await client.query({
          name: 'keep-document',
          text: 'INSERT INTO kehoach.documents (sha256, name, label, file_name, bytes, place) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING',
          values: [sha256, name, label, fileName, bytes, place],
        });
        await client.query({
          name: 'keep-name',
          text: 'INSERT INTO kehoach.names (sha256, name, label) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
          values: [sha256, name, label],
        });
        if (content !== null) {
          await client.query({
            name: 'keep-content',
            text: 'INSERT INTO kehoach.contents (sha256, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING',
            values: [sha256, Buffer.from(content.buffer, content.byteOffset, content.byteLength)],
          });
        }
        const { rows } = await client.query<StoredDocument>({
          name: 'document',
          text: `SELECT ${DOCUMENT} FROM kehoach.documents d WHERE sha256 = $1`,
          values: [sha256],
        });
        return rows[0] ?? document;
      }),
    async content(sha256) {
      const row = await connection.use(async (client) => {
        const { rows } = await client.query<{ bytes: Buffer | null; place: string | null }>({
          name: 'content',
          text: 'SELECT c.bytes, d.place FROM kehoach.documents d LEFT JOIN kehoach.contents c USING (sha256) WHERE d.sha256 = $1',
          values: [sha256],
        });
        return rows[0];
      });
      if (row?.bytes != null) return row.bytes;
      if (row?.place != null) return readPlace(row.place, sha256);
      throw noBytes();
    },
    packer: new URL('./pack.js', import.meta.url).href,
    pending: pendingIn(connection, isDone),
    has: (key) => connection.use((client) => hasVersion(client, key)),
    isDone,
    async result(key: VersionKey) {
      const row = await connection.use(async (client) => {
        const { rows } = await client.query<Stored & { entry: Result['entry'] }>({
          name: 'result',
          text: 'SELECT v.entry, p.plan_json AS plan, p.text_json AS rest, p.conversion FROM kehoach.versions v LEFT JOIN kehoach.plans p ON p.version = v.id WHERE sha256 = $1 AND extractor = $2 AND options = $3',
          values: [key.sha256, key.version, key.options],
        });
        return rows[0];
      });
      if (row === undefined) return null;
      return { entry: row.entry, conversion: await conversionOf(row) };
    },
    commit: committer(connection),
    ...pagesIn(connection),
    latest: (most) =>
      connection.use(async (client) => {
        const { rows } = await client.query<StoredDocument & { addedAt: Date }>(LATEST, [most]);
        return rows;
      }),
    corrections: (sha256) => connection.use((client) => correctionsOf(client, sha256)),
    correct: (sha256, known, lines) => correct(connection, sha256, known, lines),
    async *todo(extractor: Extractor, again: Again) {
      for (let after = ''; ; ) {
        const page = await connection.use((client) =>
          client
            .query<StoredDocument>(again === 'missing' ? MISSING : FORGET_FAILED, [
              extractor.version,
              extractor.options,
              after,
              PAGE,
            ])
            .then(({ rows }) => rows),
        );
        yield* page;
        const last = page.at(-1);
        if (last === undefined) return;
        after = last.sha256;
      }
    },
    summary: (extractor) => connection.use((client) => summarize(client, extractor)),
    ping: () =>
      connection.use(async (client) => {
        await client.query('SELECT 1');
      }),
    close: () => connection.close(),
  };
}

/** What was written: as text, or as bytes where no text holds it or an earlier version wrote it. */
async function conversionOf({ plan, rest, conversion }: Stored): Promise<Conversion | null> {
  if (conversion !== null) return JSON.parse((await inflate(conversion)).toString('utf8')) as Conversion;
  if (plan === null || rest === null) return null;
  return { plan: JSON.parse(plan) as Plan, ...(JSON.parse(rest) as Omit<Conversion, 'plan'>) };
}

async function hasVersion(client: ClientBase, { sha256, version, options }: VersionKey): Promise<boolean> {
  const { rowCount } = await client.query({
    name: 'has',
    text: 'SELECT 1 FROM kehoach.versions WHERE sha256 = $1 AND extractor = $2 AND options = $3',
    values: [sha256, version, options],
  });
  return rowCount !== 0;
}

const LATEST = `SELECT ${DOCUMENT}, d.added_at AS "addedAt" FROM kehoach.documents d ORDER BY d.added_at DESC, d.sha256 LIMIT $1`;

const MISSING = `
  SELECT ${DOCUMENT} FROM kehoach.documents d
  WHERE d.sha256 > $3 AND NOT EXISTS (
    SELECT 1 FROM kehoach.versions v WHERE v.sha256 = d.sha256 AND v.extractor = $1 AND v.options = $2)
  ORDER BY d.sha256 LIMIT $4`;

const FORGET_FAILED = `
  WITH failed AS (
    SELECT id, sha256 FROM kehoach.versions
    WHERE status = 'failed' AND extractor = $1 AND options = $2 AND sha256 > $3
    ORDER BY sha256 LIMIT $4),
  forgotten AS (DELETE FROM kehoach.versions WHERE id IN (SELECT id FROM failed))
  SELECT ${DOCUMENT} FROM kehoach.documents d JOIN failed USING (sha256) ORDER BY d.sha256`;
