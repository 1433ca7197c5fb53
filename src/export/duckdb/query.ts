/** SQL over plans. */
import { KehoachError } from '../../errors.js';
import type { Cell } from '../columns.js';
import { withScratch } from '../files/scratch.js';
import type { PlanSource } from '../format.js';
import { RELATIONS } from '../relations/index.js';
import { withDuckDb } from './connect.js';
import { linesPath, spool } from './spool.js';
import { selectLines } from './sql.js';

/** Types of whole numbers that can be too large for a JavaScript number. */
const WHOLE_NUMBERS = new Set(['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT']);

/** The answer to a question in SQL. */
export interface QueryResult {
  columns: string[];
  rows: Cell[][];
}

/**
 * Loads plans into a database of their own and asks it. The statement sees the tables `documents`, `sections`, `organizations`,
 * `targets`, `tasks`, `results`, `measures`, `assignees` and nothing else: no file, no network.
 *
 * @param sql - one statement in DuckDB's dialect
 * @throws KehoachError `usage` where the statement cannot be run
 */
export function queryPlans(plans: PlanSource, sql: string): Promise<QueryResult> {
  return withScratch(async (folder) => {
    const { longest } = await spool(plans, folder);
    return withDuckDb(folder, async (connection) => {
      for (const relation of RELATIONS) {
        const path = linesPath(folder, relation);
        await connection.run(`CREATE TABLE ${relation.name} AS ${selectLines(relation, path, longest)}`);
      }
      await connection.run('SET enable_external_access = false; SET lock_configuration = true');
      try {
        const reader = await connection.runAndReadAll(sql);
        const whole = reader.columnTypes().map((type) => WHOLE_NUMBERS.has(type.toString()));
        return {
          columns: reader.deduplicatedColumnNames(),
          rows: reader
            .getRowsJson()
            .map((row) => row.map((value, index) => cellOf(value, whole[index] === true))),
        };
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new KehoachError('usage', `The statement cannot be run: ${reason}`, { cause });
      }
    });
  });
}

/** Lists and structures as JSON, the rest as it is; whole numbers, which DuckDB gives as text, as numbers where they fit. */
function cellOf(value: unknown, whole: boolean): Cell {
  if (value === null || value === undefined) return null;
  if (whole && typeof value === 'string') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return JSON.stringify(value);
}
