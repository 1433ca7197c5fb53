/** A ruling found in a picture, pixels. */
export interface Ruling {
  axis: 'horizontal' | 'vertical';
  /** The middle of the line across, and its ends along. */
  at: number;
  from: number;
  to: number;
  /** First and last row (column) of its ink. */
  first: number;
  last: number;
}
