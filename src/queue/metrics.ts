import type { Depth } from './depth.js';
import type { Verdict } from './process.js';

/** What a worker counts, in the words of OpenMetrics. */
export interface Metrics {
  verdict: (verdict: Verdict) => void;
  /** The store was away for a moment. */
  waited: () => void;
  /** The queue was away for a moment. */
  queueTrouble: () => void;
  contentType: string;
  /** The text of `/metrics`. */
  text: () => Promise<string>;
}

/** Bounds of the histograms, in seconds. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** @param depth - asks the queue how many documents are in each state */
export async function startMetrics(depth: () => Promise<Depth>): Promise<Metrics> {
  // Most workers are never asked.
  const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } = await import('prom-client');
  const registry = new Registry<typeof Registry.OPENMETRICS_CONTENT_TYPE>();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const jobs = new Counter({
    name: 'kehoach_jobs',
    help: 'Deliveries by how they ended: ok, warned, failed, repeated, again.',
    labelNames: ['state'],
    registers,
  });
  const failures = new Counter({
    name: 'kehoach_failures',
    help: 'Documents that failed for good, by code.',
    labelNames: ['code'],
    registers,
  });
  const pages = new Counter({ name: 'kehoach_pages', help: 'Pages converted.', registers });
  const bytes = new Counter({
    name: 'kehoach_source_bytes',
    help: 'Bytes of converted documents.',
    registers,
  });
  const conversion = new Histogram({
    name: 'kehoach_conversion_seconds',
    help: 'Time from a document to its plan.',
    buckets: SECONDS,
    registers,
  });
  const commit = new Histogram({
    name: 'kehoach_commit_seconds',
    help: 'Time to write a result into the store.',
    buckets: SECONDS,
    registers,
  });
  const storeWaits = new Counter({
    name: 'kehoach_store_waits',
    help: 'Times a document waited for a store that was away, full or slow.',
    registers,
  });
  const queueErrors = new Counter({
    name: 'kehoach_queue_errors',
    help: 'Times the queue was away.',
    registers,
  });
  new Gauge({
    name: 'kehoach_queue_depth',
    help: 'Documents on the queue by state.',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const [state, count] of Object.entries(await depth().catch(() => ({})))) {
        this.set({ state }, count);
      }
    },
  });
  return {
    verdict(verdict) {
      if (verdict.state !== 'done') {
        jobs.inc({ state: verdict.state });
        return;
      }
      const { entry } = verdict;
      jobs.inc({ state: entry.status });
      if (entry.error !== null) failures.inc({ code: entry.error.code });
      pages.inc(entry.pages ?? 0);
      bytes.inc(entry.bytes ?? 0);
      conversion.observe(entry.milliseconds / 1000);
      commit.observe(verdict.commitMilliseconds / 1000);
    },
    waited: () => storeWaits.inc(),
    queueTrouble: () => queueErrors.inc(),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
