import type { SeenLine } from './engines/types.js';

/** A page as it was read off its picture. */
export interface RecognisedPage {
  /** 1-based. */
  number: number;
  /** Pages of the document. */
  pageCount: number;
  /** Points, of the page as it was read: turned by `quarters`. */
  width: number;
  height: number;
  /** Quarter turns clockwise by which the page as shown was turned to be read; 0 for one that stands upright. */
  quarters: 0 | 1 | 2 | 3;
  /** Degrees by which the picture's lines fall to the right; the boxes of the words are those of the page turned back by it. */
  lean: number;
  /** Boxes in points. */
  lines: SeenLine[];
}
