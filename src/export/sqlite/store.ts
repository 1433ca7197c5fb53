/** Plans going into a database: new ones are added, changed ones supersede, known ones are passed over. */
import type { Database } from 'node-sqlite3-wasm';
import type { Plan } from '../../plan/index.js';
import { documentKey, planDigest } from '../identity.js';
import { type DocumentRow, RELATIONS, VERSIONS, versionRow } from '../relations/index.js';
import { bindable, createTables, insertSql } from './schema.js';

export interface Store {
  /** Takes a plan in, and says how many rows it filled: 0 where it is known. */
  add: (plan: Plan) => number;
  close: () => void;
}

/** Makes the tables where they are not there. */
export function openStore(database: Database): Store {
  createTables(database);
  const known = database.prepare(
    'SELECT 1 FROM documents WHERE document_id = ?1 AND plan_sha256 = ?2 UNION ALL SELECT 1 FROM versions WHERE document_id = ?1 AND plan_sha256 = ?2',
  );
  const current = database.prepare('SELECT * FROM documents WHERE document_id = ?');
  const count = database.prepare('SELECT count(*) AS n FROM versions WHERE document_id = ?');
  const forget = database.prepare('DELETE FROM documents WHERE document_id = ?');
  const keep = database.prepare(insertSql(VERSIONS));
  const parts = RELATIONS.map((relation) => ({
    relation,
    insert: database.prepare(insertSql(relation)),
    select: database.prepare(`SELECT * FROM ${relation.name} WHERE document_id = ? ORDER BY position`),
  }));

  function supersede(document: string, row: DocumentRow): void {
    const rows = Object.fromEntries(
      parts.map(({ relation, select }) => [relation.name, select.all(document)]),
    );
    const position = Number(count.get(document)?.['n'] ?? 0) + 1;
    keep.run(versionRow(row, JSON.stringify(rows), position));
    forget.run(document);
  }

  return {
    add(plan) {
      const document = documentKey(plan);
      if (known.get([document, planDigest(plan)]) !== null) return 0;
      const before = current.get(document) as DocumentRow | null;
      if (before !== null) supersede(document, before);
      let filled = 0;
      for (const { relation, insert } of parts) {
        for (const row of relation.rows(plan)) {
          insert.run(bindable(row));
          filled++;
        }
      }
      return filled;
    },
    close() {
      const statements = parts.flatMap(({ insert, select }) => [insert, select]);
      for (const statement of [known, current, count, forget, keep, ...statements]) statement.finalize();
    },
  };
}
