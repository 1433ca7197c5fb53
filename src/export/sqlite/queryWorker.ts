/** The thread that holds the database of `queryPlans`. */
import { parentPort } from 'node:worker_threads';
import sqlite, { type Database, type SQLiteValue } from 'node-sqlite3-wasm';
import type { Plan } from '../../plan/index.js';
import type { Cell } from '../columns.js';
import { addFunctions } from './functions.js';
import { openStore } from './store.js';

/** What the thread is told: take this plan in, or answer this. */
export type Question = { plan: Plan } | { sql: string; limit: number };

export type Answer =
  | { filled: number }
  | { error: string }
  | { columns: string[]; rows: Cell[][]; isCut: boolean };

const database = new sqlite.Database();
database.exec('PRAGMA foreign_keys = OFF');
addFunctions(database);
const store = openStore(database);

parentPort?.on('message', (question: Question) => {
  parentPort?.postMessage('plan' in question ? { filled: store.add(question.plan) } : answered(question));
});

function answered({ sql, limit }: { sql: string; limit: number }): Answer {
  try {
    return ask(database, sql, limit);
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message : String(cause) };
  }
}

/**
 * Runs a statement as a view, which SQLite allows of nothing but a query: so no second statement, no attached file and no pragma
 * gets in. The view also names the columns, each once.
 */
function ask(database: Database, sql: string, limit: number): Answer {
  database.exec('DROP VIEW IF EXISTS temp.answer');
  const inner = `(\n${sql.trim().replace(/;$/u, '')}\n)`;
  database.prepare(`CREATE TEMP VIEW answer AS SELECT * FROM ${inner}`).run();
  const taken = database.get("SELECT sql FROM sqlite_temp_schema WHERE name = 'answer'")?.['sql'];
  if (!String(taken).endsWith(inner)) return { error: 'it is more than one statement' };
  database.exec('PRAGMA query_only = ON');
  const columns = database.all('PRAGMA temp.table_info(answer)').map((column) => String(column['name']));
  const rows: Cell[][] = [];
  for (const row of database.prepare('SELECT * FROM temp.answer').iterate()) {
    if (rows.length === limit) return { columns, rows, isCut: true };
    rows.push(columns.map((column) => cellOf(row[column])));
  }
  return { columns, rows, isCut: false };
}

/** Whole numbers too large for JavaScript as text, bytes as hex. */
function cellOf(value: SQLiteValue | Record<string, SQLiteValue> | undefined): Cell {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
