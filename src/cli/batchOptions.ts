import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import type { PdfEngineName, SourceFormat } from '../ingest/index.js';
import {
  DEFAULT_OCR,
  OCR_ENGINES,
  OCR_MODES,
  type OcrEngine,
  type OcrMode,
  type OcrOptions,
} from '../ingest/pdf/recognise/options.js';
import { addLimitFlags, type LimitFlags, limitsOf } from './limits.js';
import { addPdfEngineFlag, type PdfEngineFlag, pdfEngineOf } from './pdfEngine.js';
import { amount, whole } from './values.js';

/** How documents are read, as commander gives it. */
export interface ReadingFlags {
  format: SourceFormat | 'auto';
  ocr: OcrMode;
  ocrEngine: OcrEngine;
  ocrCache: boolean;
}

/** What `convert` and `watch` may both be told. */
export interface BatchFlags extends ReadingFlags, LimitFlags, PdfEngineFlag {
  concurrency?: number;
  wait?: number;
  quiet?: boolean;
  json?: boolean;
}

/** Adds how documents are read to a command. */
export function addReadingFlags(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'format of the documents')
        .choices(['auto', 'pdf', 'docx', 'doc', 'html', 'markdown', 'text', 'image'])
        .default('auto'),
    )
    .addOption(
      new Option('--ocr <mode>', 'pages read off their pictures: auto is those without trustworthy text')
        .choices([...OCR_MODES])
        .default(DEFAULT_OCR.mode),
    )
    .addOption(
      new Option(
        '--ocr-engine <engine>',
        'what reads them: the system’s tesseract, where it is, or tesseract.js',
      )
        .choices([...OCR_ENGINES])
        .default(DEFAULT_OCR.engine),
    )
    .option(
      '--no-ocr-cache',
      'read every page anew, and keep none in the cache folder (KEHOACH_CACHE, or the user’s own)',
    );
}

/** Adds what `convert` and `watch` may be told to a command. */
export function addBatchFlags(command: Command): Command {
  return addLimitFlags(addPdfEngineFlag(addReadingFlags(command)))
    .option(
      '--concurrency <n>',
      `documents converted at once (default: one a core, ${availableParallelism()})`,
      whole,
    )
    .option('--wait <seconds>', 'how long to wait for another run with the same output (default: 30)', amount)
    .addOption(new Option('--quiet', 'tell of failures only').conflicts('json'))
    .option('--json', 'tell everything as JSON on standard output, one event a line');
}

/** The flags as the batch takes them: milliseconds, and nothing where nothing was said. */
export function batchOptions(flags: BatchFlags): {
  format?: SourceFormat;
  ocr?: OcrOptions;
  pdfEngine?: PdfEngineName;
  concurrency?: number;
  timeout?: number;
  memory?: number;
  wait?: number;
} {
  const { concurrency, wait } = flags;
  return {
    ...readingOptions(flags),
    ...pdfEngineOf(flags),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...limitsOf(flags),
    ...(wait === undefined ? {} : { wait: wait * 1000 }),
  };
}

/** How documents are read, where it was said. */
export function readingOptions({ format, ...ocr }: ReadingFlags): {
  format?: SourceFormat;
  ocr?: OcrOptions;
} {
  return { ...(format === 'auto' ? {} : { format }), ...ocrOptions(ocr) };
}

/** How scans are read, where it was said. */
export function ocrOptions({
  ocr,
  ocrEngine,
  ocrCache,
}: Pick<BatchFlags, 'ocr' | 'ocrEngine' | 'ocrCache'>): { ocr?: OcrOptions } {
  const told = ocr !== DEFAULT_OCR.mode || ocrEngine !== DEFAULT_OCR.engine || !ocrCache;
  return told ? { ocr: { mode: ocr, engine: ocrEngine, ...(ocrCache ? {} : { cache: false }) } } : {};
}
