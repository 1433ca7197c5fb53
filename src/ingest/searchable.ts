import { boundImage } from './image/bind.js';
import { imageKind } from './image/kind.js';
import type { RecognisedPage } from './pdf/recognise/recognised.js';
import { withTextLayer } from './pdf/recognise/searchable.js';

/**
 * A scan, a PDF or a picture file, as a PDF that can be searched: the words read off its pages lie behind them as invisible text.
 *
 * @throws KehoachError `format-encrypted`, `format-damaged`
 */
export async function searchable(bytes: Uint8Array, pages: readonly RecognisedPage[]): Promise<Uint8Array> {
  const kind = imageKind(bytes);
  return withTextLayer(kind === null ? bytes : await boundImage(bytes, kind), pages);
}
