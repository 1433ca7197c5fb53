import type { Counts, Failure, ManifestLine, Status } from './types.js';

/** Slowest documents that are named. */
const SLOWEST = 5;

/** What a run came to. `found` is always `ok + warned + failed + skipped`. */
export interface Tally {
  found: number;
  ok: number;
  warned: number;
  failed: number;
  skipped: number;
  /** Of the skipped, those that failed when they were last converted. */
  skippedFailed: number;
  /** Items of all plans, those of skipped documents among them. */
  counts: Counts;
  pages: number;
  /** Words that ended nowhere in the plans, and in how many documents. */
  unclaimed: { words: number; documents: number };
  /** Failures of each code with the first file, in the order of the names; skipped documents among them. */
  failures: { code: Failure['code']; documents: number; first: string }[];
  /** Slowest conversions of this run, the slowest first. */
  slowest: { source: string; milliseconds: number }[];
}

/** Adds up documents as they come; the result does not depend on their order. */
export function startTally(): { add: (line: ManifestLine) => void; result: () => Tally } {
  const numbers = { found: 0, ok: 0, warned: 0, failed: 0, skipped: 0, skippedFailed: 0, pages: 0 };
  const counts: Counts = { targets: 0, tasks: 0, results: 0 };
  const unclaimed: Tally['unclaimed'] = { words: 0, documents: 0 };
  const failures = new Map<Failure['code'], { documents: number; first: string; name: string }>();
  let slowest: Tally['slowest'] = [];

  function add(line: ManifestLine): void {
    const last: Status = line.status === 'skipped' ? line.last : line.status;
    numbers.found++;
    numbers[line.status]++;
    numbers.pages += line.pages ?? 0;
    if (line.status === 'skipped' && last === 'failed') numbers.skippedFailed++;
    counts.targets += line.counts.targets;
    counts.tasks += line.counts.tasks;
    counts.results += line.counts.results;
    const lost = line.unclaimed ?? 0;
    unclaimed.words += lost;
    if (lost > 0) unclaimed.documents++;
    if (line.error !== null) noteFailure(line.error.code, line);
    if (line.status !== 'skipped') {
      slowest = [...slowest, { source: line.source, milliseconds: line.milliseconds }]
        .sort((a, b) => b.milliseconds - a.milliseconds)
        .slice(0, SLOWEST);
    }
  }

  function noteFailure(code: Failure['code'], { name, source }: ManifestLine): void {
    const known = failures.get(code);
    const earlier = known !== undefined && known.name <= name ? known : { first: source, name };
    failures.set(code, { ...earlier, documents: (known?.documents ?? 0) + 1 });
  }

  return {
    add,
    result: () => ({
      ...numbers,
      counts,
      unclaimed,
      failures: [...failures]
        .map(([code, { documents, first }]) => ({ code, documents, first }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
      slowest,
    }),
  };
}
