import type { MigrationBuilder } from 'node-pg-migrate';

/** Pages of long scans, read by several workers ahead of the document; gone when it has its result. */
export function up(migration: MigrationBuilder): void {
  migration.sql(`
    CREATE TABLE kehoach.pages (
      sha256  text NOT NULL REFERENCES kehoach.documents ON DELETE CASCADE,
      part    text NOT NULL,
      pages   bytea NOT NULL,
      PRIMARY KEY (sha256, part)
    );
    ALTER TABLE kehoach.pages ALTER COLUMN pages SET STORAGE EXTERNAL;
    COMMENT ON COLUMN kehoach.pages.pages IS 'gzip of JSON: a file for each page, by its name.';
  `);
}

/** What was read may be read again: nothing is lost by leaving the table. */
export const down = false;
