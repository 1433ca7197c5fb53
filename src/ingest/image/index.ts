import type { Ingested } from '../../document/index.js';
import type { IngestOptions } from '../formats.js';
import { readScannedPdf } from '../pdf/index.js';
import { pictureAsPdf } from './asPdf.js';

/**
 * Reads a picture file, a scan or a photograph of a page, or an archive of such pages, into blocks: bound into a PDF, it goes the way of any scan.
 *
 * @throws KehoachError `format-damaged`, `part-missing`, or `file-too-large` naming the limit
 */
export async function readImage(bytes: Uint8Array, options: IngestOptions = {}): Promise<Ingested> {
  return readScannedPdf(await pictureAsPdf(bytes), options);
}
