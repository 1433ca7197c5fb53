import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_MEMORY, DEFAULT_TIMEOUT } from '../batch/limits.js';
import type { SourceFormat } from '../ingest/index.js';
import {
  DEFAULT_OCR,
  OCR_ENGINES,
  OCR_MODES,
  type OcrEngine,
  type OcrMode,
  type OcrOptions,
} from '../ingest/pdf/recognise/options.js';

/** What `convert` and `watch` may both be told, as commander gives it. */
export interface BatchFlags {
  format: SourceFormat | 'auto';
  ocr: OcrMode;
  ocrEngine: OcrEngine;
  concurrency?: number;
  timeout?: number;
  memory?: number;
  wait?: number;
  quiet?: boolean;
  json?: boolean;
}

/** Adds those options to a command. */
export function addBatchFlags(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'format of the documents')
        .choices(['auto', 'pdf', 'docx', 'doc', 'html', 'markdown', 'text'])
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
      '--concurrency <n>',
      `documents converted at once (default: one a core, ${availableParallelism()})`,
      whole,
    )
    .option(
      '--timeout <seconds>',
      `longest time for one document, and for each page of a scan (default: ${DEFAULT_TIMEOUT / 1000})`,
      positive,
    )
    .option('--memory <MiB>', `most memory for one document (default: ${DEFAULT_MEMORY})`, whole)
    .option('--wait <seconds>', 'how long to wait for another run with the same output (default: 30)', amount)
    .addOption(new Option('--quiet', 'tell of failures only').conflicts('json'))
    .option('--json', 'tell everything as JSON on standard output, one event a line');
}

/** The flags as the batch takes them: milliseconds, and nothing where nothing was said. */
export function batchOptions(flags: BatchFlags): {
  format?: SourceFormat;
  ocr?: OcrOptions;
  concurrency?: number;
  timeout?: number;
  memory?: number;
  wait?: number;
} {
  const { format, concurrency, timeout, memory, wait } = flags;
  return {
    ...(format === 'auto' ? {} : { format }),
    ...ocrOptions(flags),
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(timeout === undefined ? {} : { timeout: timeout * 1000 }),
    ...(memory === undefined ? {} : { memory }),
    ...(wait === undefined ? {} : { wait: wait * 1000 }),
  };
}

/** How scans are read, where it was said. */
export function ocrOptions({ ocr, ocrEngine }: Pick<BatchFlags, 'ocr' | 'ocrEngine'>): { ocr?: OcrOptions } {
  const told = ocr !== DEFAULT_OCR.mode || ocrEngine !== DEFAULT_OCR.engine;
  return told ? { ocr: { mode: ocr, engine: ocrEngine } } : {};
}

/** A number of seconds that may be zero. */
export function amount(text: string): number {
  const value = Number(text);
  if (!/^\d{1,7}(?:\.\d{1,3})?$/u.test(text)) throw new InvalidArgumentError('It should be a number.');
  return value;
}

function positive(text: string): number {
  const value = amount(text);
  if (value <= 0) throw new InvalidArgumentError('It should be more than zero.');
  return value;
}

function whole(text: string): number {
  const value = positive(text);
  if (!Number.isInteger(value)) throw new InvalidArgumentError('It should be a whole number.');
  return value;
}
