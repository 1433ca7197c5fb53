/** What the SQL of plans has beyond SQLite's own functions. */
import type { Database } from 'node-sqlite3-wasm';
import { quarterOf } from '../quarters.js';
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
