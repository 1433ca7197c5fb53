import { loadPart } from '../parts.js';
import type { RecognisedPage } from './pdf/recognise/recognised.js';

const HEADER_WINDOW = 1024;

/**
 * A scan, a PDF or a picture file, as a PDF that can be searched: the words read off its pages lie behind them as invisible text.
 *
 * @throws KehoachError `format-encrypted`, `format-damaged`, `part-missing`
 */
export async function searchable(bytes: Uint8Array, pages: readonly RecognisedPage[]): Promise<Uint8Array> {
  const [{ boundImage }, { withTextLayer }] = await loadPart('scans', () =>
    Promise.all([import('./image/bind.js'), import('./pdf/recognise/searchable.js')]),
  );
  return withTextLayer(isPdf(bytes) ? bytes : await boundImage(bytes), pages);
}

/** As files are told by their content: a PDF says so near its beginning. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WINDOW)).includes('%PDF-');
}
