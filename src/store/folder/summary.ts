import type { Failure } from '../../batch/index.js';
import { type Result, SLOWEST, type StoredDocument, type Summary } from '../types.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A line of the manifest with the moment it was written, in milliseconds since 1970. */
export type Line = Result['entry'] & { at: number };

/** Adds up what a folder holds; every line of the manifest is read. */
export async function summarize(
  documents: AsyncIterable<StoredDocument>,
  entries: AsyncIterable<Line>,
): Promise<Summary> {
  const now = Date.now();
  const sum = { documents: 0, ok: 0, warned: 0, failed: 0, pages: 0, lastMinute: 0, lastHour: 0 };
  const failures = new Map<Failure['code'], { documents: number; first: string }>();
  let slowest: Summary['slowest'] = [];
  for await (const _ of documents) sum.documents++;
  for await (const { name, status, pages, error, milliseconds, at } of entries) {
    sum[status]++;
    sum.pages += pages ?? 0;
    if (now - at < MINUTE) sum.lastMinute++;
    if (now - at < HOUR) sum.lastHour++;
    if (error !== null) {
      const known = failures.get(error.code) ?? { documents: 0, first: name };
      failures.set(error.code, {
        documents: known.documents + 1,
        first: [known.first, name].sort()[0] ?? name,
      });
    }
    slowest = [...slowest, { name, milliseconds }]
      .sort((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, SLOWEST);
  }
  return {
    ...sum,
    failures: [...failures].map(([code, of]) => ({ code, ...of })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    slowest,
  };
}
