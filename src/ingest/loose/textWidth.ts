/**
 * Widths of printed words. Decree 30/2020/NĐ-CP (Appendix I) has documents set in Times New Roman, so that the widths of its letters
 * tell whether a word still fitted on a line. Marks above and below a letter do not widen it.
 *
 * Advance widths of Times Roman in thousandths of the type size, from the font metrics Adobe publishes for the core fonts.
 */
const WIDTHS: Readonly<Record<string, number>> = {
  ' ': 250,
  '!': 333,
  '"': 408,
  '%': 833,
  '&': 778,
  "'": 180,
  '(': 333,
  ')': 333,
  '+': 564,
  ',': 250,
  '-': 333,
  '.': 250,
  '/': 278,
  ':': 278,
  ';': 278,
  '=': 564,
  '<': 564,
  '>': 564,
  '–': 500,
  '—': 1000,
  '…': 1000,
  A: 722,
  B: 667,
  C: 667,
  D: 722,
  E: 611,
  F: 556,
  G: 722,
  H: 722,
  I: 333,
  J: 389,
  K: 722,
  L: 611,
  M: 889,
  N: 722,
  O: 722,
  P: 556,
  Q: 722,
  R: 667,
  S: 556,
  T: 611,
  U: 722,
  V: 722,
  W: 944,
  X: 722,
  Y: 722,
  Z: 611,
  Đ: 722,
  a: 444,
  b: 500,
  c: 444,
  d: 500,
  e: 444,
  f: 333,
  g: 500,
  h: 500,
  i: 278,
  j: 278,
  k: 500,
  l: 278,
  m: 778,
  n: 500,
  o: 500,
  p: 500,
  q: 500,
  r: 333,
  s: 389,
  t: 278,
  u: 500,
  v: 500,
  w: 722,
  x: 500,
  y: 500,
  z: 444,
  đ: 500,
};

const OTHER = 500;
const MARKS = /\p{M}/gu;

/** Width of a text in thousandths of the type size. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '')) width += WIDTHS[letter] ?? OTHER;
  return width;
}

/** The part of a word that must fit on a line for the word to begin there: lines also end behind a hyphen. */
export function firstChunk(text: string): string {
  const word = text.slice(0, text.search(/\s|$/u));
  const hyphen = word.search(/(?<=\p{L}|\d)[-–](?=\S)/u);
  return hyphen < 0 ? word : word.slice(0, hyphen + 1);
}
