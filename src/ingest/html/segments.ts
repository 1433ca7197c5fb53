/** Words that look alike, as they stand in the page, or a line end. */
export interface Segment {
  /** `\n` alone is a line end. */
  text: string;
  bold: boolean;
  italic: boolean;
  /** Set above the line: a footnote's mark, or an exponent. */
  raised: boolean;
  /** Legacy font the words are set in, or null. */
  font: string | null;
  /** Id of the note these words are the mark of, or null. */
  note: string | null;
}
