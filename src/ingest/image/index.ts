import type { Ingested } from '../../document/index.js';
import { loadPart } from '../../parts.js';
import type { IngestOptions } from '../formats.js';
import { readScannedPdf } from '../pdf/index.js';
import { imageKind } from './kind.js';
import { damagedImage } from './limits.js';

/**
 * Reads a picture file, a scan or a photograph of a page, into blocks: bound into a PDF, it goes the way of any scan.
 *
 * @throws KehoachError `format-damaged`, `part-missing`, or `file-too-large` naming the limit
 */
export async function readImage(bytes: Uint8Array, options: IngestOptions = {}): Promise<Ingested> {
  const kind = imageKind(bytes);
  if (kind === null) throw damagedImage('it is no JPEG, PNG or TIFF');
  const { boundImage } = await loadPart('scans', () => import('./bind.js'));
  return readScannedPdf(await boundImage(bytes, kind), options);
}
