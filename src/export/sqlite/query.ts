/** SQL over plans, in a thread of its own that is stopped when its time is over. */
import { Worker } from 'node:worker_threads';
import { KehoachError } from '../../errors.js';
import type { Cell } from '../columns.js';
import type { PlanSource } from '../format.js';
import type { Answer, Question } from './queryWorker.js';

/** The answer to a question in SQL. */
export interface QueryResult {
  columns: string[];
  rows: Cell[][];
  /** True where there are more rows than were asked for. */
  isCut: boolean;
}

/** How far a question may go. */
export interface QueryLimits {
  /** Seconds a statement may take, 30 unless told. */
  seconds?: number;
  /** Rows that are given, 100,000 unless told. */
  rows?: number;
}

const SECONDS = 30;
const ROWS = 100_000;
/** Heap of the thread, in MiB: rows that would take more are refused. */
const HEAP_MIB = 1024;

/**
 * Loads plans into a database in memory and asks it. The statement sees the tables `documents`, `sections`, `organizations`,
 * `targets`, `tasks`, `results`, `statements`, `measures`, `assignees` and nothing else: no file, no network, and it changes nothing.
 *
 * @param sql - one `SELECT`, `WITH … SELECT` or `VALUES` in SQLite's dialect
 * @throws KehoachError `usage` where the statement cannot be run or takes too long
 */
export async function queryPlans(
  plans: PlanSource,
  sql: string,
  { seconds = SECONDS, rows = ROWS }: QueryLimits = {},
): Promise<QueryResult> {
  const worker = new Worker(new URL('./queryWorker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
  });
  try {
    for await (const plan of plans) await answerTo(worker, { plan }, null);
    const answer = await answerTo(worker, { sql, limit: rows }, seconds);
    if ('columns' in answer) return answer;
    throw refused('error' in answer ? answer.error : 'it gave no answer');
  } finally {
    await worker.terminate();
  }
}

/** What the thread says to a message; a thread that ends or takes too long is a refusal. */
function answerTo(worker: Worker, question: Question, seconds: number | null): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const clock =
      seconds === null
        ? undefined
        : setTimeout(() => fail(refused(`it takes longer than ${seconds} seconds`)), seconds * 1000);
    const done = (): void => {
      clearTimeout(clock);
      worker.off('message', hear).off('error', stopped);
    };
    const hear = (answer: Answer): void => {
      done();
      resolve(answer);
    };
    const fail = (error: Error): void => {
      done();
      reject(error);
    };
    const stopped = (cause: Error): void => {
      const isTooMuch = 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
      fail(isTooMuch ? refused('its rows do not fit into memory') : cause);
    };
    worker.on('message', hear).on('error', stopped);
    worker.postMessage(question);
  });
}

function refused(reason: string): KehoachError {
  return new KehoachError('usage', `The statement cannot be run: ${reason}.`, {
    hint: 'A statement is one SELECT in the dialect of SQLite.',
  });
}
