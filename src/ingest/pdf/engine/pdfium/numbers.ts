/** PDFium counts in single precision; what that adds behind the digits of the file is taken off again. */

/** A place or a size, to a thousandth of a point. */
export function place(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}

/** A factor. */
export function factor(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
