import type { MigrationBuilder } from 'node-pg-migrate';

/** Documents, their conversions and the plans; the tables that are read from plans stand in `relations.ts`. */
export function up(migration: MigrationBuilder): void {
  migration.sql(`
    -- Words without tone marks, for searches: 'Kế hoạch' and 'ke hoach' are one. Dictionary and schema are named, so that the
    -- result never depends on the session and an index may be built on it.
    CREATE FUNCTION kehoach.fold(words text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
      AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFC))) $$;

    CREATE TABLE kehoach.documents (
      sha256          text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
      name            text NOT NULL,
      label           text NOT NULL,
      file_name       text NOT NULL,
      bytes           bigint NOT NULL,
      place           text,
      current_version bigint,
      added_at        timestamptz NOT NULL DEFAULT now()
    );
    COMMENT ON TABLE kehoach.documents IS 'One row for the same bytes, under the name they first came with.';
    COMMENT ON COLUMN kehoach.documents.place IS 'Where the bytes are when they are not in kehoach.contents.';

    CREATE TABLE kehoach.names (
      sha256   text NOT NULL REFERENCES kehoach.documents ON DELETE CASCADE,
      name     text NOT NULL,
      label    text NOT NULL,
      added_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (sha256, name)
    );
    COMMENT ON TABLE kehoach.names IS 'Every name that the same bytes came with.';

    CREATE TABLE kehoach.contents (
      sha256 text PRIMARY KEY REFERENCES kehoach.documents ON DELETE CASCADE,
      bytes  bytea NOT NULL
    );
    -- PDF and DOCX are compressed already.
    ALTER TABLE kehoach.contents ALTER COLUMN bytes SET STORAGE EXTERNAL;

    CREATE TABLE kehoach.versions (
      id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      sha256       text NOT NULL REFERENCES kehoach.documents ON DELETE CASCADE,
      extractor    text NOT NULL,
      options      text NOT NULL,
      status       text NOT NULL CHECK (status IN ('ok', 'warned', 'failed')),
      error_code   text,
      pages        integer,
      milliseconds integer NOT NULL,
      entry        json NOT NULL,
      finished_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
      UNIQUE (sha256, extractor, options),
      CHECK ((status = 'failed') = (error_code IS NOT NULL))
    );
    COMMENT ON TABLE kehoach.versions IS 'One row for each conversion of a document: the line of the manifest.';
    COMMENT ON COLUMN kehoach.versions.entry IS 'The line as manifest.jsonl has it.';
    CREATE INDEX versions_by_extractor ON kehoach.versions (extractor, options, finished_at);
    CREATE INDEX versions_failed ON kehoach.versions (extractor, options, error_code) WHERE status = 'failed';
    ALTER TABLE kehoach.documents
      ADD FOREIGN KEY (current_version) REFERENCES kehoach.versions ON DELETE SET NULL;
    CREATE INDEX documents_current ON kehoach.documents (current_version);

    CREATE TABLE kehoach.plans (
      version      bigint PRIMARY KEY REFERENCES kehoach.versions ON DELETE CASCADE,
      document_key text NOT NULL,
      plan         jsonb NOT NULL,
      conversion   bytea NOT NULL
    );
    ALTER TABLE kehoach.plans ALTER COLUMN conversion SET STORAGE EXTERNAL;
    COMMENT ON COLUMN kehoach.plans.document_key IS 'document.key of the plan: the same for every draft and format of one document.';
    COMMENT ON COLUMN kehoach.plans.conversion IS
      'gzip of JSON: the plan as it was written, byte for byte, the canonical text and its accounting. jsonb orders keys anew.';
    CREATE INDEX plans_by_document_key ON kehoach.plans (document_key);

    CREATE VIEW kehoach.current_versions AS
      SELECT d.name, d.label, d.added_at, v.*
      FROM kehoach.documents d JOIN kehoach.versions v ON v.id = d.current_version;
    COMMENT ON VIEW kehoach.current_versions IS 'The one result that counts for each document.';

    CREATE VIEW kehoach.current_plans AS
      SELECT d.sha256, d.name, v.extractor, v.status, p.document_key, p.plan
      FROM kehoach.documents d
      JOIN kehoach.versions v ON v.id = d.current_version
      JOIN kehoach.plans p ON p.version = v.id;

    CREATE VIEW kehoach.current_documents AS
      SELECT DISTINCT ON (p.document_key) p.document_key, left(d.sha256, 16) AS document_id, d.sha256, d.name, d.added_at
      FROM kehoach.documents d JOIN kehoach.plans p ON p.version = d.current_version
      ORDER BY p.document_key, d.added_at DESC, d.sha256;
    COMMENT ON VIEW kehoach.current_documents IS
      'Of the files that are one document, drafts and formats, the one that came last.';

    CREATE VIEW kehoach.failures AS
      SELECT d.name, v.sha256, v.error_code, v.entry -> 'error' ->> 'message' AS message, v.extractor, v.finished_at
      FROM kehoach.documents d JOIN kehoach.versions v ON v.id = d.current_version
      WHERE v.status = 'failed';
  `);
}

/** Documents are never thrown away by a step back: a database goes back to its backup. */
export const down = false;
