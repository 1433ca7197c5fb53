import type { Conversion } from '../convert.js';
import { errorOf } from './failure.js';
import { isHarmless } from './harmless.js';
import type { Job } from './job.js';
import { DEFAULT_MEMORY, DEFAULT_TIMEOUT } from './limits.js';
import { type Limits, localRunner, type Runner, startPool } from './runner/index.js';
import { sourceAt } from './stream.js';

/** Converts documents one by one for a command or a program that waits for each. */
export interface Reader {
  /** @throws KehoachError with a code where the document cannot be read, or not within its limits */
  read: (document: Omit<Job, 'write'>) => Promise<Conversion>;
  /** Ends the worker, where one was needed. */
  close: () => Promise<void>;
}

/** How to read. */
export interface ReaderOptions extends Partial<Limits> {
  /** Reads small text in a worker as well. Default: where a limit is given. */
  always?: boolean;
}

/** Reads small text at once and all else in a worker, which is started when it is first needed. */
export function startReader({ timeout, memory, always }: ReaderOptions = {}): Reader {
  const isAlways = always ?? (timeout !== undefined || memory !== undefined);
  const limits = { timeout: timeout ?? DEFAULT_TIMEOUT, memory: memory ?? DEFAULT_MEMORY };
  const local = localRunner();
  let pool: Runner | null = null;
  const runnerFor = async ({ source, format }: Omit<Job, 'write'>): Promise<Runner> => {
    const bytes = typeof source === 'string' ? null : source.length;
    if (!isAlways && (await isHarmless(source, bytes, format))) return local;
    pool ??= startPool(limits);
    return pool;
  };
  return {
    async read(given) {
      const source = typeof given.source === 'string' ? await sourceAt(given.source) : given.source;
      const document = { ...given, source };
      const outcome = await (await runnerFor(document)).run(document);
      if (outcome.failure !== null) throw errorOf(outcome.failure);
      if (outcome.conversion === null) throw new Error('the worker gave nothing back');
      return outcome.conversion;
    },
    close: async () => pool?.close(),
  };
}

/** Runs `work` with a reader that is closed afterwards. */
export async function withReader<T>(
  options: ReaderOptions,
  work: (reader: Reader) => Promise<T>,
): Promise<T> {
  const reader = startReader(options);
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}
