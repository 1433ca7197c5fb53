import { join } from 'node:path';
import { errorOf, type Found, type ReaderOptions, withReader } from '../batch/index.js';
import type { Job } from '../batch/job.js';
import type { Conversion } from '../convert.js';
import { CORRECTIONS_ENDING } from '../corrections/ending.js';
import type { OcrOptions, PdfEngineName, SourceFormat } from '../ingest/index.js';
import { EXIT } from './exit.js';
import { failureLine } from './failure.js';
import { inputsOf } from './inputs.js';
import { printData } from './shown.js';

/** How to read the documents of a command. */
export interface ReadingOptions extends ReaderOptions {
  format?: SourceFormat;
  /** How scans are read. */
  ocr?: OcrOptions;
  /** Folders are documents, their pictures the pages. */
  bind?: boolean;
  /** What reads the pages of a PDF. */
  pdfEngine?: PdfEngineName;
  /** Folder of what people have corrected, by the documents' names. */
  corrections?: string;
}

/**
 * Reads the documents a command was given one by one and prints what `show` makes of each; what cannot be read is said on standard
 * error.
 *
 * @param print - prints it; as data unless told otherwise
 *
 * @returns the exit code
 */
export async function readEach(
  paths: readonly string[],
  { format, ocr, pdfEngine, bind, corrections, ...limits }: ReadingOptions,
  show: (conversion: Conversion) => string | Promise<string>,
  print: (text: string) => void = printData,
): Promise<number> {
  const correctionsOf = ({ name }: Found): { corrections?: string } =>
    corrections === undefined ? {} : { corrections: join(corrections, name + CORRECTIONS_ENDING) };
  const told = {
    ...(ocr === undefined ? {} : { ocr }),
    ...(pdfEngine === undefined ? {} : { pdfEngine }),
  };
  return withReader(limits, async ({ read }) => {
    let code: number = EXIT.ok;
    for await (const input of inputsOf(paths, bind)) {
      try {
        print(await show(await read({ ...documentOf(input, format), ...told, ...correctionsOf(input) })));
      } catch (error) {
        process.stderr.write(`${failureLine(input.label, error)}\n`);
        code = EXIT.failed;
      }
    }
    return code;
  });
}

/**
 * A document that was found, for a reader.
 *
 * @throws KehoachError where it is known already that it cannot be read
 */
export function documentOf({ source, name, failure }: Found, format?: SourceFormat): Omit<Job, 'write'> {
  if (failure !== undefined) throw errorOf(failure);
  return {
    source,
    ...(typeof source === 'string' ? {} : { name }),
    ...(format === undefined ? {} : { format }),
  };
}
