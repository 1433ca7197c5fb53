/** What the SQL of plans has beyond SQLite's own functions. */
import type { Database } from 'node-sqlite3-wasm';
import { comparable } from '../tasks/words.js';

/** `bo_dau('Sở Nội vụ')` is `so noi vu`; `quy('2026-05-10')` is `2026-Q2`. */
export function addFunctions(database: Database): void {
  database.function(
    'bo_dau',
    (text) => (typeof text === 'string' ? comparable(text, false).join(' ') : null),
    {
      deterministic: true,
    },
  );
  database.function('quy', (day) => (typeof day === 'string' ? quarterOf(day) : null), {
    deterministic: true,
  });
}

/** The quarter of a day: `2026-05-10` is in `2026-Q2`; null for what is no month or day. */
export function quarterOf(iso: string): string | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(iso);
  return match === null ? null : `${match[1]}-Q${Math.ceil(Number(match[2]) / 3)}`;
}
