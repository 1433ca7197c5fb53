import { createHash } from 'node:crypto';
import type { ConvertManyOptions } from '../batch/index.js';
import { engineMark } from '../ingest/pdf/engine/options.js';
import { ocrMark } from '../ingest/pdf/recognise/options.js';
import type { StoredDocument, VersionKey } from '../store/index.js';
import { VERSION } from '../version.js';

/** What changes a plan, beside the bytes and the extractor. */
export type ReadingOptions = Pick<ConvertManyOptions, 'format' | 'ocr' | 'pdfEngine'>;

/** What stands on the queue for a document: never its bytes, never its words. */
export interface QueuedDocument {
  key: VersionKey;
  /** Name and path for the manifest. */
  name: string;
  label: string;
  /** The name noted in the plan. */
  fileName: string;
  reading: ReadingOptions;
  /** Some pages of a long scan, to be read ahead of the document. */
  part?: { from: number; to: number };
  /** Its pages are read by jobs of their own, which come first. */
  isSplit?: boolean;
  /** Times that its reading has begun since a worker was first lost with it. */
  begun?: number;
}

/**
 * Name of the queue. Each version of the extractor has its own: while the workers of a version are replaced, those of the next
 * never meet a document that was meant for it.
 */
export const QUEUE = `kehoach-${VERSION}`;

/** Tries are counted by the workers, which know what a failure means: the queue itself never gives up. */
export const JOB_OPTIONS = {
  attempts: 1_000_000,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: true,
  removeOnFail: true,
} as const;

/** Options that change a plan, spelled out as in the manifest. */
export function optionsText({ format, ocr, pdfEngine }: ReadingOptions): string {
  return `format=${format ?? 'auto'}${ocrMark(ocr)}${engineMark(pdfEngine)}`;
}

/** The job of a document. */
export function queuedDocument(
  { sha256, name, label, fileName }: StoredDocument,
  reading: ReadingOptions,
): QueuedDocument {
  return {
    key: { sha256, version: VERSION, options: optionsText(reading) },
    name,
    label,
    fileName,
    reading,
  };
}

/** A job's id: the same bytes, version and options are the same job, however often and wherever they are queued. */
export function jobId({ sha256, version, options }: VersionKey): string {
  return `${sha256}-${createHash('sha256').update(`${version}\n${options}`).digest('hex').slice(0, 16)}`;
}
