import type { ErrorCode } from '../errors.js';
import type { OcrOptions, PdfEngineName, SourceFormat } from '../ingest/index.js';

/** A document to convert, as it was found. */
export interface Found {
  /** The path as it was given or found; shown to people, noted in the manifest. */
  label: string;
  /** Name for the output, relative to what was given, with `/` between folders and in NFC. */
  name: string;
  /** Path of the file, or its bytes. */
  source: string | Uint8Array;
  /** Size in bytes where it is known before reading. */
  bytes: number | null;
  /** Why it cannot be read, where that is known already: an unreadable folder. */
  failure?: Failure;
}

/** Something that was found and is no document: a link to a folder, a socket. */
export interface Passed {
  label: string;
  remark: string;
}

/** A failure as data, so that it can cross processes and files. `internal` is a defect of ours. */
export interface Failure {
  code: ErrorCode | 'internal';
  message: string;
  hint: string | null;
}

/** How a document ended: `warned` where the plan carries warnings or errors to look at. */
export type Status = 'ok' | 'warned' | 'failed';

/** How many items a plan has. */
export interface Counts {
  targets: number;
  tasks: number;
  results: number;
}

/** What is known of one converted document; one line of the ledger. */
export interface Entry {
  source: string;
  name: string;
  /** Path of the plan, relative to the output folder; null where there is none. */
  output: string | null;
  status: Status;
  sha256: string | null;
  bytes: number | null;
  format: SourceFormat | null;
  pages: number | null;
  counts: Counts;
  /** Number of diagnostics of each code, codes in order. */
  diagnostics: Record<string, number>;
  /** Diagnostics that are more than information. */
  remarks: number;
  /** Words of the document that ended nowhere in the plan; lines of earlier versions do not tell. */
  unclaimed?: number;
  error: Failure | null;
  version: string;
  /** Options that change a plan, spelled out: `format=auto`. */
  options: string;
  outputSha256: string | null;
  milliseconds: number;
}

/** One line of `manifest.jsonl`: an entry, or `skipped` with how the document ended last time. */
export type ManifestLine = Omit<Entry, 'status'> & ({ status: Status } | { status: 'skipped'; last: Status });

/** What a batch tells while it runs. */
export type BatchEvent =
  | { event: 'waiting'; output: string; seconds: number }
  | { event: 'watching' | 'away'; folder: string; output: string }
  | ({ event: 'document' } & ManifestLine)
  | { event: 'page'; source: string; page: number; pages: number }
  | { event: 'passed'; source: string; remark: string }
  | { event: 'removed'; source: string; output: string };

/** What a batch is told. */
export interface BatchOptions {
  /** Folder for the plans. */
  output: string;
  /** Format of the documents, where it is known better than their content tells. */
  format?: SourceFormat;
  /** How scans are read. */
  ocr?: OcrOptions;
  /** What reads the pages of a PDF. */
  pdfEngine?: PdfEngineName;
  /** Folder with what people corrected: `<name>.corrections.jsonl` for each document, applied to what is read. */
  corrections?: string;
  /** Documents converted at once. Default: one a core. */
  concurrency?: number;
  /** Longest time for one document, in milliseconds. */
  timeout?: number;
  /** Most memory for one worker, in MiB. */
  memory?: number;
  /** Converts what is unchanged as well. */
  force?: boolean;
  /** How long to wait for another run that writes into the same folder, in milliseconds. */
  wait?: number;
  /** Stops the feeding: what is in flight is finished, the manifest written. */
  signal?: AbortSignal;
  /**
   * Whether workers are used. A few small documents are converted in this process before a worker has started, but
   * `timeout` and `memory` do not apply there. Default: false for a few small documents.
   */
  workers?: boolean;
  /** Documents keep coming: the manifest is written whenever there is nothing left to do. */
  live?: boolean;
  /** The paths that were given; documents of earlier runs that were below them and are gone are reported. */
  roots?: readonly string[];
  /** Told of everything that happens, in the order it happens. */
  onEvent?: (event: BatchEvent) => void;
}
