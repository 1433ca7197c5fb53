import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runner } from 'node-pg-migrate';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_POSTGRES, type OwnServer, startPostgres } from '../../scripts/support/servers.mjs';
import { planText } from '../../src/batch/index.js';
import { openStore } from '../../src/store/index.js';
import { documentOf, OPTIONS, resultOf } from '../support/stored.js';

const MIGRATIONS = fileURLToPath(new URL('../../src/store/postgres/migrations/', import.meta.url));

/** Migrations before plans were kept as text. */
const BEFORE_TEXT = 3;

describe.skipIf(NO_POSTGRES !== null)('a database of an earlier version', () => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 120_000);
  afterAll(() => server?.stop());

  test('is brought up to date with its plans as they are', async () => {
    const address = new URL(server.url);
    address.pathname = '/truoc';
    const owner = new pg.Client({ connectionString: server.url });
    await owner.connect();
    await owner.query('CREATE DATABASE truoc');
    await owner.end();
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    await client.query('CREATE EXTENSION unaccent; CREATE SCHEMA kehoach; CREATE SCHEMA kehoach_plans');
    await runner({
      ...{ dbClient: client, dir: MIGRATIONS, direction: 'up', count: BEFORE_TEXT },
      ...{ migrationsTable: 'migrations', migrationsSchema: 'kehoach', log: () => undefined },
    });
    const result = await resultOf(1);
    const { sha256, name } = documentOf(1);
    const id = sha256.slice(0, 16);
    await client.query(`
      CREATE TABLE kehoach_plans.documents (document_id text PRIMARY KEY);
      CREATE TABLE kehoach_plans.tasks (document_id text, task_id text, PRIMARY KEY (document_id, task_id),
        FOREIGN KEY (document_id) REFERENCES kehoach_plans.documents ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED);
      INSERT INTO kehoach_plans.documents VALUES ('${id}');
      INSERT INTO kehoach_plans.tasks VALUES ('${id}', 'NV-1'), ('${id}', 'NV-2');`);
    await client.query(
      `WITH document AS (
        INSERT INTO kehoach.documents (sha256, name, label, file_name, bytes) VALUES ($1, $2, $2, $2, 1)),
      version AS (
        INSERT INTO kehoach.versions (sha256, extractor, options, status, milliseconds, entry)
        VALUES ($1, '1.0.0', $3, 'ok', 1, $4) RETURNING id)
      INSERT INTO kehoach.plans (version, document_key, plan, conversion) SELECT id, 'khoa', $5, $6 FROM version`,
      [
        ...[sha256, name, OPTIONS, JSON.stringify(result.entry), JSON.stringify(result.conversion.plan)],
        gzipSync(JSON.stringify(result.conversion)),
      ],
    );
    await client.query(
      'UPDATE kehoach.documents SET current_version = (SELECT max(id) FROM kehoach.versions)',
    );

    const store = await openStore(address.href);
    const back = await store.result({ sha256, version: '1.0.0', options: OPTIONS });
    expect(planText(back?.conversion?.plan)).toBe(planText(result.conversion.plan));
    const shown = await client.query('SELECT plan FROM kehoach.current_plans');
    expect(shown.rows).toEqual([{ plan: JSON.parse(JSON.stringify(result.conversion.plan)) }]);
    expect(await store.commit(await resultOf(1, '1.1.0'))).toMatchObject({ isNew: true });
    const tasks = await client.query('SELECT task_id FROM kehoach_plans.tasks');
    expect(tasks.rows).toHaveLength(result.conversion.plan.tasks.length);
    const keys = await client.query(
      "SELECT conname FROM pg_constraint WHERE contype = 'f' AND connamespace = 'kehoach_plans'::regnamespace",
    );
    expect(keys.rows).toEqual([]);
    await store.close();
    await client.end();
  });
});
