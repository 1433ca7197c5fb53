import { loadPart } from '../../parts.js';

/**
 * A picture file of pages (JPEG, PNG, TIFF), or an archive of such, as a PDF, the one whose points the places in its plan are in.
 *
 * @throws KehoachError `format-damaged`, `part-missing`, or `file-too-large` naming the limit
 */
export async function pictureAsPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const { boundImage } = await loadPart('scans', () => import('./bind.js'));
  return boundImage(bytes);
}
