import { join } from 'node:path';
import { CORRECTIONS_ENDING } from '../corrections/ending.js';
import { engineMark } from '../ingest/pdf/engine/options.js';
import { ocrMark } from '../ingest/pdf/recognise/options.js';
import { VERSION } from '../version.js';
import { entryOf, manifestLine } from './entry.js';
import { failureOf } from './failure.js';
import { sha256Of } from './hash.js';
import type { BatchResult } from './index.js';
import type { Outcome } from './job.js';
import { fairLanes } from './lanes.js';
import { layoutOf } from './layout.js';
import { openLedger } from './ledger/index.js';
import type { Lock } from './lock/index.js';
import { writeManifest } from './manifest.js';
import { oneAtATime } from './oneAtATime.js';
import { removedSources } from './removed.js';
import { type Limits, localRunner, startPool } from './runner/index.js';
import { planPath } from './sources/names.js';
import { openStaging } from './staging.js';
import { countStillFailed } from './stillFailed.js';
import { startTally, type Tally } from './tally.js';
import type { BatchOptions, Entry, Failure, Found, Passed } from './types.js';
import { isUnchanged } from './unchanged.js';

/** A batch at work in a folder that is locked for it. */
export interface Run {
  /** Takes a document; settles when there is room for the next. */
  take: (found: Found) => Promise<void>;
  pass: (passed: Passed) => void;
  /** Lets what is in flight finish, takes nothing more. */
  stop: (reason: NonNullable<BatchResult['stopped']>) => void;
  stopped: () => BatchResult['stopped'];
  /** Waits for what is in flight, reports what is gone, writes the manifest. */
  finish: () => Promise<void>;
  tally: () => Tally;
  /** Documents that failed when they were last tried; known when the run is finished. */
  stillFailed: () => number;
  close: () => Promise<void>;
}

const LEADS_OUT: Failure = {
  code: 'output-unwritable',
  message: 'Its plan would be written outside the output folder.',
  hint: 'Rename the document.',
};

/** Reads what earlier runs left in the folder and starts the workers. */
export async function startRun(
  options: BatchOptions,
  lock: Pick<Lock, 'run' | 'dead'>,
  limits: Limits & { workers: boolean; concurrency: number },
): Promise<Run> {
  const { output, force = false } = options;
  const tell = options.onEvent ?? (() => undefined);
  const layout = layoutOf(output);
  const spelled = `format=${options.format ?? 'auto'}${ocrMark(options.ocr)}${engineMark(options.pdfEngine)}`;
  const staging = await openStaging(layout.staging, lock);
  const ledger = await openLedger(layout.ledger);
  const runner = limits.workers ? startPool(limits) : localRunner();
  const lanes = fairLanes(limits.concurrency);
  const tally = startTally();
  const alone = oneAtATime();
  /** Names of this run, and whether each was skipped. */
  const seen = new Map<string, boolean>();
  let reason: BatchResult['stopped'] = null;
  let stillFailed = 0;

  function stop(why: NonNullable<BatchResult['stopped']>): void {
    reason ??= why;
    lanes.stop();
  }

  async function settle(found: Found, free: () => void): Promise<void> {
    const last = force ? null : ledger.get(found.name);
    const corrections = correctionsOf(found);
    const now = { output, version: VERSION, options: spelled + (await correctionsMark(corrections)) };
    const skipped = last !== null && (await isUnchanged(found, last, now));
    const entry = skipped ? last : await convertOne(found, free, corrections, now);
    if (skipped || record(entry)) seen.set(entry.name, skipped);
    const line = manifestLine(entry, skipped);
    tally.add(line);
    tell({ event: 'document', ...line });
    if (options.live === true && lanes.load() <= 1) await report();
  }

  const report = (): Promise<void> =>
    alone('', () => writeManifest(layout.manifest, ledger, seen, staging.folder));

  function correctionsOf({ name }: Found): string | null {
    return options.corrections === undefined ? null : join(options.corrections, name + CORRECTIONS_ENDING);
  }

  async function convertOne(
    found: Found,
    free: () => void,
    corrections: string | null,
    now: { version: string; options: string },
  ): Promise<Entry> {
    const began = performance.now();
    const path = planPath(output, found.name);
    const failure = found.failure ?? (path === null ? LEADS_OUT : undefined);
    const outcome: Outcome =
      failure === undefined && path !== null
        ? await runner
            .run(
              {
                source: found.source,
                ...(typeof found.source === 'string' ? {} : { name: found.name }),
                ...(options.format === undefined ? {} : { format: options.format }),
                ...(options.ocr === undefined ? {} : { ocr: options.ocr }),
                ...(options.pdfEngine === undefined ? {} : { pdfEngine: options.pdfEngine }),
                ...(corrections === null ? {} : { corrections }),
                write: {
                  folder: output,
                  path,
                  staging: staging.folder,
                },
              },
              free,
              { onPage: (place) => tell({ event: 'page', source: found.label, ...place }) },
            )
            .catch((error: unknown) => ({ failure: failureOf(error) }))
        : { failure: failure ?? LEADS_OUT };
    const milliseconds = Math.round(performance.now() - began);
    if (outcome.failure?.code === 'disk-full') stop('disk-full');
    return entryOf(found, outcome, { version: now.version, options: now.options, milliseconds });
  }

  /** Whether the line could be written. Where not, the next run converts the document again. */
  function record(entry: Entry): boolean {
    try {
      ledger.put(entry);
      return true;
    } catch (error) {
      stop(failureOf(error).code === 'locked' ? 'locked' : 'disk-full');
      return false;
    }
  }

  return {
    take: (found) => lanes.add(found.bytes, (free) => alone(found.name, () => settle(found, free))),
    pass: ({ label, remark }) => tell({ event: 'passed', source: label, remark }),
    stop,
    stopped: () => reason,
    async finish() {
      await lanes.idle();
      stillFailed = await countStillFailed(ledger, seen.keys(), options.live === true);
      if (reason === null) {
        for await (const gone of removedSources(ledger, seen, output, options.roots ?? [])) {
          tell({ event: 'removed', ...gone });
        }
      }
      // On a full disk the manifest of the run before stays; in a folder that was taken over it is the other run's.
      if (reason === 'disk-full') await report().catch(() => undefined);
      else if (reason !== 'locked') await report();
    },
    tally: tally.result,
    stillFailed: () => stillFailed,
    async close() {
      await runner.close();
      ledger.close();
      await staging.close();
    },
  };
}

/** Sets plans with other corrections apart in the ledger; nothing where there are none. */
async function correctionsMark(path: string | null): Promise<string> {
  const sha256 = path === null ? null : await sha256Of(path);
  return sha256 === null ? '' : `,corrections=${sha256}`;
}
