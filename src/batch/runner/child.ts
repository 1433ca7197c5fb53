import { fork } from 'node:child_process';
import type { Job, Listener, Outcome } from '../job.js';
import type { PagesJob, PagesOutcome } from '../pagesJob.js';
import type { Failure } from '../types.js';
import type { Limits } from './index.js';
import type { Order, Report } from './worker.js';

/** Longest wait for a worker to begin, in milliseconds: it has to start and to load the code first. */
const START_UP_MS = 60_000;

/** Limit of the part of a worker's heap where short-lived values are, in MiB; a small one keeps the peak flat. */
const SEMI_SPACE_MIB = 16;

/** Memory that a worker needs beside its heap, in MiB: its code, the fonts and pictures of the page at hand. */
const BESIDE_MIB = 256;

/** As much of what a worker says on its end as is kept. */
const LAST_WORDS = 4_000;

/** A worker process. */
export interface Child {
  /**
   * Converts one document; the next may be given as soon as this one is `converted`.
   *
   * @returns how it ended; `lost` where the worker ended and another document may be the cause
   */
  run: <J extends Job | PagesJob>(
    job: J,
    converted: () => void,
    listener?: Listener,
  ) => Promise<OutcomeOf<J> | 'lost'>;
  end: () => void;
  /** Settles when the process has ended. */
  ended: Promise<void>;
}

/** What a job comes to. */
export type OutcomeOf<J> = J extends PagesJob ? PagesOutcome : Outcome;

/** A document that a worker has in hand. */
interface InHand {
  isConverted: boolean;
  converted: () => void;
  listener: Listener;
  settle: (ended: Outcome | PagesOutcome | 'lost') => void;
}

/** Starts a worker process, apart from the terminal's signals: Ctrl-C lets it finish. */
export function startChild(worker: URL, { timeout, memory }: Limits): Child {
  const child = fork(worker, [String((memory + BESIDE_MIB) * 1024 * 1024)], {
    detached: true,
    execArgv: [
      `--max-old-space-size=${memory}`,
      `--max-semi-space-size=${SEMI_SPACE_MIB}`,
      // Workers fill the cores; threads of V8 beside them would only take turns with the other workers.
      '--single-threaded',
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let lastWords = '';
  child.stderr?.on('data', (words: Buffer) => {
    lastWords = (lastWords + words.toString('utf8')).slice(-LAST_WORDS);
  });
  const inHand = new Map<number, InHand>();
  let orders = 0;
  let hasBegun = false;
  let isOverdue = false;
  let isOver = false;
  let clock: NodeJS.Timeout | undefined;
  const begin = (milliseconds: number): void => {
    clearTimeout(clock);
    clock = setTimeout(() => {
      isOverdue = true;
      child.kill('SIGKILL');
    }, milliseconds);
  };
  child.on('message', (report: Report) => {
    hasBegun = true;
    const document = inHand.get(report.id);
    if (document === undefined) return;
    if (report.sign === 'read') {
      document.listener.onRead?.(report.place);
      return;
    }
    if (report.sign !== 'ended') begin(timeout);
    if (report.sign === 'page') document.listener.onPage?.(report.place);
    if (report.sign === 'converted') {
      document.isConverted = true;
      document.converted();
    }
    if (report.sign === 'ended') {
      inHand.delete(report.id);
      if (inHand.size === 0) clearTimeout(clock);
      document.settle(report.outcome);
    }
  });
  const failure = (): Failure =>
    isOverdue
      ? tooSlow(timeout)
      : /out of memory|invalid table size/iu.test(lastWords)
        ? tooBig(memory)
        : crashed();
  const ended = new Promise<void>((resolve) => {
    const onEnd = (): void => {
      isOver = true;
      clearTimeout(clock);
      const all = [...inHand.values()];
      const cause = all.find(({ isConverted }) => !isConverted) ?? all[0];
      // Too much memory may be that of all together; time is that of the one at work.
      const isCertain = isOverdue || all.length === 1;
      for (const document of all) {
        document.settle(document === cause && isCertain ? { failure: failure() } : 'lost');
      }
      inHand.clear();
      resolve();
    };
    child.once('close', onEnd);
    child.once('error', onEnd);
  });
  return {
    ended,
    end: () => void child.kill('SIGKILL'),
    run: <J extends Job | PagesJob>(job: J, converted: () => void, listener: Listener = {}) =>
      new Promise<OutcomeOf<J> | 'lost'>((resolve) => {
        // What a worker says of a job is of the job's kind.
        const settle = (how: Outcome | PagesOutcome | 'lost'): void => resolve(how as OutcomeOf<J> | 'lost');
        if (isOver) return settle('lost');
        const id = ++orders;
        inHand.set(id, { isConverted: false, converted, listener, settle });
        begin(hasBegun ? timeout : START_UP_MS);
        // Where sending fails the process is ending, and its end is the outcome.
        child.send({ id, job } satisfies Order, () => undefined);
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

/** A worker that ended for no reason it gave. */
export function crashed(): Failure {
  return { code: 'internal', message: 'unexpected failure: the worker ended', hint: null };
}
