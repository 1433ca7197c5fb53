import type { SeenLine } from '../engines/types.js';

/** Signs alone, read with less confidence than this, are specks and the ends of strokes. */
const SPECK = 0.3;
/** Lines in which no word is surer than this, and hardly one can be a word, are drawn, not written: a signature, a seal. */
const DRAWN = 0.4;

/** Lines without what is no writing. */
export function withoutNoise(lines: readonly SeenLine[]): SeenLine[] {
  return lines
    .map((line) => line.filter(({ text, confidence }) => confidence >= SPECK || /[\p{L}\p{N}]/u.test(text)))
    .filter((line) =>
      line.some(({ confidence, text }) => confidence >= DRAWN || /\p{L}{2}|\p{N}/u.test(text)),
    );
}
