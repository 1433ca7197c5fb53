import type { Line } from '../lines/types.js';

/** The strip that lines are set in, points. */
export interface Measure {
  left: number;
  right: number;
  /** Where the first lines of all paragraphs begin, indented; null or left out where that is not known. */
  firstLines?: number | null;
}

/** A printed paragraph: its lines in reading order, over page ends too. */
export interface Printed {
  lines: Line[];
  measure: Measure;
}
