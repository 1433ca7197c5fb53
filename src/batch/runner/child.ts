import { fork } from 'node:child_process';
import type { Job, Outcome } from '../job.js';
import type { Failure } from '../types.js';
import type { Limits } from './index.js';
import type { Report } from './worker.js';

/** Longest wait for a worker to begin, in milliseconds: it has to start and to load the code first. */
const START_UP_MS = 60_000;

/** Limit of the part of a worker's heap where short-lived values are, in MiB; a small one keeps the peak flat. */
const SEMI_SPACE_MIB = 16;

/** As much of what a worker says on its end as is kept. */
const LAST_WORDS = 4_000;

/** A worker process. */
export interface Child {
  /** Converts one document; one at a time. A worker that ends on the way gives a failure. */
  run: (job: Job) => Promise<Outcome>;
  end: () => void;
  /** Settles when the process has ended. */
  ended: Promise<void>;
}

/** Starts a worker process, apart from the terminal's signals: Ctrl-C lets it finish. */
export function startChild(worker: URL, { timeout, memory }: Limits): Child {
  const child = fork(worker, [], {
    detached: true,
    execArgv: [`--max-old-space-size=${memory}`, `--max-semi-space-size=${SEMI_SPACE_MIB}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let lastWords = '';
  child.stderr?.on('data', (words: Buffer) => {
    lastWords = (lastWords + words.toString('utf8')).slice(-LAST_WORDS);
  });
  let isOverdue = false;
  let isOver = false;
  let settle = (_: Outcome): void => undefined;
  let clock: NodeJS.Timeout | undefined;
  const begin = (milliseconds: number): void => {
    clearTimeout(clock);
    clock = setTimeout(() => {
      isOverdue = true;
      child.kill('SIGKILL');
    }, milliseconds);
  };
  const failure = (): Failure =>
    isOverdue
      ? tooSlow(timeout)
      : /out of memory|invalid table size/iu.test(lastWords)
        ? tooBig(memory)
        : crashed();
  child.on('message', (report: Report) => {
    if (report === 'begun') begin(timeout);
    else settle(report);
  });
  const ended = new Promise<void>((resolve) => {
    const onEnd = (): void => {
      isOver = true;
      settle({ failure: failure() });
      resolve();
    };
    child.once('close', onEnd);
    child.once('error', onEnd);
  });
  return {
    ended,
    end: () => void child.kill('SIGKILL'),
    run: (job) =>
      new Promise((resolve) => {
        settle = (outcome) => {
          clearTimeout(clock);
          settle = () => undefined;
          resolve(outcome);
        };
        if (isOver) settle({ failure: failure() });
        begin(START_UP_MS);
        // Where sending fails the process is ending, and its end is the outcome.
        child.send(job, () => undefined);
      }),
  };
}

function tooSlow(timeout: number): Failure {
  return {
    code: 'timeout',
    message: `Conversion was given up after ${timeout / 1000} s.`,
    hint: 'Allow it more time with --timeout, or split the document.',
  };
}

function tooBig(memory: number): Failure {
  return {
    code: 'memory',
    message: `Conversion needs more than ${memory} MiB of memory.`,
    hint: 'Allow it more with --memory, or split the document.',
  };
}

function crashed(): Failure {
  return { code: 'internal', message: 'unexpected failure: the worker ended', hint: null };
}
