/** The processes that read documents for a worker. */
import { availableParallelism } from 'node:os';
import { DEFAULT_MEMORY, DEFAULT_TIMEOUT, type Pool, startPool } from '../batch/index.js';

/** What they may be told; see `WorkOptions`. */
export interface ReaderLimits {
  concurrency?: number;
  timeout?: number;
  memory?: number;
}

/** Processes that have begun to start. */
export interface Readers {
  pool: Pool;
  /** Settles when they have shown that they can convert; throws where this machine cannot: it would only use up the documents' tries. */
  ready: Promise<void>;
}

/** Starts the processes: they load the program while queue and store are being reached. */
export function startReaders({ concurrency, timeout, memory }: ReaderLimits): Readers {
  const pool = startPool({ timeout: timeout ?? DEFAULT_TIMEOUT, memory: memory ?? DEFAULT_MEMORY });
  const checks = Array.from({ length: concurrency ?? availableParallelism() }, () => check(pool));
  const ready = Promise.all(checks).then(() => undefined);
  // Told to whoever waits for it.
  ready.catch(() => undefined);
  return { pool, ready };
}

/** Converts a line of text, which no document can be the cause of failing. */
async function check(pool: Pool): Promise<void> {
  const { failure } = await pool.run({ source: Buffer.from('KẾ HOẠCH\n'), name: '' });
  if (failure === null) return;
  await pool.close();
  throw new Error(`this machine cannot convert: ${failure.message}`);
}
