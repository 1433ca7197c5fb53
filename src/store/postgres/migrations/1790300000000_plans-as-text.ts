import type { MigrationBuilder } from 'node-pg-migrate';

/**
 * Plans as the text they were written as: one copy of a plan instead of two, which costs the server a fraction of what `jsonb` costs.
 * The view makes `jsonb` of it for those who ask. What is there stays as it is and is read as before, so that nothing is written anew and
 * workers of the version before go on.
 */
export function up(migration: MigrationBuilder): void {
  migration.sql(`
    ALTER TABLE kehoach.plans
      ADD COLUMN plan_json text,
      ADD COLUMN text_json text,
      ALTER COLUMN plan DROP NOT NULL,
      ALTER COLUMN conversion DROP NOT NULL,
      ADD CHECK (plan IS NOT NULL AND conversion IS NOT NULL OR plan_json IS NOT NULL AND text_json IS NOT NULL);
    COMMENT ON COLUMN kehoach.plans.plan IS 'Of plans written before plan_json was there.';
    COMMENT ON COLUMN kehoach.plans.plan_json IS 'The plan as it was written, byte for byte; current_plans shows it as jsonb.';
    COMMENT ON COLUMN kehoach.plans.text_json IS 'JSON: the canonical text and its accounting.';
    COMMENT ON COLUMN kehoach.plans.conversion IS
      'gzip of JSON: plan, canonical text and accounting, where plan_json cannot hold a character, or of plans written before it was there.';

    -- A server that was built without lz4 goes on with its own, slower packing.
    DO $$ BEGIN
      ALTER TABLE kehoach.plans
        ALTER COLUMN plan_json SET COMPRESSION lz4, ALTER COLUMN text_json SET COMPRESSION lz4;
    EXCEPTION WHEN feature_not_supported OR syntax_error THEN NULL;
    END $$;

    CREATE OR REPLACE VIEW kehoach.current_plans AS
      SELECT d.sha256, d.name, v.extractor, v.status, p.document_key, coalesce(p.plan, p.plan_json::jsonb) AS plan
      FROM kehoach.documents d
      JOIN kehoach.versions v ON v.id = d.current_version
      JOIN kehoach.plans p ON p.version = v.id;

    -- The same words in the same letters, of which most are composed already.
    CREATE OR REPLACE FUNCTION kehoach.fold(words text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary,
        CASE WHEN words IS NFC NORMALIZED THEN words ELSE normalize(words, NFC) END)) $$;
  `);
}

/** Plans are never thrown away by a step back: a database goes back to its backup. */
export const down = false;
