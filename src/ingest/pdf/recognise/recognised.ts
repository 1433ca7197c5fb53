import type { SeenLine } from './engines/types.js';

/** A page as it was read off its picture. */
export interface RecognisedPage {
  /** 1-based. */
  number: number;
  /** Pages of the document. */
  pageCount: number;
  /** Points, of the page as shown. */
  width: number;
  height: number;
  /** Degrees by which the picture's lines fall to the right; the boxes of the words are those of the page turned back by it. */
  lean: number;
  /** Boxes in points. */
  lines: SeenLine[];
}
