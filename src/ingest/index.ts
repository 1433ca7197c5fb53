import { assembleDocument, type DocumentTree } from '../document/index.js';
import { KehoachError } from '../errors.js';
import { detectFormat } from './detect.js';
import { FORMATS, type IngestOptions, type SourceFormat } from './formats.js';
import { MAX_FILE_BYTES } from './limits.js';

export { FORMATS, type IngestOptions, type SourceFormat } from './formats.js';
export { DEFAULT_PDF_ENGINE, PDF_ENGINES, type PdfEngineName } from './pdf/engine/options.js';
export {
  OCR_ENGINES,
  OCR_MODES,
  type OcrEngine,
  type OcrMode,
  type OcrOptions,
} from './pdf/recognise/options.js';
export type { RecognisedPage } from './pdf/recognise/recognised.js';

/** A document read, with the format it was in. */
export interface Reading {
  format: SourceFormat;
  mediaType: string;
  document: DocumentTree;
}

/**
 * Reads a file's bytes into the document tree: size and emptiness checked → format told by content → blocks → canonical
 * text laid out.
 *
 * @param bytes - the whole file
 * @param format - the format, where the caller knows better than the content tells
 * @throws KehoachError with a code for every expected failure
 */
export async function ingest(
  bytes: Uint8Array,
  format?: SourceFormat,
  options: IngestOptions = {},
): Promise<Reading> {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new KehoachError('file-too-large', `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB.`);
  }
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0)) {
    throw new KehoachError('file-empty', 'The file is empty.');
  }
  const told = format ?? (await detectFormat(bytes));
  const { mediaType, read } = FORMATS[told];
  const named = typeof mediaType === 'string' ? mediaType : mediaType(bytes);
  return { format: told, mediaType: named, document: assembleDocument(await read(bytes, options)) };
}
