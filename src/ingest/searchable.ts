import { loadPart } from '../parts.js';
import { imageKind } from './image/kind.js';
import type { RecognisedPage } from './pdf/recognise/recognised.js';

/**
 * A scan, a PDF or a picture file, as a PDF that can be searched: the words read off its pages lie behind them as invisible text.
 *
 * @throws KehoachError `format-encrypted`, `format-damaged`, `part-missing`
 */
export async function searchable(bytes: Uint8Array, pages: readonly RecognisedPage[]): Promise<Uint8Array> {
  const kind = imageKind(bytes);
  const [{ boundImage }, { withTextLayer }] = await loadPart('scans', () =>
    Promise.all([import('./image/bind.js'), import('./pdf/recognise/searchable.js')]),
  );
  return withTextLayer(kind === null ? bytes : await boundImage(bytes, kind), pages);
}
