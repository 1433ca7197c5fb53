/** What is known of a long scan before it is read as a whole, and the reading of some of its pages ahead of that. */
import { engineNamed } from './engine/index.js';
import { DEFAULT_PDF_ENGINE } from './engine/options.js';
import { pdfjsEngine } from './engine/pdfjs.js';
import { type OcrOptions, recognising } from './recognise/index.js';
import { judged } from './recognise/trust.js';

/** Pages that are looked at, spread over the document. */
const LOOKED_AT = 8;

/** What a look at a PDF tells. */
export interface Look {
  pages: number;
  /** Whether most of the pages that were looked at are read off their pictures. */
  isScan: boolean;
}

/**
 * Looks at a few pages of a PDF.
 *
 * @param atLeast - with fewer pages it is not looked at any closer, and counts as none
 * @throws KehoachError as reading it does
 */
export async function lookAtPages(bytes: Uint8Array, atLeast = 1): Promise<Look> {
  const source = await pdfjsEngine.open(bytes);
  try {
    const pages = source.pageCount;
    if (pages < atLeast) return { pages, isScan: false };
    const step = Math.max(1, Math.floor(pages / LOOKED_AT));
    let [seen, scanned] = [0, 0];
    for (let number = 1; number <= pages; number += step) {
      seen++;
      const content = await source.page(number);
      if (judged(content).distrust !== null) scanned++;
    }
    return { pages, isScan: scanned * 2 > seen };
  } finally {
    await source.close();
  }
}

/**
 * Reads pages of a scan off their pictures into the folder that `ocr.cache` names, where the reading of the whole document finds them.
 *
 * @param from - the first page, from 1
 * @param to - the last page
 * @throws KehoachError as reading it does
 */
export async function readPagesAhead(
  bytes: Uint8Array,
  ocr: OcrOptions,
  { from, to }: { from: number; to: number },
  onPage: (page: { number: number; pageCount: number }) => void,
): Promise<void> {
  const source = await recognising(engineNamed(DEFAULT_PDF_ENGINE), ocr, onPage).open(bytes);
  try {
    for (let number = from; number <= Math.min(to, source.pageCount); number++) await source.page(number);
  } finally {
    await source.close();
  }
}
