import { greatest, least } from '../numbers.js';
import type { Line } from './types.js';

/** A line cut in two in front of one of its words. */
export function splitLine(line: Line, word: number): [Line, Line] {
  return [partOf(line, 0, word), partOf(line, word, line.words.length)];
}

/** The words of a line from `from` up to `to` as a line of their own. */
export function partOf(line: Line, from: number, to: number): Line {
  const words = line.words.slice(from, to);
  const x0 = least(words.map((word) => word.x0));
  const x1 = greatest(words.map((word) => word.x1));
  return {
    ...line,
    words,
    text: words.map((word) => word.text).join(' '),
    box: [x0, line.box[1], x1, line.box[3]],
    spaceAfter: words.at(-1)?.spaceAfter ?? false,
  };
}

/** Pieces of one row put together again, from the left. */
export function mergeLines(pieces: readonly Line[]): Line {
  const sorted = [...pieces].sort((a, b) => a.box[0] - b.box[0]);
  const main = sorted.reduce((best, piece) => (piece.words.length > best.words.length ? piece : best));
  return {
    ...main,
    words: sorted.flatMap((piece) => piece.words),
    text: sorted.map((piece) => piece.text).join(' '),
    bold: sorted.every((piece) => piece.bold || !/[\p{L}\p{N}]/u.test(piece.text)),
    italic: sorted.every((piece) => piece.italic || !/[\p{L}\p{N}]/u.test(piece.text)),
    box: [
      least(sorted.map((piece) => piece.box[0])),
      least(sorted.map((piece) => piece.box[1])),
      greatest(sorted.map((piece) => piece.box[2])),
      greatest(sorted.map((piece) => piece.box[3])),
    ],
    spaceAfter: sorted.at(-1)?.spaceAfter ?? false,
  };
}
