import type { OcrOptions } from '../ingest/index.js';
import { failureOf } from './failure.js';
import type { Listener } from './job.js';
import type { Failure } from './types.js';

/** Work on the pages of a PDF alone: a look at them, or some of them read into a folder for the reading of the whole. */
export interface PagesJob {
  kind: 'pages';
  source: Uint8Array;
  /** Fewer pages are no long document: how they look is of no interest. */
  atLeast?: number;
  /** Without it the pages are looked at. */
  read?: { from: number; to: number; ocr: OcrOptions };
}

/** What it came to. */
export type PagesOutcome = { failure: null; pages: number; isScan: boolean } | { failure: Failure };

/** Never throws: a bad file is a result. */
export async function runPagesJob(
  { source, atLeast = 1, read }: PagesJob,
  { onPage }: Listener,
): Promise<PagesOutcome> {
  try {
    const { lookAtPages, readPagesAhead } = await import('../ingest/pages.js');
    if (read === undefined) return { failure: null, ...(await lookAtPages(source, atLeast)) };
    const { from, to, ocr } = read;
    await readPagesAhead(source, ocr, { from, to }, ({ number, pageCount }) =>
      onPage?.({ page: number, pages: pageCount }),
    );
    return { failure: null, pages: to - from + 1, isScan: true };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
