import { loadPart } from '../../parts.js';
import { imageKind } from './kind.js';
import { damagedImage } from './limits.js';

/**
 * A picture file of pages (JPEG, PNG, TIFF) as a PDF, the one whose points the places in its plan are in.
 *
 * @throws KehoachError `format-damaged`, `part-missing`, or `file-too-large` naming the limit
 */
export async function pictureAsPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const kind = imageKind(bytes);
  if (kind === null) throw damagedImage('it is no JPEG, PNG or TIFF');
  const { boundImage } = await loadPart('scans', () => import('./bind.js'));
  return boundImage(bytes, kind);
}
