import type { MigrationBuilder } from 'node-pg-migrate';

/** What people corrected of a document, as the lines of `<document>.corrections.jsonl`. */
export function up(migration: MigrationBuilder): void {
  migration.sql(`
    CREATE TABLE kehoach.corrections (
      sha256   text NOT NULL REFERENCES kehoach.documents ON DELETE CASCADE,
      number   integer NOT NULL CHECK (number > 0),
      line     json NOT NULL,
      added_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (sha256, number)
    );
    COMMENT ON TABLE kehoach.corrections IS 'Lines are only ever added; undoing is a line as well.';
    CREATE INDEX documents_by_added_at ON kehoach.documents (added_at DESC, sha256);
  `);
}

/** What people did is never thrown away by a step back. */
export const down = false;
