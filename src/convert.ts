import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { KehoachError } from './errors.js';
import {
  type Accounting,
  accountFor,
  asidesOf,
  compilePlan,
  extract,
  type extractor,
  lossesOf,
} from './extract/index.js';
import { spelledPath, systemPath } from './files/index.js';
import {
  ingest,
  type OcrOptions,
  type PdfEngineName,
  type RecognisedPage,
  type SourceFormat,
} from './ingest/index.js';
import type { Plan } from './plan/index.js';
import { withMemory } from './reading/index.js';
import { VERSION } from './version.js';

/** What a conversion may be told. */
export interface ConvertOptions {
  /** File name to note in `source.name` where bytes are given. */
  name?: string;
  /** The format, where it is known better than the content tells. */
  format?: SourceFormat;
  /** How scans are read; by default pages without trustworthy text are, by the system's tesseract or the packaged one. */
  ocr?: OcrOptions;
  /** What reads the pages of a PDF. */
  pdfEngine?: PdfEngineName;
  /** Told of every page read off its picture, which takes seconds. */
  onPage?: (page: RecognisedPage) => void;
  /** Told of every page of a PDF or picture once it is read, and of how many there are; not with `isolate`. */
  onRead?: (page: number, pages: number) => void;
  /** An extractor with passes of one's own: `extractor().use(myPass)`. */
  extractor?: Pick<typeof extractor, 'runSync'>;
  /**
   * Converts in a process of its own, which is ended where the document hangs, crashes its reader or outgrows its memory: for documents
   * from people one does not know. `extractor` does not travel there. For many documents use `convertMany`, which keeps its processes.
   */
  isolate?: boolean;
  /** With `isolate`: longest time, in milliseconds. Default: 60,000. */
  timeout?: number;
  /** With `isolate`: most memory, in MiB. Default: 1,024. */
  memory?: number;
}

/** A converted document. */
export interface Conversion {
  plan: Plan;
  /** Canonical text; every span of the plan points into it. */
  text: string;
  /** Where the words of the document ended. */
  accounting: Accounting;
}

/**
 * Converts one document to a plan: bytes → document tree → draft → plan.
 *
 * @param source - path of a file, or its bytes
 * @throws KehoachError with a code where the file cannot be read
 */
export async function convert(
  source: string | Uint8Array,
  options: ConvertOptions = {},
): Promise<Conversion> {
  if (options.isolate === true) return convertIsolated(source, options);
  const bytes = typeof source === 'string' ? await readSource(source) : source;
  const name =
    options.name ?? (typeof source === 'string' ? spelledPath(basename(source)).normalize('NFC') : '');
  const { format, mediaType, document } = await ingest(bytes, options.format, {
    ...(options.ocr === undefined ? {} : { ocr: options.ocr }),
    ...(options.pdfEngine === undefined ? {} : { pdfEngine: options.pdfEngine }),
    ...(options.onPage === undefined ? {} : { onPage: options.onPage }),
    ...(options.onRead === undefined ? {} : { onRead: options.onRead }),
  });
  const origin = {
    name,
    format,
    mediaType,
    bytes: bytes.length,
    sha256: sha256(bytes),
    pages: document.pages?.length ?? null,
    ocr: document.ocr,
    encoding: document.encoding,
    readBy: document.readBy ?? [],
    textLength: document.text.length,
    textSha256: sha256(document.text),
  };
  return withMemory(() => {
    const draft = extract(document, options.extractor);
    const plan = compilePlan(draft, origin, VERSION);
    const accounting = accountFor(plan, document, asidesOf(draft, document));
    plan.diagnostics.push(...lossesOf(accounting));
    return { plan, text: document.text, accounting };
  });
}

async function convertIsolated(source: string | Uint8Array, options: ConvertOptions): Promise<Conversion> {
  const { name, format, ocr, pdfEngine, timeout, memory, extractor } = options;
  if (extractor !== undefined)
    throw new KehoachError('usage', 'An extractor of one\u2019s own cannot be used with isolate.', {
      hint: 'Functions do not travel between processes.',
    });
  const { withReader } = await import('./batch/reader.js');
  return withReader(
    {
      always: true,
      ...(timeout === undefined ? {} : { timeout }),
      ...(memory === undefined ? {} : { memory }),
    },
    (reader) =>
      reader.read({
        source,
        ...(name === undefined ? {} : { name }),
        ...(format === undefined ? {} : { format }),
        ...(ocr === undefined ? {} : { ocr }),
        ...(pdfEngine === undefined ? {} : { pdfEngine }),
      }),
  );
}

async function readSource(path: string): Promise<Uint8Array> {
  try {
    return await readFile(systemPath(path));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT') throw new KehoachError('file-not-found', 'There is no such file.', { cause });
    if (code === 'EISDIR')
      throw new KehoachError('file-unreadable', 'This is a folder, not a file.', { cause });
    throw new KehoachError('file-unreadable', 'The file cannot be read; check its permissions.', { cause });
  }
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
