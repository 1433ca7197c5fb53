import type { BBox } from '../../../document/index.js';

/** Words that stand on one base line without a column gap between them. */
export interface Line {
  /** 1-based page number. */
  page: number;
  /** NFC, folded. */
  text: string;
  /** The place on the upright page. */
  box: BBox;
  baseline: number;
  /** Size of the greater part of its type, points. */
  size: number;
  /** Every letter is bold (italic). */
  bold: boolean;
  italic: boolean;
  words: Word[];
  /** A space is drawn behind the last word. */
  spaceAfter: boolean;
}

export interface Word {
  /** NFC, folded, in Unicode; filled from the runs by `spellWords`. */
  text: string;
  /** The characters as drawn, by font; words that are drawn alike share them. */
  runs: Run[];
  x0: number;
  x1: number;
  /** 0 to 1 where character recognition read it. */
  confidence?: number;
  /** A space is drawn behind it. */
  spaceAfter: boolean;
}

/** Neighbouring characters of a word in one font. */
export interface Run {
  text: string;
  font: string;
  /** Small type above the base line: a footnote mark, a power. */
  raised: boolean;
}
