import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { type Conversion, type ConvertOptions, convert } from '../convert.js';
import { systemPath, writeWhole } from '../files/index.js';
import type { OcrOptions, PdfEngineName, RecognisedPage, SourceFormat } from '../ingest/index.js';
import { doneOf, summaryOf } from './done.js';
import { failureOf } from './failure.js';
import { planText } from './planText.js';
import type { Counts, Failure, Status } from './types.js';

/** One document to convert; plain data, so that it can go to another process. */
export interface Job {
  /** Path of the file, or its bytes. */
  source: string | Uint8Array;
  /** File name to note in the plan where bytes are given. */
  name?: string;
  format?: SourceFormat;
  /** How scans are read. */
  ocr?: OcrOptions;
  /** What reads the pages of a PDF. */
  pdfEngine?: PdfEngineName;
  /** File of corrections to apply to what is read; it need not be there. */
  corrections?: string;
  /** File to write the document anew into, with the words read off its pages as a text that can be searched. */
  searchable?: string;
  /** Where the plan is written; without it the conversion itself comes back. */
  write?: { folder: string; path: string; staging: string };
  /** Address of a module whose `pack` makes of the conversion what comes back instead: done where the document is read. */
  pack?: string;
}

/** Which page of how many was read. */
export interface PagePlace {
  page: number;
  pages: number;
}

/** How a job ended. */
export type Outcome =
  | { failure: null; done: Done; conversion: Conversion | null; packed?: unknown }
  | { failure: Failure };

/** What the manifest wants to know of a conversion. */
export interface Done {
  status: Exclude<Status, 'failed'>;
  /** Path of the plan, relative to the output folder. */
  output: string | null;
  outputSha256: string | null;
  sha256: string;
  bytes: number;
  format: SourceFormat;
  pages: number | null;
  counts: Counts;
  diagnostics: Record<string, number>;
  /** Diagnostics that are more than information. */
  remarks: number;
  /** Words of the document that ended nowhere in the plan. */
  unclaimed: number;
}

/** Who is told how far a job is. */
export interface Listener {
  /** Of every page read off its picture. */
  onPage?: (place: PagePlace) => void;
  /** Now and then of the page that is read. */
  onRead?: (place: PagePlace) => void;
}

/**
 * Converts one document. Never throws: a bad file is a result.
 *
 * @returns what is left to do: to write the plan or give it back
 */
export async function convertJob(
  job: Job,
  extractor?: ConvertOptions['extractor'],
  { onPage, onRead }: Listener = {},
): Promise<() => Promise<Outcome>> {
  const pages: RecognisedPage[] = [];
  try {
    const conversion = await convert(job.source, {
      ...(job.name === undefined ? {} : { name: job.name }),
      ...(job.format === undefined ? {} : { format: job.format }),
      ...(job.ocr === undefined ? {} : { ocr: job.ocr }),
      ...(job.pdfEngine === undefined ? {} : { pdfEngine: job.pdfEngine }),
      ...(extractor === undefined ? {} : { extractor }),
      onPage(page) {
        if (job.searchable !== undefined) pages.push(page);
        onPage?.({ page: page.number, pages: page.pageCount });
      },
      ...(onRead === undefined ? {} : { onRead: (page, pages) => onRead({ page, pages }) }),
    });
    if (job.searchable !== undefined) await writeSearchable(job.source, pages, job.searchable);
    if (job.corrections !== undefined) conversion.plan = await corrected(conversion, job.corrections);
    return () => finish(conversion, job);
  } catch (error) {
    return async () => ({ failure: failureOf(error) });
  }
}

/** A scan with the words read off it; what writes it is loaded only where it was asked for. */
async function writeSearchable(
  source: Job['source'],
  pages: readonly RecognisedPage[],
  path: string,
): Promise<void> {
  const { searchable } = await import('../ingest/searchable.js');
  const bytes = typeof source === 'string' ? await readFile(systemPath(source)) : source;
  await writeFile(path, await searchable(bytes, pages));
}

/** The plan as people corrected it; the rules that apply it are loaded only where there is something to apply. */
async function corrected({ plan, text }: Conversion, path: string): Promise<Conversion['plan']> {
  const { applyCorrections, readCorrections } = await import('../corrections/index.js');
  const { lines } = await readCorrections(path);
  return lines.length === 0 ? plan : applyCorrections(plan, text, lines);
}

async function finish(conversion: Conversion, { write, pack }: Job): Promise<Outcome> {
  if (write === undefined && pack === undefined) {
    return { failure: null, done: doneOf(conversion), conversion };
  }
  try {
    const text = planText(conversion.plan);
    const packed = pack === undefined ? undefined : await packWith(pack, conversion);
    if (write !== undefined) await writeWhole(write.path, text, write.staging);
    return {
      failure: null,
      conversion: null,
      packed,
      done: {
        ...summaryOf(conversion),
        output: write === undefined ? null : relative(write.folder, write.path).replaceAll(sep, '/'),
        outputSha256: createHash('sha256').update(text).digest('hex'),
      },
    };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

async function packWith(address: string, conversion: Conversion): Promise<unknown> {
  const { pack } = (await import(address)) as { pack: (conversion: Conversion) => unknown };
  return pack(conversion);
}
