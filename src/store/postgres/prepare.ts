import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClientBase } from 'pg';
import { KehoachError } from '../../errors.js';
import type { Connection } from './connection.js';
import { prepareRelations, RELATIONS_DIGEST, SCHEMA } from './relations.js';

const MIGRATIONS = fileURLToPath(new URL('./migrations/', import.meta.url));

/** Lock that one process holds while it changes tables; others wait for it. */
const LOCK = 7_305_211;

/** Everything this version needs of a database, as one name; a database that has it is not touched. */
const LAYOUT = createHash('sha256')
  .update(JSON.stringify([migrationNames(), RELATIONS_DIGEST]))
  .digest('hex')
  .slice(0, 16);

function migrationNames(): string[] {
  return readdirSync(MIGRATIONS)
    .map((name) => name.split('.')[0] ?? name)
    .filter((name, at, all) => all.indexOf(name) === at)
    .sort();
}

/**
 * Brings a database up to what this version needs. A database that a later version has prepared is left alone.
 *
 * @throws KehoachError `store-unusable` where the account may not make tables and some are missing
 */
export async function prepare(connection: Connection): Promise<void> {
  await connection.use(async (client) => {
    if (await isPrepared(client)) return;
    try {
      await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
      if (!(await isPrepared(client))) await change(client);
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === '42501')) throw cause;
      throw new KehoachError(
        'store-unusable',
        'The database lacks tables and this account may not make them.',
        {
          hint: 'Run any command once with the account that owns the database: `kehoach status --store …`.',
          cause,
        },
      );
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    }
  });
}

async function isPrepared(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>(
    `SELECT to_regclass('kehoach.layouts') IS NOT NULL AS is`,
  );
  if (rows[0]?.is !== true) return false;
  const known = await client.query('SELECT 1 FROM kehoach.layouts WHERE layout = $1', [LAYOUT]);
  return known.rowCount !== 0;
}

async function change(client: ClientBase): Promise<void> {
  // Loaded only where there is something to change: most processes find the tables as they need them.
  const { runner } = await import('node-pg-migrate');
  await client.query('CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public');
  await client.query(`CREATE SCHEMA IF NOT EXISTS kehoach; CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`);
  await runner({
    dbClient: client,
    dir: MIGRATIONS,
    ignorePattern: String.raw`.*\.(?:d\.ts|map)`,
    direction: 'up',
    migrationsTable: 'migrations',
    migrationsSchema: 'kehoach',
    advisoryLockMode: 'wait',
    log: () => undefined,
  });
  await prepareRelations(client);
  await client.query(
    'CREATE TABLE IF NOT EXISTS kehoach.layouts (layout text PRIMARY KEY, prepared_at timestamptz NOT NULL DEFAULT now())',
  );
  await client.query('INSERT INTO kehoach.layouts (layout) VALUES ($1) ON CONFLICT DO NOTHING', [LAYOUT]);
}
